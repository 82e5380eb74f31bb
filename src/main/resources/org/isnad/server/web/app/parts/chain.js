/** The chain of attribution: from who published, by way of who relayed, to who said it. */

import {el} from '../core/el.js';
import {t} from '../core/i18n.js';

/**
 * @param {{node: Node, role: string}[]} links in order, the publisher first; roles are message keys
 * @param {Node} [words] what was said
 * @returns {HTMLElement} an ordered list, drawn as a line
 */
export function chain(links, words) {
  const items = links.map(({node, role}) =>
    el(
      'li',
      {class: `link ${role}`},
      el('span', {class: 'dot', 'aria-hidden': 'true'}),
      el('span', {class: 'who'}, node),
      el('span', {class: 'role'}, t(`chain.${role}`)),
    ),
  );
  return el(
    'ol',
    {class: 'chain', 'aria-label': t('chain.title')},
    items,
    words && el('li', {class: 'words'}, el('span', {class: 'dot', 'aria-hidden': 'true'}), words),
  );
}

/** Puts the rows of the chain query in order. @returns {object[]} */
export function inOrder(rows) {
  const byNode = new Map(rows.map((row) => [row.node.value, row]));
  const ordered = [];
  let at = rows.length ? rows[0].head.value : null;
  while (byNode.has(at)) {
    ordered.push(byNode.get(at));
    const row = byNode.get(at);
    byNode.delete(at);
    at = row.next.value;
  }
  return ordered;
}

/** What part a link plays. */
export function roleAt(index, length) {
  if (index === length - 1) {
    return 'speaker';
  }
  return index === 0 ? 'publisher' : 'relay';
}
