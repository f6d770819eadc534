import type { Table } from 'dexie';
import type { Annotation, Touch } from '../people';
import type { Observation } from '../post';
import { db, withStore } from '../store/db';
import type { InteractionRow, PostRow } from '../store/rows';
import { counts, flag, moment, text, time, whole, type Cell, type Column, type Source } from './columns';
import { eachPage } from './pages';

/** A table as it leaves Embers, for a spreadsheet or a program. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly Column[];
  /** Gives its rows to `take`, page by page. Throws a StoreProblem where the database can't be read. */
  readonly each: (take: (rows: Cell[][]) => void | Promise<void>) => Promise<void>;
}

type Annotated = PostRow & { readonly annotation: Annotation | undefined };

const POSTS: readonly Source<Annotated>[] = [
  text('key', ({ key }) => key),
  text('aliases', ({ aliases }) => aliases.join(' ')),
  text('network', ({ network }) => network),
  text('account', ({ account }) => account),
  ...moment<Annotated>('published_at', ({ publishedAt }) => publishedAt),
  time('first_seen', ({ firstSeen }) => firstSeen),
  time('last_seen', ({ lastSeen }) => lastSeen),
  text('media', ({ media }) => media),
  flag('sponsored', ({ sponsored }) => sponsored),
  ...counts<Annotated>(),
  whole('comments_shown', ({ shownComments }) => shownComments?.all),
  whole('comments_own', ({ shownComments }) => shownComments?.own),
  text('blind', ({ blind }) => blind.join(' ')),
  text('unshown', ({ unshown }) => unshown.join(' ')),
  text('address', ({ address }) => address),
  text('text', (row) => row.text),
  text('stage', ({ annotation }) => annotation?.stage),
  text('audience', ({ annotation }) => annotation?.audience),
  text('seed', ({ annotation }) => annotation?.seed),
  text('themes', ({ annotation }) => annotation?.themes.join(', ')),
  text('note', ({ annotation }) => annotation?.note),
];

const posts: Sheet = {
  name: 'posts',
  columns: POSTS,
  each: (take) =>
    withStore(() =>
      eachPage(db.posts, async (rows) => {
        const written = await db.annotations.bulkGet(rows.map(({ key }) => key));
        await take(
          cells(
            POSTS,
            rows.map((row, place) => ({ ...row, annotation: written[place] })),
          ),
        );
      }),
    ),
};

const observations = sheet('observations', db.observations, [
  text('post', ({ post }) => post),
  time('at', ({ at }) => at),
  ...counts<Observation>(),
  whole('comments_shown', ({ shownComments }) => shownComments),
  whole('comments_own', ({ ownComments }) => ownComments),
]);

const followers = sheet('followers', db.followers, [
  text('account', ({ account }) => account),
  time('at', ({ at }) => at),
  whole('followers_low', (row) => row.followers.low),
  whole('followers_high', (row) => row.followers.high),
]);

const people = sheet('people', db.people, [
  text('id', ({ id }) => id),
  text('name', ({ name }) => name),
  text('profiles', ({ profiles }) => profiles.map(({ network, handle }) => `${network}:${handle}`).join(' ')),
  text('headline', ({ headline }) => headline),
  text('relation', ({ relation }) => relation),
  time('first_seen', ({ firstSeen }) => firstSeen),
  time('last_seen', ({ lastSeen }) => lastSeen),
  text('note', ({ note }) => note),
]);

const interactions = sheet('interactions', db.interactions, [
  text('id', ({ id }) => id),
  text('person', ({ person }) => person),
  text('post', ({ post }) => post),
  text('kind', ({ kind }) => kind),
  ...moment<InteractionRow>('given_at', ({ when }) => when),
  flag('with_comment', ({ withComment }) => withComment),
  flag('replied', ({ replied }) => replied),
  flag('criticism', ({ criticism }) => criticism),
  text('text', (row) => row.text),
]);

const touches = sheet('touches', db.touches, [
  text('id', ({ id }) => id),
  text('person', ({ person }) => person),
  text('channel', ({ channel }) => channel),
  ...moment<Touch>('at', ({ when }) => when),
  flag('thanks', ({ thanks }) => thanks),
  text('text', (row) => row.text),
]);

const seeds = sheet('seeds', db.seeds, [
  text('id', ({ id }) => id),
  text('idea', ({ idea }) => idea),
  text('hypothesis', ({ hypothesis }) => hypothesis),
  text('tag', ({ tag }) => tag),
  time('started_at', ({ startedAt }) => startedAt),
  whole('stop_posts', ({ stop }) => stop.posts),
  whole('stop_weeks', ({ stop }) => stop.weeks),
  time('ended_at', ({ endedAt }) => endedAt),
  time('judged_at', ({ judged }) => judged?.at),
  text('verdict', ({ judged }) => judged?.verdict),
  text('lesson', ({ lesson }) => lesson),
]);

/** Every sheet there is. People, interactions and touches name others: whoever exports them decides to. */
export const SHEETS = { posts, observations, followers, people, interactions, touches, seeds } as const;

/** A sheet whose rows are those of one table. */
function sheet<Row, Key>(name: string, table: Table<Row, Key>, columns: readonly Source<NoInfer<Row>>[]): Sheet {
  return { name, columns, each: (take) => withStore(() => eachPage(table, (rows) => take(cells(columns, rows)))) };
}

function cells<Row>(columns: readonly Source<Row>[], rows: readonly Row[]): Cell[][] {
  return rows.map((row) => columns.map(({ cell }) => cell(row)));
}
