/** Whether a text says a time and not a count. */
export function isTime(_line: string, _lang: string): boolean {
  return false;
}
