/** Turns an address pasted by the user into the handle of a profile or Page; null where it is none. */
export function readHandle(url: URL): string | null {
  return url.pathname.split('/').filter(Boolean)[0] ?? null;
}
