import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offered } from '../lib/page/offer';
import { visit } from '../lib/page/visit';

// What happens on a page, whatever the network: comes last, when a reader is there and knows how to read words.
export default defineUnlistedScript(() => {
  const offer = offered<never>();
  if (offer) visit(offer.reader);
});
