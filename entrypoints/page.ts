import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offered } from '../lib/page/offer';
import { visit } from '../lib/page/visit';

// What happens on a page, whatever the network: comes last, when a reader is there and the tools to read words are lent.
export default defineUnlistedScript(() => {
  const reader = offered();
  if (reader) visit(reader);
});
