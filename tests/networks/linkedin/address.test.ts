import { describe, expect, it } from 'vitest';
import { readHandle, readPlace } from '../../../lib/networks/linkedin/address';

const at = (path: string) => new URL(path, 'https://www.linkedin.com/');

describe('readHandle', () => {
  it.each([
    ['/in/Ada-Moreau/', 'ada-moreau'],
    ['/in/ada-moreau/recent-activity/all/', 'ada-moreau'],
    ['/in/l%C3%A9a-fontanet?trk=x', 'léa-fontanet'],
    ['/in/ACoAAA1bC2dE3fGh/', 'ACoAAA1bC2dE3fGh'],
    ['/in/50%/', '50%'],
    ['/company/cafe-lumen/posts/?feedView=all', 'company/cafe-lumen'],
    ['/company/1234567/admin/page-posts/published/', 'company/1234567'],
    ['/school/ecole-du-cafe/', 'school/ecole-du-cafe'],
    ['/showcase/lumen-workshops/', 'showcase/lumen-workshops'],
    ['https://ch.linkedin.com/company/cafe-lumen', 'company/cafe-lumen'],
  ])('%s names %s', (path, handle) => {
    expect(readHandle(at(path))).toBe(handle);
  });

  it.each([
    '/',
    '/feed/',
    '/in/me/',
    '/in/',
    '/groups/1234567/',
    '/jobs/',
    'https://www.linkedin.com.example/in/ada-moreau',
    'https://example.org/in/ada-moreau',
  ])('%s names nobody', (path) => {
    expect(readHandle(at(path))).toBeNull();
  });
});

describe('readPlace', () => {
  const id = '7515254921625600011';
  it.each([
    ['/feed/', { kind: 'feed' }],
    ['/preload/', { kind: 'feed' }],
    ['/in/ada-moreau/recent-activity/all/', { kind: 'profile', account: 'ada-moreau' }],
    ['/in/me/recent-activity/all/', { kind: 'profile' }],
    ['/company/cafe-lumen/posts/', { kind: 'page', account: 'company/cafe-lumen' }],
    [`/feed/update/urn:li:activity:${id}/`, { kind: 'post', post: id }],
    [`/feed/update/urn%3Ali%3AugcPost%3A${id}/`, { kind: 'post', post: id }],
    [`/feed/update/urn:li:groupPost:1234567-${id}/`, { kind: 'post', post: id }],
    [`/posts/ada-moreau_un-brief-activity-${id}-y26I`, { kind: 'post', post: id }],
    [`/posts/ada-moreau_un-brief-ugcPost-${id}-y26I/`, { kind: 'post', post: id }],
    ['/groups/1234567/', { kind: 'group' }],
    ['/search/results/content/?keywords=brief', { kind: 'search' }],
  ])('%s leads to %o', (path, place) => {
    expect(readPlace(at(path))).toEqual(place);
  });

  it.each([
    '/',
    '/jobs/',
    '/posts/',
    '/feed/update/urn:li:aggregate:(x)/',
    '/messaging/',
    '/analytics/post-summary/urn:li:activity:7515254921625600011/',
  ])('%s is not read', (path) => {
    expect(readPlace(at(path))).toBeNull();
  });
});
