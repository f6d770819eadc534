/** What the database of the extension holds, asked from one of its pages: a worker may be dead. */

interface Embers {
  readonly page: (file: string) => Promise<{
    evaluate: (ask: (table: string) => unknown, table: string) => Promise<unknown>;
    close: () => Promise<void>;
  }>;
}

interface Counts {
  readonly reactions?: { readonly low: number; readonly high: number };
  readonly comments?: { readonly low: number; readonly high: number };
  readonly shares?: { readonly low: number; readonly high: number };
}

/** A post as it is kept. */
export interface KeptPost extends Counts {
  readonly key: string;
  readonly text?: string;
}

/** All posts that are kept. */
export async function keptPosts(embers: Embers): Promise<KeptPost[]> {
  return (await rowsOf(embers, 'posts')) as KeptPost[];
}

/** The observations of a post, oldest first. */
export async function keptLooks(embers: Embers, post: string): Promise<(Counts & { readonly at: number })[]> {
  const looks = (await rowsOf(embers, 'observations')) as (Counts & { readonly at: number; readonly post: string })[];
  return looks.filter((look) => look.post === post).sort((a, b) => a.at - b.at);
}

/** All rows of all tables. */
export async function everyRow(embers: Embers): Promise<unknown[]> {
  return rowsOf(embers, '*');
}

/** The rows of a table; of all tables for "*". */
async function rowsOf(embers: Embers, table: string): Promise<unknown[]> {
  const page = await embers.page('options.html');
  const rows = await page.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('embers');
        opening.onerror = () => reject(new Error('The database does not open.'));
        opening.onsuccess = () => {
          const names = name === '*' ? [...opening.result.objectStoreNames] : [name];
          const reading = opening.result.transaction(names);
          const asked = names.map((one) => reading.objectStore(one).getAll() as IDBRequest<unknown[]>);
          reading.oncomplete = () => resolve(asked.flatMap(({ result }) => result));
        };
      }),
    table,
  );
  await page.close();
  return rows as unknown[];
}
