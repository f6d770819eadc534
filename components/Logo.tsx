/** The sign of Embers: a flame over a bed of coal. */
export function Logo({ className = 'size-5' }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={`flex-none ${className}`}>
      <path
        className="fill-ember"
        d="M17 2c1.1 5.600-6.800 8.600-6.800 15.800 0 3.900 2.600 6.700 5.800 6.700s6.400-2.500 6.400-6.900c0-2.500-1-4.200-2-5.600-.3 1.700-1.200 3-2.600 3.600C18.900 11.900 19.900 6.400 17 2Z"
      />
      <path className="stroke-ember" d="M5.500 28.500h21" strokeWidth="3" strokeLinecap="round" />
    </svg>
  );
}
