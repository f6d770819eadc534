/**
 * The browser as the extension's own pages and the worker speak to it. Content scripts use WXT's, so that the polyfill does not
 * ride in every page of a network.
 */
export { default as browser } from 'webextension-polyfill';
