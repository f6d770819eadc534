import { fieldOf } from './insight/field';
import type { PostHistory } from './insight/history';
import { type Judgement, judgePosts } from './insight/verdict';
import type { Account, Observation, PostKey } from './post';
import { historiesOf, postsOf } from './store/ask';
import type { PostRow } from './store/rows';

/** A post as it is kept, with every look at it and what Embers says of it. */
export interface JudgedPost {
  readonly row: PostRow;
  readonly history: PostHistory;
  readonly judgement: Judgement;
}

/** So many of an account's latest posts make what is usual for it (lib/insight/verdict.ts). */
const POOL = 100;

/**
 * The posts of accounts published since a time, newest first, each judged beside the others of its account; earlier posts are
 * read as far as they are needed to know what is usual. Made for useLive.
 * @param since and `now`, milliseconds since 1970
 */
export async function judgedPosts(accounts: readonly Account[], since: number, now: number): Promise<JudgedPost[]> {
  const judged = await Promise.all(accounts.map((account) => judgedOf(account, since, now)));
  return judged.flat().sort((a, b) => b.row.listedAt - a.row.listedAt);
}

async function judgedOf(account: Account, since: number, now: number): Promise<JudgedPost[]> {
  const rows = (await postsOf([account.id])).filter((row, place) => place < POOL || row.listedAt >= since);
  const looks = await historiesOf(rows.map(({ key }) => key));
  const histories = rows.map((row) => historyOf(row, looks.get(row.key) ?? []));
  const judgements = new Map<PostKey, Judgement>(
    judgePosts(histories, fieldOf(account.network), now).map((judgement) => [judgement.key, judgement]),
  );
  return rows.flatMap((row, place) => {
    const history = histories[place];
    const judgement = judgements.get(row.key);
    return history && judgement && row.listedAt >= since ? [{ row, history, judgement }] : [];
  });
}

/** A post's row and its observations as insight reads them. */
export function historyOf(row: PostRow, observations: readonly Observation[]): PostHistory {
  return {
    key: row.key,
    media: row.media,
    unshown: row.unshown,
    blind: row.blind,
    observations,
    ...(row.publishedAt && { publishedAt: row.publishedAt }),
    ...(row.text !== undefined && { text: row.text }),
  };
}
