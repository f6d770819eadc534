import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { reader } from '../lib/networks/linkedin/reader';
import { offer } from '../lib/page/offer';

// Unlisted and registered at run time, with words.js and page.js after it: a listed content script would announce itself to the page.
export default defineUnlistedScript(() => offer(reader));
