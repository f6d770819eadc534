import type { SeedVerdict } from '../lib/people';

/** How a seed stands: not judged yet, its verdict, told nothing, or ended by hand. */
export type SeedLook = 'growing' | SeedVerdict | 'untold' | 'ended';

/** The shape of a seed, 20 px: a sprout, a drop, a leaf that rests, an arrow, a closed eye, a stroke. Colour only repeats it. */
export function SeedMark({ look }: { look: SeedLook }) {
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      className={`size-5 flex-none ${look === 'water' ? 'text-water' : look === 'growing' || look === 'let-grow' ? 'text-ember' : 'text-grey'}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[look]} className={look === 'water' ? 'fill-water-wash' : ''} />
    </svg>
  );
}

const PATHS: Readonly<Record<SeedLook, string>> = {
  growing:
    'M10 17v-7M10 12c-3.500 0-5-1.500-5-4.500 3.500 0 5 1.500 5 4.500ZM10 10c0-3 1.500-4.500 5-4.500 0 3-1.500 4.500-5 4.500ZM6 17h8',
  water: 'M10 2.500c3 3.700 5 6.400 5 9a5 5 0 0 1-10 0c0-2.600 2-5.300 5-9Z',
  'let-grow': 'M4 16c0-7 4-11.500 12-12-.5 8-5 12-12 12Zm0 0 6-6',
  move: 'M3.500 10h12M11 5.500l4.500 4.500-4.500 4.500',
  untold:
    'M2.500 8.500c2 3 4.500 4.500 7.500 4.500s5.500-1.500 7.500-4.500M10 13v3M5 11.500l-1.500 2.500M15 11.500l1.500 2.500',
  ended: 'M4 10h12',
};
