import { describe, expect, it } from 'vitest';
import { place, postLink, profileLink, readHandle } from '../../../lib/networks/instagram/address';

const at = (path: string) => new URL(path, 'https://www.instagram.com/');
const CODE = 'DW6YC4rgBAE';
const TOKEN = 'Rq0IxYZ27P84hyAlprl1Sfk880Mv';

describe('place', () => {
  it.each([
    ['/', { kind: 'feed' }],
    ['/?variant=following', { kind: 'feed' }],
    ['/kilnandclay/', { kind: 'profile', account: 'kilnandclay' }],
    ['/Kiln.And_Clay?hl=fr', { kind: 'profile', account: 'kiln.and_clay' }],
    ['/kilnandclay/reels/', { kind: 'profile', account: 'kilnandclay' }],
    ['/kilnandclay/followers/', { kind: 'profile', account: 'kilnandclay' }],
    [`/p/${CODE}/`, { kind: 'post', post: CODE }],
    [`/p/${CODE}/?img_index=2`, { kind: 'post', post: CODE }],
    [`/p/${CODE}${TOKEN}/`, { kind: 'post', post: CODE }],
    [`/kilnandclay/p/${CODE}/`, { kind: 'post', post: CODE }],
    [`/p/${CODE}/c/17900000000000001/`, { kind: 'post', post: CODE }],
    [`/reel/${CODE}/`, { kind: 'reel', post: CODE }],
    [`/reels/${CODE}/`, { kind: 'reel', post: CODE }],
    [`/kilnandclay/reel/${CODE}/`, { kind: 'reel', post: CODE }],
  ])('%s leads to %o', (path, expected) => {
    expect(place(at(path))).toEqual(expected);
  });

  it.each([
    '/explore/',
    '/explore/tags/pottery/',
    '/direct/inbox/',
    '/accounts/edit/',
    '/stories/kilnandclay/1/',
    '/stories/highlights/1/',
    '/kilnandclay/tagged/',
    '/kilnandclay/saved/',
    '/reels/',
    '/reels/audio/1000000000000011/',
  ])('%s is not read', (path) => {
    expect(place(at(path))).toBeNull();
  });
});

describe('readHandle', () => {
  it.each([
    ['https://www.instagram.com/kilnandclay/', 'kilnandclay'],
    ['https://instagram.com/Kiln.And_Clay?igsh=abc', 'kiln.and_clay'],
    ['https://www.instagram.com/kilnandclay/reels/', 'kilnandclay'],
  ])('%s names %s', (address, handle) => {
    expect(readHandle(new URL(address))).toBe(handle);
  });

  it.each([
    'https://www.instagram.com/',
    `https://www.instagram.com/p/${CODE}/`,
    'https://www.instagram.com/explore/',
    'https://www.instagram.com.example/kilnandclay/',
    'https://example.org/kilnandclay/',
  ])('%s names nobody', (address) => {
    expect(readHandle(new URL(address))).toBeNull();
  });
});

describe('postLink', () => {
  it.each([
    [`/p/${CODE}/`, { reel: false, code: CODE, rest: '' }],
    [`https://www.instagram.com/p/${CODE}/#`, { reel: false, code: CODE, rest: '' }],
    [`/p/${CODE}/?hl=en`, { reel: false, code: CODE, rest: '' }],
    [`/kilnandclay/reel/${CODE}/`, { handle: 'kilnandclay', reel: true, code: CODE, rest: '' }],
    [`/p/${CODE}/liked_by/`, { reel: false, code: CODE, rest: 'liked_by/' }],
    [`/p/${CODE}${TOKEN}/c/179/r/180/?x=1`, { reel: false, code: `${CODE}${TOKEN}`, rest: 'c/179/r/180/' }],
  ])('%s is read, whole or relative', (address, expected) => {
    expect(postLink(address)).toEqual(expected);
  });

  it.each([null, '', '#', '/kilnandclay/', '/reels/audio/1000000000000011/', `https://example.org/p/${CODE}/`])(
    '%s is none',
    (address) => {
      expect(postLink(address)).toBeNull();
    },
  );
});

describe('profileLink', () => {
  it.each([
    ['/kilnandclay/', 'kilnandclay'],
    ['https://www.instagram.com/kilnandclay/?hl=en', 'kilnandclay'],
    ['/kilnandclay/reels/', 'kilnandclay'],
    ['/explore/locations/700001/hall/', null],
    ['/direct/inbox/', null],
    [`/p/${CODE}/`, null],
    [null, null],
  ])('%s leads to %s', (address, handle) => {
    expect(profileLink(address)).toBe(handle);
  });
});
