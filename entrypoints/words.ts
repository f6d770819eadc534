import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lend } from '../lib/text/lent';
import { tools } from '../lib/text/tools';

// How words and digits are read in every language, for whichever reader is on the page.
export default defineUnlistedScript(() => lend(tools));
