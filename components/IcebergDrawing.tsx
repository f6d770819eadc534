/** Both halves are as wide as each other and meet at the waterline; on a narrow screen they step back behind the figures. */
const PLACE = 'pointer-events-none absolute end-0 w-56 max-sm:w-44 max-sm:opacity-50';

/** The tip of the iceberg, standing on the bottom of what it is in. */
export function IceAbove() {
  return (
    <svg viewBox="0 0 200 56" aria-hidden="true" className={`${PLACE} bottom-0`}>
      <path d="M84 56 108 20 124 30 140 6 162 56Z" className="fill-line" />
      <path d="M140 6 162 56H128Z" className="fill-paper" opacity=".55" />
    </svg>
  );
}

/** The body of the iceberg, hanging from the top of what it is in. */
export function IceBelow() {
  return (
    <svg viewBox="0 0 200 220" aria-hidden="true" className={`${PLACE} top-0`}>
      <path d="M58 0H178L192 50 174 118 146 184 114 160 88 192 66 122 46 56Z" className="fill-water" opacity=".2" />
      <path d="M98 0 112 62 146 34 178 0Z" className="fill-water" opacity=".14" />
      <path d="M112 62 88 192 66 122Z" className="fill-water" opacity=".1" />
    </svg>
  );
}
