import type { PostKey } from '../../post';

/** What a LinkedIn id can name: the content (share, ugcPost), the event that published it (activity), a post in a group. */
export interface Urn {
  readonly kind: 'activity' | 'ugcPost' | 'share' | 'groupPost';
  /** Nineteen digits: more than a JavaScript number holds, so a string. */
  readonly id: string;
  /** The group of a groupPost. */
  readonly group?: string;
}

const URN = /\b(activity|ugcPost|share|groupPost)[:-](?:(\d{1,18})-)?(\d{19})(?!\d)/;

/** The first id in a text such as "urn:li:ugcPost:7…", "…-activity-7…-aB3d" or the same percent-encoded. */
export function urnIn(text: string | null | undefined): Urn | null {
  const [, kind, group, id] = URN.exec((text ?? '').replace(/%3A/gi, ':')) ?? [];
  return kind && id ? { kind: kind as Urn['kind'], id, ...(group ? { group } : {}) } : null;
}

/** The thread that a comment hangs on, and the comment's own id, out of "urn:li:comment:(urn:li:activity:7…,7…)". */
export function commentIn(text: string | null): { readonly thread: Urn; readonly id: string } | null {
  const [, post, id] = /urn:li:comment:\((.+?),(\d{19})\)/.exec(text ?? '') ?? [];
  const thread = urnIn(post);
  return thread && id ? { thread, id } : null;
}

/** "urn:li:activity:7…", as addresses and the page's JSON spell it. */
function spell({ kind, group, id }: Urn): string {
  return `urn:li:${kind}:${group ? `${group}-` : ''}${id}`;
}

export function keyOf(id: string): PostKey {
  return `linkedin:${id}`;
}

/** The permalink of a post. */
export function addressOf(urn: Urn): string {
  return `https://www.linkedin.com/feed/update/${spell(urn)}/`;
}

/**
 * When an id was given, in milliseconds since 1970. For an activity that is when the post was published (37 of 37 posts
 * within 0.1 s); for a share or ugcPost it is when the draft began, never later (10 of 37 off by more than a minute).
 */
export function timeOf(id: string): number {
  return Number(BigInt(id) >> 22n);
}

const KINDS: Readonly<Record<number, Urn['kind'] | 'course'>> = {
  0x0a: 'activity',
  0x12: 'ugcPost',
  0x1a: 'groupPost',
  0x32: 'course',
};

/**
 * The thread in a component key of the hashed-class layout, "EgsI4tGv7teDp7LNAQ-replaceableCommentTools…": base64 of a
 * protobuf whose field says the kind and whose varints, zigzag, are the ids. "course" is LinkedIn Learning: no post.
 */
export function threadIn(key: string | null): Urn | 'course' | null {
  const [, code] = /^([\w+/]+)={0,2}-(?:replaceable|commentList|refreshComments|commentBox)/.exec(key ?? '') ?? [];
  const bytes = code ? decode(code) : [];
  const kind = KINDS[bytes[0] ?? 0];
  if (!kind || bytes[1] !== bytes.length - 2) return null;
  if (kind === 'course') return kind;
  const [first, second] = numbersIn(bytes.slice(2));
  const id = kind === 'groupPost' ? second : first;
  if (!id || !/^\d{19}$/.test(id)) return null;
  return kind === 'groupPost' && first ? { kind, id, group: first } : { kind, id };
}

function decode(code: string): number[] {
  try {
    return Array.from(atob(code.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));
  } catch {
    return [];
  }
}

/** The varints of a protobuf message that holds nothing else. */
function numbersIn(bytes: readonly number[]): string[] {
  const numbers: string[] = [];
  for (let i = 0; i < bytes.length; i++) {
    i++; // the tag
    let value = 0n;
    for (let shift = 0n; ; shift += 7n, i++) {
      const byte = bytes[i];
      if (byte === undefined) return [];
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) break;
    }
    numbers.push(String(value >> 1n));
  }
  return numbers;
}
