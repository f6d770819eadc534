/** The pieces of text under a node, in page order, without those that `skip` matches and without the names of drawings. */
export function textsIn(node: Node, skip = 'svg, script, style'): string[] {
  if (node.nodeType === 3) return node.nodeValue?.trim() ? [node.nodeValue.trim()] : [];
  if (node.nodeType !== 1 || (node as Element).matches(skip)) return [];
  return [...node.childNodes].flatMap((child) => textsIn(child, skip));
}
