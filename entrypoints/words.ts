import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offered } from '../lib/page/offer';
import { tools, type Tools } from '../lib/text/tools';

// How words and digits are read in every language, for the reader that was left on the page right before.
export default defineUnlistedScript(() => offered<Tools>()?.lend(tools));
