import { STAGES, type Interaction, type Person, type Stage, type StageChange } from '../people';
import { findAnySign } from './signs';
import { DAY, monthOf, timeOf } from './time';

/** What a proposed stage rests on, so that it can be shown beside it. */
export type StageReason =
  | { readonly kind: 'first-seen'; readonly interaction: Interaction }
  | { readonly kind: 'came-back'; readonly interaction: Interaction }
  | { readonly kind: 'buying-words'; readonly interaction: Interaction; readonly word: string }
  | { readonly kind: 'customer' }
  | { readonly kind: 'customer-shared'; readonly interaction: Interaction };

/** A stage that facts suggest. Shown as proposed until the user sets one. */
export interface StageProposal {
  readonly stage: Stage;
  readonly because: StageReason;
}

/**
 * The furthest stage that what is known of a person suggests, or null where nothing does: first seen answering: discovery; back on
 * another post a day or more later: trust; wrote one of the user's buying words: consideration; marked a customer: first purchase;
 * a customer who shares: fan. The evaluations and the new purchase leave no trace on a page; they are for the user to set.
 */
export function proposeStage(
  person: Pick<Person, 'relation'>,
  theirs: readonly Interaction[],
  buyingWords: readonly string[],
): StageProposal | null {
  const answers = [...theirs].sort((a, b) => timeOf(a.when) - timeOf(b.when));
  const customer = person.relation === 'customer';
  const shared = answers.findLast(({ kind }) => kind === 'share');
  if (customer && shared) return { stage: 'fan', because: { kind: 'customer-shared', interaction: shared } };
  if (customer) return { stage: 'first-purchase', because: { kind: 'customer' } };
  const asked = answers.flatMap((interaction) => {
    const found = interaction.text === undefined ? null : findAnySign(buyingWords, interaction.text);
    return found
      ? [{ kind: 'buying-words', interaction, word: found.sign.includes(' ') ? found.sign : found.word } as const]
      : [];
  });
  const latest = asked.at(-1);
  if (latest) return { stage: 'consideration', because: latest };
  const [first] = answers;
  if (!first) return null;
  const back = answers.find(({ post, when }) => post !== first.post && timeOf(when) - timeOf(first.when) >= DAY);
  if (back) return { stage: 'trust', because: { kind: 'came-back', interaction: back } };
  return { stage: 'discovery', because: { kind: 'first-seen', interaction: first } };
}

/** Whether a proposal is worth showing beside the stage that is set: only where it leads further. */
export function leadsFurther(proposed: Stage, set: Stage | null): boolean {
  return set === null || STAGES.indexOf(proposed) > STAGES.indexOf(set);
}

/** The stage set by hand for each person, as it stood at a moment; people without one are left out. */
export function stagesAt(changes: readonly StageChange[], at: number): Map<string, Stage> {
  const stages = new Map<string, Stage>();
  for (const { person, stage } of inOrder(changes).filter((change) => change.at <= at)) {
    if (stage === null) stages.delete(person);
    else stages.set(person, stage);
  }
  return stages;
}

/** One step of a person on their way. `from` is null at their first stage, `to` where the stage was taken away. */
export interface Step {
  readonly person: string;
  readonly from: Stage | null;
  readonly to: Stage | null;
  readonly at: number;
}

/** What moved in one month. A stage set and corrected within the month counts once, from where it began to where it ended. */
export interface Movement {
  /** "2025-11", in the user's time zone. */
  readonly month: string;
  readonly forward: readonly Step[];
  readonly back: readonly Step[];
  /** First stages. */
  readonly arrived: readonly Step[];
  /** Stages taken away. */
  readonly left: readonly Step[];
}

/** Movement between stages by month, oldest first; months in which nothing moved are left out. */
export function movementByMonth(changes: readonly StageChange[]): Movement[] {
  const now = new Map<string, Stage | null>();
  const movements: Movement[] = [];
  for (const [month, theirs] of changesByMonth(changes)) {
    const latest = new Map(theirs.map((change) => [change.person, change]));
    const steps = [...latest.values()].flatMap(({ person, stage, at }): Step[] => {
      const from = now.get(person) ?? null;
      now.set(person, stage);
      return from === stage ? [] : [{ person, from, to: stage, at }];
    });
    if (steps.length > 0) movements.push({ month, ...sortSteps(steps) });
  }
  return movements;
}

function changesByMonth(changes: readonly StageChange[]): Map<string, StageChange[]> {
  const months = new Map<string, StageChange[]>();
  for (const change of inOrder(changes)) {
    const month = monthOf(change.at);
    months.set(month, [...(months.get(month) ?? []), change]);
  }
  return months;
}

function sortSteps(steps: readonly Step[]): Omit<Movement, 'month'> {
  const way = ({ from, to }: Step) => {
    if (from === null) return 'arrived';
    if (to === null) return 'left';
    return leadsFurther(to, from) ? 'forward' : 'back';
  };
  return {
    forward: steps.filter((step) => way(step) === 'forward'),
    back: steps.filter((step) => way(step) === 'back'),
    arrived: steps.filter((step) => way(step) === 'arrived'),
    left: steps.filter((step) => way(step) === 'left'),
  };
}

function inOrder(changes: readonly StageChange[]): StageChange[] {
  return [...changes].sort((a, b) => a.at - b.at);
}
