/**
 * Before a control goes away because it did its work: hands the focus to the next of its kind (the same `data-pass`) in another row, so that
 * the keyboard stays in the list. Where there is no other, the focus stays where it is.
 */
export function passFocus(from: HTMLElement): void {
  const kind = from.dataset.pass ?? '';
  const all = [...document.querySelectorAll<HTMLElement>(`[data-pass="${kind}"]`)];
  const place = all.indexOf(from);
  const isElsewhere = (one: HTMLElement) => one.closest('li, tr') !== from.closest('li, tr');
  const next = all.slice(place).find(isElsewhere) ?? all.slice(0, Math.max(0, place)).findLast(isElsewhere);
  next?.focus();
}
