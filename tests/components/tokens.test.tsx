import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(path.resolve(import.meta.dirname, '../../assets/tailwind.css'), 'utf8');
const [light = '', dark = ''] = css.split('prefers-color-scheme: dark');

const coloursOf = (part: string) =>
  new Map([...part.matchAll(/--color-([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]));

const GROUNDS = ['paper', 'card', 'ember-wash', 'water-wash', 'grey-wash'];
const TEXTS = ['ink', 'soft', 'faint', 'ember', 'water', 'grey'];

/** The contrast of two colours as WCAG 2 defines it, from 1 to 21. */
function contrast(a: string, b: string): number {
  const [dim = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe.each([
  ['by day', coloursOf(light)],
  ['by dark', coloursOf(dark)],
])('the colours %s', (_, colours) => {
  const of = (name: string) => colours.get(name) ?? 'missing';

  it.each(TEXTS)('let text in %s be read on every ground (4.5 : 1)', (text) => {
    for (const ground of GROUNDS) expect(contrast(of(text), of(ground)), `on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });

  it('let the words on a filled button be read', () => {
    expect(contrast(of('on-ember'), of('ember'))).toBeGreaterThanOrEqual(4.5);
  });

  it('let the frame of a field be seen (3 : 1)', () => {
    for (const ground of ['paper', 'card']) expect(contrast(of('edge'), of(ground))).toBeGreaterThanOrEqual(3);
  });
});

it('every colour of the day has one for the dark', () => {
  expect([...coloursOf(dark).keys()].sort()).toEqual([...coloursOf(light).keys()].sort());
});
