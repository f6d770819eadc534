type Swatch = 'dot' | 'hollow' | 'square' | 'line' | 'dashed' | 'band' | 'tick';
type Tint = 'ember' | 'water' | 'grey' | 'ink';

export interface LegendEntry {
  readonly swatch: Swatch;
  readonly tint: Tint;
  readonly label: string;
}

const TINTS: Readonly<Record<Tint, string>> = {
  ember: 'text-ember',
  water: 'text-water',
  grey: 'text-grey',
  ink: 'text-ink/60',
};

/** What the marks of a chart mean: each mark as it is drawn, with its words. Nothing is told by colour alone. */
export function Legend({ entries }: { entries: readonly LegendEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <ul className="mb-2 flex flex-wrap gap-x-5 gap-y-1 text-sm text-soft">
      {entries.map(({ swatch, tint, label }) => (
        <li key={label} className="flex items-center gap-2">
          <svg
            viewBox="0 0 24 12"
            aria-hidden="true"
            className={`h-3 w-6 flex-none ${TINTS[tint]}`}
            stroke="currentColor"
            strokeWidth="2"
          >
            <Shape swatch={swatch} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

function Shape({ swatch }: { swatch: Swatch }) {
  switch (swatch) {
    case 'dot':
      return <circle cx="12" cy="6" r="4" fill="currentColor" stroke="none" />;
    case 'hollow':
      return <circle cx="12" cy="6" r="3.5" fill="none" strokeWidth="1.5" />;
    case 'square':
      return <rect x="8.5" y="2.5" width="7" height="7" fill="currentColor" stroke="none" />;
    case 'line':
      return <path d="M0 6h24" />;
    case 'dashed':
      return <path d="M0 6h24" strokeDasharray="5 4" />;
    case 'band':
      return <rect x="0" y="2" width="24" height="8" fill="currentColor" fillOpacity=".25" stroke="none" />;
    case 'tick':
      return <path d="M12 0v12" />;
  }
}
