import type { PostKey } from '../../lib/post';

/** Where things open on the dashboard itself, as its own links write it. */
export const wayTo = {
  post: (key: PostKey) => `#/posts/${encodeURIComponent(key)}`,
  /** The posts with some choices made: { sort: '-comments' }. */
  posts: (choices: Readonly<Record<string, string>> = {}) => {
    const query = new URLSearchParams(choices).toString();
    return `#/posts${query && `?${query}`}`;
  },
  person: (id: string) => `#/people/${encodeURIComponent(id)}`,
  people: '#/people',
  touches: '#/touches',
  milestones: '#/milestones',
  compare: '#/compare',
  momentum: '#/momentum',
} as const;
