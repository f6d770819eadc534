import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offered } from '../lib/page/offer';
import { visit } from '../lib/page/visit';
import { tools, type Tools } from '../lib/text/tools';

// What every network's page needs besides its reader, which runs right before.
export default defineUnlistedScript(() => {
  const offer = offered<Tools>();
  offer?.lend(tools);
  if (offer) visit(offer.reader);
});
