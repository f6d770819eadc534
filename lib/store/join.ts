import type { Annotation } from '../people';
import { COUNTS, type CountName, type Observation } from '../post';
import { handleOf } from './handle';
import { countsOf, mostShown, narrower, unique } from './look';
import type { InteractionRow, PersonRow, PostRow } from './rows';

/**
 * Two that turn out to be one: posts seen under two keys, people seen under two profiles. Pure: what is joined is written by
 * others. The first of two wins where they contradict and neither is newer; nothing that only one of them knew is lost.
 */

/** Two rows of the same post. The first keeps its key; the other's becomes an alias, so that both still lead here. */
export function joinPosts(kept: PostRow, other: PostRow): PostRow {
  const [newer, older] = other.lastSeen > kept.lastSeen ? [other, kept] : [kept, other];
  const later = (name: CountName) => ((other.countedAt[name] ?? -1) > (kept.countedAt[name] ?? -1) ? other : kept);
  const counted = COUNTS.filter((name) => later(name)[name]);
  const publishedAt = narrower(kept.publishedAt, other.publishedAt);
  const firstSeen = Math.min(kept.firstSeen, other.firstSeen);
  const observedAt = Math.max(kept.observedAt ?? 0, other.observedAt ?? 0);
  return {
    ...older,
    ...newer,
    key: kept.key,
    account: kept.account,
    aliases: unique([...kept.aliases, other.key, ...other.aliases]).filter((key) => key !== kept.key),
    ...countsOf(Object.fromEntries(counted.map((name) => [name, later(name)[name]])), counted),
    countedAt: Object.fromEntries(counted.map((name) => [name, later(name).countedAt[name]])),
    ...(publishedAt && { publishedAt }),
    listedAt: publishedAt?.at ?? firstSeen,
    firstSeen,
    lastSeen: newer.lastSeen,
    ...(observedAt > 0 && { observedAt }),
    ...(newer.media === 'unknown' && { media: older.media }),
    sponsored: kept.sponsored || other.sponsored,
    ...mostShown(kept, other),
  };
}

/** Observations of one post from several looks of the same moment: what either look read is known. */
export function joinObservations(observations: readonly Observation[]): Observation[] {
  const byTime = new Map<number, Observation>();
  for (const one of observations) byTime.set(one.at, { ...one, ...byTime.get(one.at) });
  return [...byTime.values()];
}

/** Two people who are one. What the user decided of the first holds; the headline and the times are of both. */
export function joinPeople(kept: PersonRow, other: PersonRow): PersonRow {
  const headline = (other.lastSeen > kept.lastSeen ? other.headline : undefined) ?? kept.headline ?? other.headline;
  return {
    ...other,
    ...kept,
    ...(headline !== undefined && { headline }),
    ...joinNotes(kept, other),
    profiles: [...kept.profiles, ...other.profiles.filter((one) => !kept.handles.includes(handleOf(one)))],
    handles: unique([...kept.handles, ...other.handles]),
    firstSeen: Math.min(kept.firstSeen, other.firstSeen),
    lastSeen: Math.max(kept.lastSeen, other.lastSeen),
  };
}

/** What was written on two rows of the same post. */
export function joinAnnotations(kept: Annotation, other: Annotation): Annotation {
  return {
    ...other,
    ...kept,
    themes: unique([...kept.themes, ...other.themes]),
    ...joinNotes(kept, other),
  };
}

/** The notes on two that become one, below each other. */
function joinNotes(...notes: readonly { readonly note?: string }[]): { note?: string } {
  const said = unique(notes.flatMap(({ note }) => note ?? []));
  return said.length === 0 ? {} : { note: said.join('\n') };
}

/**
 * Interactions, each once per person, post, kind and comment; the first of the same keeps its id. Some pages give no id of a
 * comment: then it may be any that the person wrote there, so it counts as one that is known rather than twice.
 */
export function joinInteractions(interactions: readonly InteractionRow[]): InteractionRow[] {
  const groups = new Map<string, InteractionRow[]>();
  for (const one of interactions) {
    const name = JSON.stringify([one.person, one.post, one.kind]);
    const group = groups.get(name) ?? [];
    const place = group.findIndex((other) => [one.comment, ''].includes(other.comment) || one.comment === '');
    const known = group[place];
    if (known) group[place] = joinTwo(known, one);
    else group.push(one);
    groups.set(name, group);
  }
  return [...groups.values()].flat();
}

function joinTwo(kept: InteractionRow, other: InteractionRow): InteractionRow {
  return {
    ...other,
    ...kept,
    comment: kept.comment || other.comment,
    when: narrower(kept.when, other.when) ?? kept.when,
    ...((kept.withComment || other.withComment) && { withComment: true }),
  };
}
