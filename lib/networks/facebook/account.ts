import type { AccountReading } from '../../post';
import type { CountContext } from '../../text/count';
import { readCount } from '../../text/lent';
import { find, textOf } from '../dom';
import type { Look } from '../network';
import { handleIn } from './author';
import { SELECTORS } from './selectors';

/** What a profile or Page says of itself; null elsewhere. */
export function accountOf(root: ParentNode, look: Look, context: CountContext): AccountReading | null {
  const { kind, account: handle } = look.place;
  if (!handle || !/^(?:profile|page)$/.test(kind)) return null;
  const name = find(root, SELECTORS.name, (heading) => !heading.closest('[role="dialog"], [role="navigation"]'))[0];
  const said = name && textOf(name, 'script, style, svg, [role="button"]').split('\n')[0];
  const followers = followersOf(root, handle, context);
  const own = find(root, SELECTORS.owner).length > 0;
  return {
    network: 'facebook',
    handle,
    aliases: [],
    ...(said && { name: said.normalize('NFC') }),
    ...(followers && { followers }),
    own,
  };
}

/** Links to the followers stand on rows of faces and on tabs as well; the one in the header holds the number. */
function followersOf(root: ParentNode, handle: string, context: CountContext) {
  const links = find(
    root,
    SELECTORS.followers,
    (link) => link.getAttribute('role') !== 'tab' && handleIn(link) === handle,
  );
  const counts = links.flatMap((link) => readCount(textOf(link), context) ?? []);
  return counts.every(({ low, high }) => low === counts[0]?.low && high === counts[0].high) ? counts[0] : undefined;
}
