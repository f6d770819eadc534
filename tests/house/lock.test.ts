import { expect, it } from 'vitest';
import { textOf } from './tree';

it('the lock file names no download address: whoever installs uses their own registry', () => {
  expect(textOf('package-lock.json')).not.toMatch(/"resolved": *"http/);
});

it('every package is pinned to one version, so that everybody builds the same', () => {
  const { dependencies, devDependencies } = JSON.parse(textOf('package.json')) as Record<
    string,
    Record<string, string>
  >;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});
