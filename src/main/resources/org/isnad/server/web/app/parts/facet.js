/** Counts that narrow the list beside them. */

import {el} from '../core/el.js';
import {number, t} from '../core/i18n.js';

const SHOWN = 8;

/**
 * @param {object[]} entries
 * @param {function(object): object} read gives of an entry key, content (a node), claims, whether it is on, href, and the
 *     page of its own or null
 */
export function facet(entries, read) {
  if (!entries.length) {
    return null;
  }
  const items = entries.map(read);
  const most = Math.max(...items.map((item) => item.claims));
  const list = el(
    'ul',
    {class: 'facet'},
    items.map((item, index) => row(item, most, index >= SHOWN && !item.on)),
  );
  const rest = list.querySelectorAll('li[hidden]').length;
  const more =
    rest > 0 &&
    el(
      'button',
      {
        class: 'plain more',
        type: 'button',
        on: {
          click: () => {
            list.querySelectorAll('li[hidden]').forEach((entry) => entry.removeAttribute('hidden'));
            more.remove();
          },
        },
      },
      t('facet.more', {count: rest}),
    );
  return [list, more].filter(Boolean);
}

function row(item, most, hidden) {
  const meter = el('span', {class: 'meter', 'aria-hidden': 'true'});
  meter.style.setProperty('--share', String(item.claims / most));
  return el(
    'li',
    {hidden},
    el(
      'a',
      {class: 'narrow', href: item.href, 'aria-current': item.on ? 'true' : null, 'data-key': item.key},
      el('span', {class: 'what'}, item.content),
      ' ',
      el('span', {class: 'count'}, number(item.claims)),
      meter,
    ),
    item.page &&
      el(
        'a',
        {
          class: 'page',
          href: item.page,
          title: t('facet.page'),
          'aria-label': `${t('facet.page')}: ${item.content.textContent}`,
        },
        '→',
      ),
  );
}
