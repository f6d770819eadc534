import { personBy } from './acquaintances';
import { db, withStore } from './db';
import { handleOf } from './handle';
import { joinInteractions, joinPeople } from './join';
import type { InteractionRow, MergedRow, PersonRow } from './rows';

/**
 * Two profiles of one person, made one by hand and parted again. Each function is one transaction; both throw a StoreProblem where
 * the browser does not store, and a RangeError where someone is not, or no longer, kept. Times are milliseconds since 1970, UTC.
 */

const OF_PEOPLE = [db.people, db.interactions, db.stages, db.touches];

/** Makes two people one: the first keeps their id, and what the user decided of them wins. `partPeople` undoes it. */
export function mergePeople(kept: string, other: string, now: number): Promise<void> {
  return withStore(() =>
    db.transaction('rw', OF_PEOPLE, async () => {
      if (kept === other) return;
      const [one, two] = [await personBy(kept), await personBy(other)];
      const [theirs, others] = [await answersBy(kept), await answersBy(other)];
      const stages = await db.stages.where('person').equals(other).primaryKeys();
      const touches = await db.touches.where('person').equals(other).primaryKeys();
      await db.stages.where('person').equals(other).modify({ person: kept });
      await db.touches.where('person').equals(other).modify({ person: kept });

      const joined = joinInteractions([...theirs, ...others.map((answer) => ({ ...answer, person: kept }))]);
      const left = new Set(joined.map(({ id }) => id));
      const swallowed = others.filter(({ id }) => !left.has(id));
      await db.interactions.bulkDelete([...theirs, ...others].map(({ id }) => id));
      await db.interactions.bulkPut(joined);

      const entry: MergedRow = {
        at: now,
        kept: asTheyAre(one),
        other: asTheyAre(two),
        inherited: two.merged?.length ?? 0,
        interactions: others.map(({ id }) => id).filter((id) => left.has(id)),
        shared: theirs.filter((mine) => swallowed.some((one) => isSame(mine, one))).map(({ id }) => id),
        stages,
        touches,
      };
      await db.people.delete(other);
      await db.people.put({
        ...joinPeople(asTheyAre(one), asTheyAre(two)),
        merged: [...(one.merged ?? []), ...(two.merged ?? []), entry],
      });
    }),
  );
}

/**
 * Parts the two who were made one last. What was theirs before goes back to each; what came since goes by its network where the two
 * are on different ones, and else stays; what the user decided since stays. Gives the id of the one who stands alone again. Throws
 * a RangeError where this person was never made of two.
 */
export function partPeople(id: string): Promise<string> {
  return withStore(() =>
    db.transaction('rw', OF_PEOPLE, async () => {
      const row = await personBy(id);
      const entry = row.merged?.at(-1);
      if (!entry) throw new RangeError('This person was not made of two.');
      const { kept, other } = entry;
      const answers = await answersBy(id);
      const goes = isOthers(entry);
      const moved = answers.filter(goes).map((answer) => ({ ...answer, person: other.id }));
      const copied = answers
        .filter((answer) => entry.shared.includes(answer.id))
        .map((answer) => ({ ...answer, id: crypto.randomUUID(), person: other.id }));
      await db.interactions.bulkPut([...moved, ...copied]);
      await db.stages.where('id').anyOf(entry.stages).modify({ person: other.id });
      await db.touches.where('id').anyOf(entry.touches).modify({ person: other.id });

      const earlier = row.merged?.slice(0, -1) ?? [];
      const cut = earlier.length - entry.inherited;
      const stay = answers.filter((answer) => !goes(answer));
      // The rows are put in turn: no two may be found by the same handle at any moment.
      await db.people.put(withMerged(seenBy(decidedSince(row, kept, other), stay, row), earlier.slice(0, cut)));
      await db.people.put(withMerged(seenBy(other, [...moved, ...copied], row), earlier.slice(cut)));
      return other.id;
    }),
  );
}

/** Which answers of the two together are the other's. */
function isOthers({ kept, other, interactions }: MergedRow): (answer: InteractionRow) => boolean {
  const mine = new Set(kept.profiles.map(({ network }) => network));
  const theirs = new Set(other.profiles.map(({ network }) => network).filter((network) => !mine.has(network)));
  const known = new Set(interactions);
  return ({ id, post }) => known.has(id) || theirs.has(post.split(':')[0] ?? '');
}

/** The first of the two as they were, with what has been changed since they became one. */
function decidedSince(row: PersonRow, kept: MergedRow['kept'], other: MergedRow['other']): MergedRow['kept'] {
  const joined = joinPeople(kept, other);
  const { relation, note, headline, ...rest } = kept;
  const since = <Field extends 'relation' | 'note' | 'headline'>(field: Field, before: PersonRow[Field]) => {
    const value = row[field] === joined[field] ? before : row[field];
    return value === undefined ? {} : { [field]: value };
  };
  const gained = row.profiles.filter((profile) => !joined.handles.includes(handleOf(profile)));
  return {
    ...rest,
    // A backup that was added may have brought this entry from a browser where they had another id.
    id: row.id,
    name: row.name,
    profiles: [...kept.profiles, ...gained],
    handles: [...kept.handles, ...gained.map(handleOf)],
    ...since('relation', relation),
    ...since('note', note),
    ...since('headline', headline),
  };
}

/** A person whose times reach to all of their answers, as far as the two together were seen. */
function seenBy(person: MergedRow['kept'], answers: readonly InteractionRow[], both: PersonRow): MergedRow['kept'] {
  return answers.reduce(
    (seen, { when }) => ({
      ...seen,
      firstSeen: Math.min(seen.firstSeen, when.at),
      lastSeen: Math.max(seen.lastSeen, Math.min(when.at + when.within, both.lastSeen)),
    }),
    person,
  );
}

function withMerged(person: MergedRow['kept'], merged: readonly MergedRow[]): PersonRow {
  return merged.length > 0 ? { ...person, merged } : person;
}

function asTheyAre({ merged: _, ...person }: PersonRow): MergedRow['kept'] {
  return person;
}

/** Whether joinInteractions takes two answers for one. */
function isSame(a: InteractionRow, b: InteractionRow): boolean {
  const comments = [a.comment, b.comment];
  return a.post === b.post && a.kind === b.kind && (a.comment === b.comment || comments.includes(''));
}

async function answersBy(person: string): Promise<InteractionRow[]> {
  return db.interactions.where('person').equals(person).toArray();
}
