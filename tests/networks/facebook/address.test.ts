import { describe, expect, it } from 'vitest';
import { bareAddress, placeOf, postIds, readHandle, setId } from '../../../lib/networks/facebook/address';

const at = (path: string) => new URL(path, 'https://www.facebook.com/');

describe('readHandle', () => {
  it.each([
    ['/cafelumen', 'cafelumen'],
    ['/cafelumen/?locale=fr_FR', 'cafelumen'],
    ['/cafelumen/posts/pfbid02x', 'cafelumen'],
    ['https://m.facebook.com/cafe.lumen', 'cafe.lumen'],
    ['/profile.php?id=61550000000021&sk=photos', '61550000000021'],
    ['/people/Ada-Brandt/100028000000075/', '100028000000075'],
    ['/people/%C3%89lo%C3%AFse/100028000000075/?sk=about', '100028000000075'],
    ['/pages/Cafe-Lumen/102030405060', '102030405060'],
    ['/pages/category/Cafe/Cafe-Lumen-102030405060/', '102030405060'],
    ['/Cafe-Lumen-102030405060708/', '102030405060708'],
    ['/pg/cafelumen/posts/', 'cafelumen'],
    ['/permalink.php?story_fbid=7&id=61550000000021', '61550000000021'],
    ['/groups/880000000000001/user/61550000000091/', '61550000000091'],
    ['/100008000000001', '100008000000001'],
  ])('%s names %s', (path, handle) => {
    expect(readHandle(at(path))).toBe(handle);
  });

  it.each([
    '/',
    '/groups/880000000000001/',
    '/reel/1',
    '/watch/?v=1',
    '/photo/?fbid=1',
    '/photo.php?fbid=1',
    '/stories/1/',
    '/marketplace/',
    '/profile.php',
    '/people/Ada/',
    '/%E0%A4%A',
    'https://www.facebook.com.example/cafelumen',
    'https://example.org/cafelumen',
  ])('%s names nobody', (path) => {
    expect(readHandle(at(path))).toBeNull();
  });
});

describe('placeOf', () => {
  it.each([
    ['/', { kind: 'feed' }],
    ['/home.php', { kind: 'feed' }],
    ['https://web.facebook.com/?_rdc=1&_rdr', { kind: 'feed' }],
    ['/cafelumen', { kind: 'profile', account: 'cafelumen' }],
    ['https://fr-fr.facebook.com/cafelumen/reviews', { kind: 'profile', account: 'cafelumen' }],
    ['/profile.php?id=615', { kind: 'profile', account: '615' }],
    ['/pages/Cafe-Lumen/102030405060', { kind: 'page', account: '102030405060' }],
    ['/cafelumen/posts/pfbid02x', { kind: 'post', account: 'cafelumen' }],
    ['/cafelumen/posts/12', { kind: 'post', account: 'cafelumen', post: '12' }],
    ['/cafelumen/posts/a-slug-of-words/12/', { kind: 'post', account: 'cafelumen', post: '12' }],
    ['/permalink.php?story_fbid=12&id=615', { kind: 'post', account: '615', post: '12' }],
    ['/groups/9/posts/12/', { kind: 'post', post: '12' }],
    ['/groups/9/permalink/12/', { kind: 'post', post: '12' }],
    ['/groups/feed/', { kind: 'group' }],
    ['/photo?fbid=12&set=pcb.34', { kind: 'photo', post: '12' }],
    ['/cafelumen/photos/pcb.34/12', { kind: 'photo', account: 'cafelumen', post: '12' }],
    ['/cafelumen/videos/12/', { kind: 'video', account: 'cafelumen', post: '12' }],
    ['/watch/?v=12', { kind: 'video', post: '12' }],
    ['/reel/12/?s=single_unit', { kind: 'reel', post: '12' }],
    ['/hashtag/coffee', { kind: 'search' }],
    ['/me', { kind: 'profile' }],
  ])('%s', (path, place) => {
    expect(placeOf(at(path))).toEqual(place);
  });

  it.each([
    '/stories/1/?source=x',
    '/messages/t/1',
    '/marketplace',
    '/events/12',
    'https://m.facebook.com/cafelumen',
    'https://business.facebook.com/latest/home',
    'https://example.org/',
  ])('%s is nothing of ours', (path) => {
    expect(placeOf(at(path))).toBeNull();
  });
});

describe('the numbers of a post', () => {
  it('a pfbid is none of them', () => {
    expect(postIds(at('/permalink.php?story_fbid=pfbid02x&id=615'))).toEqual([]);
  });

  it.each([
    ['/photo/?fbid=12&set=pcb.34', '34'],
    ['/photo/?fbid=12&set=gm.34', '34'],
    ['/cafelumen/photos/pcb.34/12/', '34'],
    ['/photo/?fbid=12&set=a.34', null],
  ])('%s leafs through the photos of %s', (path, id) => {
    expect(setId(at(path))).toBe(id);
  });
});

describe('bareAddress', () => {
  it.each([
    ['/cafelumen/posts/pfbid02x?__cft__[0]=AZ&__tn__=R', 'https://www.facebook.com/cafelumen/posts/pfbid02x'],
    [
      '/permalink.php?story_fbid=12&id=615&__cft__[0]=AZ',
      'https://www.facebook.com/permalink.php?story_fbid=12&id=615',
    ],
    ['/photo/?fbid=12&set=a.3&__tn__=R', 'https://www.facebook.com/photo/?fbid=12'],
    ['/cafelumen?__cft__[0]=AZ', null],
    ['/?__cft__[0]=AZ', null],
  ])('%s becomes %s', (path, address) => {
    expect(bareAddress(at(path))).toBe(address);
  });
});
