import { page as facebook } from './facebook.mjs';
import { page as instagram } from './instagram.mjs';
import { page as linkedin } from './linkedin.mjs';

const networks = { 'facebook.com': facebook, 'linkedin.com': linkedin, 'instagram.com': instagram };

/** The hosts whose pages are invented here. */
export const HOSTS = Object.keys(networks);

/** Where each network shows the shop's own posts. */
export const HOMES = {
  facebook: 'https://www.facebook.com/cafelumen',
  linkedin: 'https://www.linkedin.com/company/cafe-lumen/posts/',
  instagram: 'https://www.instagram.com/cafelumen/',
};

/** Where the same posts stand with their words: Instagram's profile is a grid of pictures, its feed tells more. */
export const FEED = 'https://www.instagram.com/';

/** What the invented networks answer to an address: {status, headers, body}. */
export function serve(href, shop) {
  const url = new URL(href);
  const host = HOSTS.find((name) => url.hostname === name || url.hostname.endsWith(`.${name}`));
  if (!host) return { status: 404, headers: {}, body: '' };
  if (url.protocol === 'http:' || url.hostname === host) {
    url.protocol = 'https:';
    url.hostname = url.hostname === host ? `www.${host}` : url.hostname;
    return { status: 307, headers: { location: url.href }, body: '' };
  }
  if (url.pathname === '/favicon.ico') return { status: 204, headers: {}, body: '' };
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: networks[host](url, shop) };
}

/** The host permission of each network, as the manifest names it. */
export const NETWORK_ORIGINS = Object.fromEntries(
  HOSTS.map((host) => [host.replace('.com', ''), `https://*.${host}/*`]),
);
