/** The user's own day that a time (milliseconds since 1970, UTC) falls on: "2026-11-21". Days so written sort as text. */
export function dayOf(at: number): string {
  const date = new Date(at);
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${date.getFullYear()}-${month}-${day}`;
}

/** The same moment so many calendar months before. */
export function monthsBefore(at: number, months: number): number {
  return new Date(at).setMonth(new Date(at).getMonth() - months);
}
