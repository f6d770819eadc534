/** A network as a plain letter in a frame: no network's own sign is used. The name stands beside it or is spoken. */
export function NetworkMark({ name, silent = false }: { name: string; silent?: boolean }) {
  return (
    <span
      {...(silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name, title: name })}
      className="inline-grid size-[18px] flex-none place-items-center rounded-[5px] border border-edge text-[11px] leading-none font-semibold text-soft"
    >
      {name.slice(0, 1)}
    </span>
  );
}
