/** The sign of Embers: a flame over a bed of coal, as in assets/icon.svg. */
export function Logo({ className = 'size-5' }: { className?: string }) {
  return (
    <svg viewBox="7 3 18 27" aria-hidden="true" className={`flex-none ${className}`}>
      <path
        className="fill-ember"
        d="M16.9 4.2c1 5-6.2 7.8-6.2 14.2 0 3.5 2.3 6 5.3 6s5.8-2.3 5.8-6.2c0-2.3-.9-3.8-1.8-5.1-.3 1.6-1.1 2.7-2.3 3.3 1-3.3 2-8.3-.8-12.2Z"
      />
      <path
        className="fill-ember-wash"
        d="M16.2 15.6c.4 1.7-2 2.7-2 4.9 0 1.2.8 2.1 1.9 2.1s2-.9 2-2.3c0-1.7-1-2.7-1.9-4.7Z"
      />
      <path className="stroke-ember" d="M8.3 27.4h15.4" strokeWidth="2.6" strokeLinecap="round" />
    </svg>
  );
}
