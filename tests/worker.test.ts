import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { networkOf } from '../lib/worker';

const { id } = fakeBrowser.runtime;
const page = { id, frameId: 0, url: 'https://www.linkedin.com/in/lumen/' };

describe('a message is believed', () => {
  it.each([
    ['from a page of its network', page],
    ['from its bare host', { ...page, url: 'https://linkedin.com/in/lumen/' }],
    ['from another host of it', { ...page, url: 'https://de.linkedin.com/in/lumen/' }],
  ])('%s', (_, sender) => {
    expect(networkOf(sender, 'linkedin')).toBe('linkedin');
  });
});

describe('a message is refused', () => {
  it.each([
    ['from a page of another network', { ...page, url: 'https://www.facebook.com/lumen' }],
    ['from a host that only ends alike', { ...page, url: 'https://notlinkedin.com/in/lumen/' }],
    ['from a host that only begins alike', { ...page, url: 'https://www.linkedin.com.example.org/in/lumen/' }],
    ['from a frame inside a page', { ...page, frameId: 3 }],
    ['from another extension', { ...page, id: 'another' }],
    ['from nowhere', { id, frameId: 0 }],
  ])('%s', (_, sender) => {
    expect(() => networkOf(sender, 'linkedin')).toThrow(/linkedin came from/);
  });
});
