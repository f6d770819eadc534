import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FEED, HOMES } from '../../scripts/sample/serve.mjs';
import { makeShop } from '../../scripts/sample/shop.mjs';
import { followPage, readOn, tabOf } from '../../scripts/steps.mjs';
import { openCafe, type Embers } from './cafe';

/** "This post was misread": a file that shows how a post is built, and nothing of whoever stands in it. */

const shop = makeShop(Date.now());
let embers: Embers;

beforeAll(async () => {
  embers = await openCafe(() => shop);
}, 300_000);

afterAll(() => embers?.close());

/** Names, handles, words and addresses of everybody on the café's pages. */
function personal(): string[] {
  const people = shop.posts.flatMap(({ answers }) =>
    answers.flatMap((answer: Record<'name' | 'handle' | 'headline' | 'text', string>) => [
      answer.name,
      answer.handle,
      answer.text,
    ]),
  );
  const posts = shop.posts.flatMap(({ text, id }) => [text, id]);
  return [...new Set<string>([...people, ...posts, shop.name, ...Object.values(shop.handle)])];
}

describe.each(Object.entries({ ...HOMES, instagram: FEED }))('of a post on %s', (network, address) => {
  it('a copy can be saved that holds its structure and its digits, and no name, word or address of anybody', async () => {
    await (await followPage(embers, HOMES[network as keyof typeof HOMES])).close();
    const page = await readOn(embers, address);
    const panel = await embers.page(`sidepanel.html?tab=${await tabOf(embers, page)}`);
    const [file] = await Promise.all([
      panel.waitForEvent('download'),
      panel.getByRole('button', { name: 'This post was misread' }).nth(1).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(new RegExp(`${network}.*\\.html$`));
    const html = readFileSync(await file.path(), 'utf8');
    expect(html).toMatch(/role="|aria-label="/);
    expect(html).toMatch(/\d/);
    expect(personal().filter((one) => html.includes(one))).toEqual([]);
    await Promise.all([page.close(), panel.close()]);
  });
});
