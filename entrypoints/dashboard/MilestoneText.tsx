import { useFormatter, useTranslations } from 'use-intl';
import type { Milestone } from '../../lib/insight/milestones';
import type { PostKey } from '../../lib/post';
import { wayTo } from './ways';

interface MilestoneTextProps {
  readonly milestone: Milestone;
  /** The names of people, by Person.id. */
  readonly names: ReadonlyMap<string, string>;
  /** The first words of a post. */
  readonly textOf: (key: PostKey) => string | undefined;
}

/** A milestone in a sentence; the post or the person in it can be opened. */
export function MilestoneText({ milestone, names, textOf }: MilestoneTextProps) {
  const t = useTranslations('dashboard.milestones');
  const format = useFormatter();
  const person = (id: string) => names.get(id) ?? t('somebody');
  switch (milestone.kind) {
    case 'answered-by':
      return t.rich('answeredBy', {
        n: milestone.people,
        text: textOf(milestone.post) ?? t('noText'),
        link: (text) => (
          <a href={wayTo.post(milestone.post)} className="underline underline-offset-2">
            {text}
          </a>
        ),
      });
    case 'best-month':
      return t('bestMonth', {
        month: capitalise(format.dateTime(new Date(`${milestone.month}-15T12:00`), { month: 'long', year: 'numeric' })),
        n: Math.round(milestone.conversation),
        before: milestone.of - 1,
      });
    case 'came-back':
      return t.rich('cameBack', {
        name: person(milestone.person),
        days: milestone.silence,
        link: (text) => (
          <a href={wayTo.person(milestone.person)} className="underline underline-offset-2">
            {text}
          </a>
        ),
      });
    case 'first-ambassador':
      return t.rich('firstAmbassador', {
        name: person(milestone.person),
        link: (text) => (
          <a href={wayTo.person(milestone.person)} className="underline underline-offset-2">
            {text}
          </a>
        ),
      });
    case 'posts':
      return t('posts', { n: milestone.posts });
  }
}

/** Most languages write months small, but the sentence begins with this one. */
function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
