import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Seed } from '../../lib/people';
import { listAnnotations, listSeeds } from '../../lib/store/ask';
import { annotate, saveSeed } from '../../lib/store/notes';
import { beginWithPeople } from './circle';
import { openDashboard } from './dashboard';
import { faults } from './speak';
import { keepPosts } from './world';

const DAY = 86_400_000;
const seed = (change: Partial<Seed> = {}) =>
  saveSeed({
    id: 's',
    idea: 'Say the price',
    hypothesis: 'Nobody else does.',
    startedAt: Date.now() - 30 * DAY,
    stop: { posts: 4, weeks: 8 },
    ...change,
  });

/** Ten posts, one every three days; every other one was answered well. */
const POSTS = Array.from({ length: 10 }, (_, i) => ({
  text: i % 2 ? `Price ${i} #price` : `Usual ${i}`,
  reactions: 60,
  comments: i % 2 ? 60 : 3,
  shares: 2,
  days: 1 + 3 * i,
}));

beforeEach(async () => {
  await beginWithPeople();
  await keepPosts(POSTS);
});

describe('the notebook', () => {
  it('explains itself while it is empty', async () => {
    const { container } = openDashboard('/seeds');
    expect(await screen.findByText('Have an idea? Sow it, and see what grows.')).toBeTruthy();
    expect(await faults(container)).toEqual([]);
  });

  it('has each idea with how it stands and what it taught, and warns of a flood', async () => {
    await seed({ tag: 'price', stop: { posts: 20, weeks: 8 }, startedAt: Date.now() - 13 * DAY });
    await annotate(['linkedin:0', 'linkedin:2'], { seed: 's' });
    const judged = { at: Date.now() - 60 * DAY, verdict: 'move', better: 0.06, posts: 8, others: 14 } as const;
    await seed({
      id: 'old',
      idea: 'Terrace',
      startedAt: Date.now() - 90 * DAY,
      judged,
      lesson: 'Liked, not answered.',
    });
    const { container } = openDashboard('/seeds');
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(
      'One idea is growing; one taught you something.',
    );
    expect(screen.getByText('Move it')).toBeTruthy();
    expect(screen.getByText('Liked, not answered.')).toBeTruthy();
    expect(screen.getByText(/“Say the price” took 4 of your 5 posts in the last two weeks/)).toBeTruthy();
    expect(await faults(container)).toEqual([]);
  });
});

describe('sowing', () => {
  it('says beforehand what such a test can see, and wants to know what is expected', async () => {
    const { container } = openDashboard('/seeds/new');
    expect(
      await screen.findByText(/an idea that doubles the odds of an answer is found \d+% of the time/),
    ).toBeTruthy();
    expect(await faults(container)).toEqual([]);
    await userEvent.type(screen.getByLabelText('In a few words'), 'Say the price');
    await userEvent.click(screen.getByRole('button', { name: 'Sow it' }));
    expect(screen.getByText('Write what you expect: without it nothing can be learnt.')).toBeTruthy();
    expect(await listSeeds()).toEqual([]);
  });

  it('keeps idea, hypothesis, tag and stop rule, and opens the seed', async () => {
    openDashboard('/seeds/new');
    await userEvent.type(await screen.findByLabelText('In a few words'), 'Say the price');
    await userEvent.type(screen.getByLabelText('What do you expect, and why?'), 'Nobody else does.');
    await userEvent.type(screen.getByLabelText('Hashtag, if you like'), '#price');
    const posts = screen.getByLabelText('After how many posts');
    await userEvent.clear(posts);
    await userEvent.type(posts, '2');
    expect(screen.getByText('A whole number from 3 to 30.')).toBeTruthy();
    await userEvent.clear(posts);
    await userEvent.type(posts, '6{Enter}');
    expect(await screen.findByText(/judged after 6 posts or 8 weeks/)).toBeTruthy();
    expect(await listSeeds()).toMatchObject([
      { idea: 'Say the price', hypothesis: 'Nobody else does.', tag: 'price', stop: { posts: 6, weeks: 8 } },
    ]);
  });

  it('refuses a hashtag that another seed is growing by: a post would belong to both', async () => {
    await seed({ tag: 'price', stop: { posts: 20, weeks: 8 } });
    openDashboard('/seeds/new');
    await userEvent.type(await screen.findByLabelText('In a few words'), 'Again');
    await userEvent.type(screen.getByLabelText('What do you expect, and why?'), 'The same.');
    await userEvent.type(screen.getByLabelText('Hashtag, if you like'), '#Price{Enter}');
    expect(screen.getByText('“Say the price” is already growing with this hashtag.')).toBeTruthy();
    expect(await listSeeds()).toHaveLength(1);
  });

  it('from a post takes its first words, and says that it does not count', async () => {
    openDashboard('/seeds/new?from=linkedin%3A1');
    expect(await screen.findByText(/From “Price 1 #price”\. It gave the idea and does not count/)).toBeTruthy();
    expect(screen.getByLabelText('In a few words')).toHaveProperty('value', 'Price 1 #price');
  });

  it('from a post begins on its own page', async () => {
    openDashboard('/posts/linkedin%3A1');
    const link = await screen.findByRole('link', { name: 'Sow an idea from this post' });
    expect(link.getAttribute('href')).toBe('#/seeds/new?from=linkedin%3A1');
  });
});

describe('a seed', () => {
  it('that grows has no verdict however good it looks; posts are joined and taken out by hand', async () => {
    await seed({ stop: { posts: 8, weeks: 8 } });
    await annotate(['linkedin:1', 'linkedin:3', 'linkedin:5'], { seed: 's' });
    const { container } = openDashboard('/seeds/s');
    expect(await screen.findByText(/^3 posts of 8, 3 old enough to be judged/)).toBeTruthy();
    expect(screen.getByText('Growing')).toBeTruthy();
    expect(await faults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Add “Price 7 #price”' }));
    await screen.findByText(/^4 posts of 8/);
    await userEvent.click(screen.getByRole('button', { name: 'Take out “Price 1 #price”' }));
    await screen.findByText(/^3 posts of 8/);
    expect((await listAnnotations()).get('linkedin:1')).not.toHaveProperty('seed');
  });

  it('at its stop is judged once, and what was said then stays', async () => {
    await seed({ tag: 'price' });
    openDashboard('/seeds/s');
    expect(await screen.findByText('Water it')).toBeTruthy();
    await waitFor(async () => expect((await listSeeds())[0]?.judged).toMatchObject({ verdict: 'water', posts: 4 }));
    const [first] = await listSeeds();
    await annotate(['linkedin:1', 'linkedin:3', 'linkedin:5', 'linkedin:7', 'linkedin:9'], { seed: 'another' });
    await screen.findByText(/None yet/);
    expect(screen.getByText('Water it')).toBeTruthy();
    expect((await listSeeds())[0]?.judged).toEqual(first?.judged);
  });

  it('keeps its lesson in one line', async () => {
    await seed({ tag: 'price' });
    openDashboard('/seeds/s');
    await userEvent.type(await screen.findByLabelText('The lesson, in one line'), 'Say it first.');
    await userEvent.tab();
    await waitFor(async () => expect((await listSeeds())[0]?.lesson).toBe('Say it first.'));
  });

  it('ended by hand is never judged', async () => {
    await seed({ stop: { posts: 8, weeks: 8 }, tag: 'price' });
    openDashboard('/seeds/s');
    await userEvent.click(await screen.findByRole('button', { name: 'End it now, without a verdict' }));
    expect(await screen.findByText('Ended by hand')).toBeTruthy();
    expect((await listSeeds())[0]).not.toHaveProperty('judged');
  });

  it('is taken out of the notebook after a question, and its posts stay', async () => {
    await seed();
    await annotate('linkedin:1', { seed: 's' });
    openDashboard('/seeds/s');
    await userEvent.click(await screen.findByRole('button', { name: 'Take it out of the notebook' }));
    expect(await listSeeds()).toHaveLength(1);
    const ask = within(screen.getByRole('alertdialog'));
    await userEvent.click(ask.getByRole('button', { name: 'Take it out of the notebook' }));
    expect(await screen.findByText('Have an idea? Sow it, and see what grows.')).toBeTruthy();
    expect((await listAnnotations()).get('linkedin:1')).not.toHaveProperty('seed');
  });
});
