import { useTranslations } from 'use-intl';
import type { Interaction, Person, Relation, Stage } from '../../../lib/people';
import {
  addPerson,
  changePeople,
  noteReply,
  noteThanks,
  setStages,
  takeBackStages,
} from '../../../lib/store/acquaintances';
import { forgetPerson } from '../../../lib/store/forgetting';
import { mergePeople, partPeople } from '../../../lib/store/merging';
import { deleteTouch } from '../../../lib/store/notes';
import type { Act } from './useDone';

/** What the user does with people in a list; all of it can be undone but forgetting. */
export function useDeeds(act: Act) {
  const t = useTranslations('dashboard.people');
  const whom = (some: readonly Person[]) => ({ n: some.length, name: some[0]?.name ?? '' });
  const idsOf = (some: readonly Person[]) => some.map(({ id }) => id);
  return {
    add: (name: string) =>
      act(async () => {
        const id = await addPerson({ name }, Date.now());
        return { sentence: t('added', { name }), undo: () => forgetPerson(id, Date.now()) };
      }),
    relate: (some: readonly Person[], value: Relation | null) =>
      act(async () => {
        await changePeople(idsOf(some), { relation: value });
        const before = Map.groupBy(some, ({ relation }) => relation ?? null);
        return {
          sentence: t('related', whom(some)),
          undo: async () => {
            for (const [relation, theirs] of before) await changePeople(idsOf(theirs), { relation });
          },
        };
      }),
    place: (some: readonly Person[], stage: Stage | null) =>
      act(async () => {
        const moved = some.map(({ id }) => ({ person: id, stage }));
        const changes = await setStages(moved, Date.now());
        return { sentence: t('placed', whom(some)), undo: () => takeBackStages(changes) };
      }),
    merge: (one: Person, two: Person) =>
      act(async () => {
        await mergePeople(one.id, two.id, Date.now());
        return { sentence: t('merged', { one: one.name, two: two.name }), undo: () => partPeople(one.id) };
      }),
    forget: (some: readonly Person[]) =>
      act(async () => {
        for (const { id } of some) await forgetPerson(id, Date.now());
        return { sentence: t('forgotten', whom(some)) };
      }),
    thank: ({ id, name }: Person) =>
      act(async () => {
        const touch = await noteThanks(id, 'other', Date.now());
        return { sentence: t('thankedDone', { name }), undo: () => deleteTouch(touch) };
      }),
    reply: ({ id }: Interaction) =>
      act(async () => {
        await noteReply(id, true);
        return { sentence: t('repliedDone'), undo: () => noteReply(id, false) };
      }),
  };
}

/** What useDeeds gives. */
export type Deeds = ReturnType<typeof useDeeds>;
