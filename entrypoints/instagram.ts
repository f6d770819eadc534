import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { reader } from '../lib/networks/instagram/reader';
import { visit } from '../lib/page/visit';

// Unlisted and registered at run time: a listed content script would announce itself to the page.
export default defineUnlistedScript(() => visit(reader));
