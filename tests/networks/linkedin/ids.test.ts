import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, commentIn, threadIn, timeOf, urnIn } from '../../../lib/networks/linkedin/ids';

const id = '7515254921625600011';

describe('urnIn', () => {
  it.each([
    [`urn:li:activity:${id}`, { kind: 'activity', id }],
    [`/feed/hashtag/?highlightedUpdateUrns=urn%3Ali%3Aactivity%3A${id}`, { kind: 'activity', id }],
    [`urn:li:fsd_update:(urn:li:ugcPost:${id},MAIN_FEED,EMPTY,DEFAULT,false)`, { kind: 'ugcPost', id }],
    [`https://www.linkedin.com/posts/ada_activity-3-tips-share-${id}-Lc0Z`, { kind: 'share', id }],
    [`urn:li:groupPost:1234567-${id}`, { kind: 'groupPost', group: '1234567', id }],
  ])('%s', (text, urn) => {
    expect(urnIn(text)).toEqual(urn);
  });

  it.each([
    '',
    null,
    'urn:li:lyndaCourse:1111111',
    'urn:li:activity:12',
    `urn:li:activity:${id}9`,
    'urn:li:member:12345678',
  ])('%s holds none', (text) => {
    expect(urnIn(text)).toBeNull();
  });
});

describe('threadIn', () => {
  it.each([
    ['CgsIyp/K+dbokrLNAQ-replaceableCommentToolsTOKENFeedType_MAIN', { kind: 'activity', id: '7400018518518351845' }],
    ['EgsI4tGv7teDp7LNAQ-commentListTOKENFeedType_FLAGSHIP_SEARCH', { kind: 'ugcPost', id: '7400062962962396273' }],
    ['MgUIkquEBA-replaceableCommentToolsTOKEN', 'course'],
    ['CgsIyp/K+dbokrLNAQ-replaceableLoadMoreCommentsTOKEN', { kind: 'activity', id: '7400018518518351845' }],
  ])('%s', (key, thread) => {
    expect(threadIn(key)).toEqual(thread);
  });

  it.each([
    null,
    '',
    'CgsIyp/K+dbokrLNAQ',
    'expandedTOKENFeedType_MAIN',
    'AAAA-replaceableCommentTools',
    '%%%-replaceableCommentTools',
    'CgsIgIC-replaceableCommentTools',
  ])('%s names none', (key) => {
    expect(threadIn(key)).toBeNull();
  });

  it('never throws, and what it names has nineteen digits', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (code) => {
        const thread = threadIn(`${btoa(String.fromCharCode(...code))}-replaceableCommentTools`);
        expect(thread === null || thread === 'course' || /^\d{19}$/.test(thread.id)).toBe(true);
      }),
    );
  });
});

it('an id tells its time', () => {
  expect(new Date(timeOf('7302554916860461056')).toISOString()).toBe('2025-03-04T05:06:07.089Z');
});

it('a comment names its thread in three spellings', () => {
  const comment = '7515275054284800021';
  for (const [text, kind] of [
    [`urn:li:comment:(urn:li:activity:${id},${comment})`, 'activity'],
    [`replaceableComment_urn:li:comment:(urn:li:ugcPost:${id},${comment})`, 'ugcPost'],
    [`CommentComponentReference_urn:li:comment:(groupPost:1234567-${id},${comment})`, 'groupPost'],
  ])
    expect(commentIn(text ?? null)).toMatchObject({ id: comment, thread: { kind, id } });
  expect(commentIn('urn:li:comment:(urn:li:activity:1,2)')).toBeNull();
});

it('a post in a group has the group in its address', () => {
  expect(addressOf({ kind: 'groupPost', group: '1234567', id })).toBe(
    `https://www.linkedin.com/feed/update/urn:li:groupPost:1234567-${id}/`,
  );
});
