import type { Interaction, LevelRules, Person, Touch } from '../people';
import { type Notice, newestFirst } from './attention';
import { byPerson, isEffort, levelOf } from './people';
import { DAY, timeOf } from './time';

/**
 * The customers who carry the user's word: fully engaged, or having shared within the window. Only people marked as customers by
 * hand; in the order of `people`.
 */
export function findAmbassadors(
  people: readonly Pick<Person, 'id' | 'relation'>[],
  interactions: readonly Interaction[],
  now: number,
  rules: LevelRules,
): string[] {
  const answers = byPerson(interactions);
  const start = now - rules.days * DAY;
  return people.flatMap(({ id, relation }) => {
    if (relation !== 'customer') return [];
    const theirs = answers.get(id) ?? [];
    const level = levelOf(theirs, now, rules)?.level;
    const shared = theirs.some(({ kind, when }) => kind === 'share' && timeOf(when) > start && timeOf(when) <= now);
    return level === 'fully-engaged' || (shared && level !== 'actively-disengaged') ? [id] : [];
  });
}

/** Someone to thank, and what for. */
export interface Thanks extends Notice {
  readonly because: 'ambassador' | 'first-comment';
}

/**
 * Whom to thank, newest first, never by fame: an ambassador for the latest effort within the window, and whoever wrote for the first time
 * within it. Not those the user was seen to reply to, thanked on the same day or later, or whose words are marked as criticism.
 */
export function findThanks(
  people: readonly Pick<Person, 'id' | 'relation'>[],
  interactions: readonly Interaction[],
  touches: readonly Touch[],
  now: number,
  rules: LevelRules,
): Thanks[] {
  const start = now - rules.days * DAY;
  const ambassadors = new Set(findAmbassadors(people, interactions, now, rules));
  const thanked = lastThanks(touches);
  const thanks = [...byPerson(interactions)].flatMap(([person, all]): Thanks[] => {
    const efforts = all.filter((one) => isEffort(one) && timeOf(one.when) <= now);
    const deed = ambassadors.has(person) ? efforts.at(-1) : efforts.filter(isWritten).slice(0, 1)[0];
    if (!deed || timeOf(deed.when) <= start || deed.replied === true || deed.criticism === true) return [];
    if ((thanked.get(person) ?? -Infinity) >= deed.when.at) return [];
    return [{ person, interaction: deed, because: ambassadors.has(person) ? 'ambassador' : 'first-comment' }];
  });
  return newestFirst(thanks);
}

function isWritten({ kind }: Interaction): boolean {
  return kind === 'comment' || kind === 'reply';
}

/** The end of the last day on which each person was thanked: one known to the day only counts for what was said that day. */
function lastThanks(touches: readonly Touch[]): Map<string, number> {
  const last = new Map<string, number>();
  for (const { person, thanks, when } of touches) {
    if (person === undefined || thanks !== true) continue;
    last.set(person, Math.max(last.get(person) ?? -Infinity, when.at + when.within));
  }
  return last;
}
