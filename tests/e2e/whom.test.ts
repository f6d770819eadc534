import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOMES } from '../../scripts/sample/serve.mjs';
import { makeShop } from '../../scripts/sample/shop.mjs';
import { followPage } from '../../scripts/steps.mjs';
import { openCafe, type Embers, type Page } from './cafe';

/** Whom the café speaks to, walked by hand in a real Chromium: people, audiences, the journey, seeds and contacts. */

const NAMES = ['Anna Brückner', 'Mira Kowalczuk', 'Hugo Castellane', 'Paul Verdier'];
const WEEK = 7 * 86_400_000;

const shop = makeShop(Date.now());
let embers: Embers;

beforeAll(async () => {
  embers = await openCafe(() => shop);
  for (const home of Object.values(HOMES)) await (await followPage(embers, home)).close();
}, 300_000);

afterAll(() => embers?.close());

/** Everything that is kept, as one text. */
function everything(): Promise<string> {
  return embers.worker.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('embers');
      opening.onsuccess = () => resolve(opening.result);
    });
    const tables = [...database.objectStoreNames];
    const rows = await Promise.all(
      tables.map(
        (table) =>
          new Promise((resolve) => {
            const asking = database.transaction(table).objectStore(table).getAll();
            asking.onsuccess = () => resolve(asking.result);
          }),
      ),
    );
    database.close();
    return JSON.stringify(rows);
  });
}

/** Changes all rows of a table, as time would. */
function age(table: string, field: string, by: number): Promise<void> {
  return embers.worker.evaluate(
    async ([name, key, less]: [string, string, number]) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('embers');
        opening.onsuccess = () => resolve(opening.result);
      });
      const store = database.transaction(name, 'readwrite').objectStore(name);
      const rows = await new Promise<Record<string, number>[]>((resolve) => {
        const asking = store.getAll();
        asking.onsuccess = () => resolve(asking.result as Record<string, number>[]);
      });
      for (const row of rows) store.put({ ...row, [key]: (row[key] ?? 0) - less });
      await new Promise((resolve) => {
        store.transaction.oncomplete = resolve;
      });
      database.close();
    },
    [table, field, by] as [string, string, number],
  );
}

/** Looks at a network's page again, as the user would, until the worker has kept what it shows. */
async function lookAgain(home: string): Promise<void> {
  const page = await embers.context.newPage();
  const since = Date.now();
  await page.goto(home);
  await expect
    .poll(
      async () => Math.max(...[...(await everything()).matchAll(/"lastSeen":(\d+)/g)].map(([, at]) => Number(at))),
      {
        timeout: 60_000,
      },
    )
    .toBeGreaterThan(since);
  await page.close();
}

const dashboard = (way: string): Promise<Page> => embers.page(`dashboard.html#${way}`);
const saved = (page: Page) => page.getByRole('button', { name: 'Undo' }).waitFor();

describe('people', () => {
  it('leave no name anywhere while they are off', async () => {
    const kept = await everything();
    expect(kept).toContain('barista');
    for (const name of NAMES) expect(kept).not.toContain(name);
  });

  it(
    'are turned on where it says what is kept, and then those who answer are there',
    { timeout: 120_000 },
    async () => {
      const page = await dashboard('/people');
      await page.getByTestId('people').click();
      await page.getByRole('heading', { name: 'Nobody is known yet.' }).waitFor();
      for (const home of Object.values(HOMES)) await lookAgain(home);
      await page.getByRole('link', { name: 'Anna Brückner' }).first().waitFor();
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^\d+ people are known/);
      await page.close();
    },
  );

  it('become customers by hand, and the levels tell them apart', async () => {
    const page = await dashboard('/people');
    await page
      .getByRole('row', { name: /Anna Brückner/ })
      .first()
      .getByRole('combobox')
      .first()
      .selectOption('customer');
    await saved(page);
    await page.getByText(/the one customer who answered/).waitFor();
    await page.close();
  });
});

describe('an audience', () => {
  it('is set up from an example, and says how many of those who answer fit', async () => {
    const options = await embers.page('options.html');
    await options.getByRole('button', { name: 'Cafés and restaurants nearby' }).click();
    await options.getByRole('region', { name: 'Cafés and restaurants nearby' }).waitFor();
    await options.close();
    const page = await dashboard('/audiences');
    const before = await page.getByRole('heading', { level: 1 }).innerText();
    expect(before).toMatch(/people who answered and whose line was seen, \S+ fits? “Cafés and restaurants nearby”/);
    const again = await embers.page('options.html');
    const signs = again
      .getByRole('region', { name: 'Cafés and restaurants nearby' })
      .getByLabel('Signs', { exact: true });
    await signs.fill('restaurateur\ngérant\nbakery\nbarista\nowner');
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText(), { timeout: 20_000 }).not.toBe(before);
    await again.close();
    await page.close();
  });
});

describe('the journey', () => {
  it('names its gaps once a post has its stage, given in one gesture', async () => {
    const page = await dashboard('/journey?period=0');
    await page.getByRole('heading', { name: 'No post is marked with the stage it serves yet.' }).waitFor();
    await page
      .getByLabel(/^Stage that/)
      .first()
      .selectOption('trust');
    await page
      .getByRole('heading', { level: 1, name: /^Nothing from the last \d+ days speaks to people who discover you/ })
      .waitFor();
    await page.close();
  });
});

describe('a seed', () => {
  it('grows from sowing to its verdict, which is given once', { timeout: 120_000 }, async () => {
    const page = await dashboard('/seeds/new');
    await page.getByLabel('In a few words').fill('Ask them first');
    await page.getByLabel('What do you expect, and why?').fill('A question brings more answers.');
    await page.getByLabel('After how many posts').fill('3');
    await page.getByRole('button', { name: 'Sow it' }).click();
    await page.getByText('Growing', { exact: true }).waitFor();
    const address = page.url();
    await page.close();

    await age('seeds', 'startedAt', 5 * WEEK);
    const later = await embers.context.newPage();
    await later.goto(address);
    for (let n = 1; n <= 3; n++) {
      await later
        .getByRole('button', { name: /^Add “/ })
        .last()
        .click();
      await later.getByText(new RegExp(`^(One post|${n} posts) so far`)).waitFor();
    }
    await later.getByText(/Judged on .*, once\.|of each are needed/).waitFor();
    const said = await later.getByText(/^\s*(Water it|Let it grow|Move it|Not enough to judge)\s*$/).innerText();
    if (!said.includes('Not enough to judge')) await expect.poll(everything).toContain('"judged":{');
    await later.close();
  });
});

describe('a contact off line', () => {
  it('is noted in one line, and stands beside the networks', async () => {
    const page = await dashboard('/touches');
    await page.getByLabel('What happened?').fill('phoned Anna yesterday about prices');
    await page.getByRole('radio', { name: 'Anna Brückner' }).first().check();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByRole('row', { name: /^Telephone/ }).waitFor();
    expect(await page.getByRole('row', { name: /^LinkedIn/ }).count()).toBe(1);
    await page.close();
  });
});

describe('someone who is forgotten', () => {
  it('is not brought back by the page that shows their comment again', { timeout: 120_000 }, async () => {
    const page = await dashboard('/people');
    // On Instagram she goes by her handle: each of her profiles is forgotten.
    await page.getByLabel('Find by name or the line under it').fill('bruckner');
    const ticks = page.getByRole('checkbox', { name: /^Choose anna.?br[uü]ckner$/i });
    await ticks.first().waitFor();
    for (const tick of await ticks.all()) await tick.check();
    await page.getByRole('button', { name: 'Forget', exact: true }).first().click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Forget' }).click();
    await ticks.first().waitFor({ state: 'detached' });
    for (const home of Object.values(HOMES)) await lookAgain(home);
    const kept = await everything();
    expect(kept).not.toMatch(/anna.?br[uü]ckner/i);
    expect(kept).toContain('Hugo Castellane');
    await page.close();
  });
});
