import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DepthTrack, trackEnd } from '../../components/DepthTrack';
import { factsOf } from '../../components/facts';
import { PostLine, PostRow, type PostFacts } from '../../components/Post';
import { VerdictMark } from '../../components/VerdictMark';
import type { Judged } from '../../lib/insight/verdict';
import { exactly, type Verdict } from '../../lib/post';
import { faults, NOW, speak } from './speak';

const post: PostFacts = {
  text: 'What would you ask before paying for a barista course?',
  network: 'LinkedIn',
  publishedAt: { at: NOW - 14 * 86_400_000, within: 0 },
  verdict: 'conversation',
  reactions: exactly(41),
  comments: exactly(21),
  depth: { value: 0.38, low: 0.31, high: 0.45 },
  usual: 0.14,
  perHundred: { comments: 51.2, shares: 9.8 },
  usualPerHundred: 16.6,
};

describe('a post in full', () => {
  it('says its verdict in words, what it rests on, and what is usual', () => {
    const { container } = speak(<PostRow post={post} end={0.5} />);
    expect(container.textContent).toContain('Draws conversation · 51 comments and 10 shares per 100 likes');
    expect(container.textContent).toContain('LinkedIn · 6 Nov · 41 reactions');
    expect(container.textContent).toContain('usual: 17');
  });

  it('leaves the verdict’s word out where the list says it, and keeps the shape', () => {
    const { container } = speak(<PostRow post={post} end={0.5} grouped />);
    expect(container.querySelector('p')?.textContent).toBe('51 comments and 10 shares per 100 likes');
    expect(screen.getByRole('img', { name: 'Draws conversation' })).toBeTruthy();
  });

  it('speaks of comments alone where nobody can know the shares', () => {
    const { container } = speak(<PostRow post={{ ...post, perHundred: { comments: 31 } }} end={0.5} />);
    expect(container.textContent).toContain('31 comments per 100 likes');
    expect(container.textContent).not.toContain('share');
  });

  it('writes a dash for an unknown count, with the reason, and never 0', () => {
    const { reactions: _, ...unknown } = post;
    const { container } = speak(<PostRow post={{ ...unknown, absent: { reactions: 'unshown' } }} end={0.5} />);
    expect(container.textContent).toContain('– reactions');
    expect(screen.getByTitle('This page does not show reactions')).toBeTruthy();
    expect(container.textContent).not.toMatch(/\b0 reactions/);
  });

  it('opens where it is told to', () => {
    speak(<PostRow post={post} end={0.5} href="dashboard.html#/posts/x" />);
    expect(screen.getByRole('link').getAttribute('href')).toBe('dashboard.html#/posts/x');
  });

  it('has nothing that axe objects to', async () => {
    const { container } = speak(
      <main>
        <h1>Posts</h1>
        <h2>They answered</h2>
        <PostRow post={post} end={0.5} href="#x" />
        <PostLine post={post}>640 reactions</PostLine>
      </main>,
    );
    expect(await faults(container)).toEqual([]);
  });
});

describe('depth on its track', () => {
  const depth = { value: 0.38, low: 0.31, high: 0.45 };
  it.each([
    ['with what is usual', { depth, usual: 0.14 }, 'Depth 38%, between 31% and 45%; usual for you 14%'],
    ['before anything is usual', { depth }, 'Depth 38%, between 31% and 45%'],
    ['while nothing is known', {}, 'Depth not known yet'],
    ['while only the usual is known', { usual: 0.14 }, 'Depth not known yet; usual for you 14%'],
  ])('is spoken as a sentence %s', (_, known, sentence) => {
    speak(<DepthTrack {...known} end={0.5} verdict="conversation" />);
    expect(screen.getByRole('img', { name: sentence })).toBeTruthy();
  });

  it('draws no band and no dot while nothing is known', () => {
    const { container } = speak(<DepthTrack usual={0.14} end={0.5} verdict="early" />);
    expect(container.querySelectorAll('circle')).toHaveLength(0);
    expect(container.querySelectorAll('rect')).toHaveLength(1);
  });

  it.each([
    [[], 0.1],
    [[0.04], 0.1],
    [[0.04, 0.2], 0.25],
    [[0.45], 0.5],
    [[0.51], 1],
  ])('of highest ends %j ends at %d', (highs, end) => {
    expect(trackEnd(highs.map((high) => ({ low: 0, value: 0, high })))).toBe(end);
  });
});

describe('the shape of a verdict', () => {
  const drawn = (verdict: Verdict) =>
    speak(<VerdictMark verdict={verdict} />)
      .container.querySelector('svg')
      ?.innerHTML.replace(/<title>.*<\/title>/, '');

  it('is another for each verdict, whatever the colour', () => {
    const shapes = (['conversation', 'between', 'likes', 'early', 'unreadable'] as const).map(drawn);
    expect(new Set(shapes).size).toBe(5);
  });
});

describe('what a row shows of a judgement', () => {
  const judged = {
    key: 'linkedin:1',
    verdict: 'conversation',
    why: 'deeper',
    depth: { value: 0.38, low: 0.31, high: 0.45 },
    baseline: 0.2,
    per100: { comments: 51 },
    usual100: 25,
  } as unknown as Judged;
  const known = { reactions: exactly(41), blind: ['comments'], unshown: ['shares'] } as const;

  it('has what is usual per 100 likes', () => {
    expect(factsOf(known, judged, 'LinkedIn').usualPerHundred).toBe(25);
  });

  it('has no depth while it is too early', () => {
    expect(factsOf(known, { ...judged, verdict: 'early' }, 'LinkedIn').depth).toBeUndefined();
  });

  it('has the reason of each count that is absent', () => {
    expect(factsOf(known, judged, 'LinkedIn').absent).toEqual({
      comments: 'blind',
      shares: 'unshown',
      views: 'notRead',
    });
  });
});
