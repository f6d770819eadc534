import { describe, expect, it } from 'vitest';
import type { Look } from '../../../lib/networks/network';
import { payloadOf } from '../../../lib/networks/linkedin/payload';
import { reader } from '../../../lib/networks/linkedin/reader';
import { lookOf, pageOf } from '../cuts';
import { specimens } from './specimens';

const activity = '7515254921625600011';
const content = '7515254921625599011';

const look = (): Look => ({
  place: { kind: 'feed' },
  url: new URL('https://www.linkedin.com/feed/'),
  now: 0,
  lang: 'en',
});

function pageWith(tag: 'code' | 'script', attributes: Record<string, string>, text: string): Document {
  const page = new DOMParser().parseFromString('<body></body>', 'text/html');
  const element = page.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  page.body.append(element);
  return page;
}

const voyager = (...included: object[]) => pageWith('code', { id: 'bpr-guid-1' }, JSON.stringify({ included }));
const counts = (urn: string, numLikes: unknown) => ({
  $type: 'com.linkedin.voyager.dash.feed.SocialActivityCounts',
  urn,
  numLikes,
  numComments: 2,
  numShares: 1,
  numImpressions: null,
  reactionTypeCounts: [{ reactionType: 'MAYBE', count: 3 }],
});

describe('the data of the layout with named classes', () => {
  it('counts by thread, and nothing that is null', () => {
    const figures = payloadOf(voyager(counts(`urn:li:activity:${activity}`, 12)), look()).figures.get(activity);
    expect(figures).toEqual({ reactions: 12, comments: 2, shares: 1, kinds: { curious: 3 } });
  });

  it('leaves out the counts of comments and of courses', () => {
    const page = voyager(
      counts(`urn:li:comment:(urn:li:activity:${activity},${content})`, 3),
      counts('urn:li:lyndaCourse:1111111', 9),
    );
    expect([...payloadOf(page, look()).figures]).toEqual([]);
  });

  it('knows the thread behind an event, and that a course is none', () => {
    const update = (thread: string) => ({
      $type: 'com.linkedin.voyager.dash.feed.Update',
      entityUrn: `urn:li:fsd_update:(urn:li:activity:${activity},MAIN_FEED,EMPTY,DEFAULT,false)`,
      '*socialDetail': `urn:li:fsd_socialDetail:(${thread},urn:li:activity:${activity},urn:li:highlightedReply:-)`,
    });
    const threadOf = (thread: string) => payloadOf(voyager(update(thread)), look()).threads.get(activity);
    expect(threadOf(`urn:li:ugcPost:${content}`)).toEqual({ kind: 'ugcPost', id: content });
    expect(threadOf('urn:li:lyndaCourse:1111111')).toBeNull();
  });

  it.each([
    ['cut off', '{"included":[{'],
    ['no object', '7'],
    ['null', 'null'],
    [
      'odd inside',
      '{"included":[null,7,{"$type":7},{"$type":"x.SocialActivityCounts","urn":{}},{"$type":"x.feed.Update"}]}',
    ],
  ])('that is %s says nothing', (_, text) => {
    const { threads, figures } = payloadOf(pageWith('code', { id: 'bpr-guid-1' }, text), look());
    expect([threads.size, figures.size]).toEqual([0, 0]);
  });

  it.each(['12', -1, 1.5, null, undefined])('a count of %s is none', (odd) => {
    const figures = payloadOf(voyager(counts(`urn:li:activity:${activity}`, odd)), look()).figures.get(activity);
    expect(figures?.reactions).toBeUndefined();
  });
});

describe('the data of the layout with random classes', () => {
  const entry = (key: string, n: number) =>
    `{"key":{"key":{"value":{"$case":"id","id":"${key}"}}},"value":{"$case":"intValue","intValue":${n}}}`;
  const flight = (rows: string, size = 50) => {
    const chunks = rows.match(new RegExp(`[^]{1,${size}}`, 'g'));
    return pageWith('script', { id: 'rehydrate-data' }, `window.__como_rehydration__ = ${JSON.stringify(chunks)};`);
  };
  const urn = `urn:li:activity:${activity}`;

  it('adds the kinds up, takes the largest of a key that repeats, and joins what was cut into chunks', () => {
    const rows = [
      entry(`ReactionType_LIKE_${urn}`, 7),
      entry(`ReactionType_PRAISE_${urn}`, 2),
      entry(`ReactionType_LIKE_${urn}`, 1),
      entry(`commentCount-${urn}`, 5),
      entry(`repostCount-${urn}`, 0),
    ].join();
    expect(payloadOf(flight(rows), look()).figures.get(activity)).toEqual({
      reactions: 9,
      comments: 5,
      shares: 0,
      kinds: { like: 7, celebrate: 2 },
    });
  });

  it('gives no total where the likes are missing', () => {
    const figures = payloadOf(flight(entry(`ReactionType_PRAISE_${urn}`, 2)), look()).figures.get(activity);
    expect(figures?.reactions).toBeUndefined();
  });
});

describe('data and page together', () => {
  const open = (change: (page: Document) => void) => {
    const page = pageOf(specimens.feedWithData);
    change(page);
    const look = lookOf(reader, specimens.feedWithData, page);
    const [first] = [...reader.posts(page, look)];
    return first && reader.read(first, look);
  };
  const inData = (from: RegExp, to: string) => (page: Document) => {
    for (const code of page.querySelectorAll('code')) code.textContent = code.textContent.replace(from, to);
  };

  it('a count that has moved on since the data came stands', () => {
    expect(open(inData(/"numLikes": 1474/, '"numLikes": 1473'))?.reactions).toEqual({ low: 1474, high: 1474 });
  });

  it('a zero that the data contradicts is blind', () => {
    expect(open(inData(/"numShares": 0/, '"numShares": 4'))?.blind).toEqual(['shares']);
  });

  it('a count that the author hid is not shown, whatever the row says', () => {
    expect(open(inData(/"hideReactionsCount": false/, '"hideReactionsCount": true'))?.unshown).toContain('reactions');
  });

  it('a count that cannot be read stays blind, though the data knows it', () => {
    const reading = open((page) =>
      page.querySelector('.social-details-social-counts__reactions-count')?.replaceChildren('?'),
    );
    expect(reading?.blind).toEqual(['reactions']);
  });

  it('without the data a wrapped post has no key and is not read', () => {
    const reading = open((page) => page.querySelectorAll('code').forEach((code) => code.remove()));
    expect(reading).toBeNull();
  });
});
