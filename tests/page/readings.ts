import { exactly, type Reading } from '../../lib/post';

/** A reading of an invented post, with what a test says otherwise. */
export function reading(other: Partial<Reading> = {}): Reading {
  return {
    key: 'meadow:1',
    aliases: [],
    network: 'meadow',
    author: { name: 'Café Lumen', handle: 'cafelumen' },
    reactions: exactly(10),
    comments: exactly(2),
    shares: exactly(1),
    blind: [],
    unshown: ['views'],
    media: 'text',
    sponsored: false,
    answers: [],
    ...other,
  };
}
