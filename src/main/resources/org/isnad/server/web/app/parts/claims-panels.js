/** What the pages of many claims have: what narrows them, when they were said, where, and the claims in pages. */

import {el, replace} from '../core/el.js';
import {number, t} from '../core/i18n.js';
import {browsing} from '../core/queries.js';
import {parameters} from '../core/router.js';
import {bars} from './bars.js';
import {claimList, pager} from './claim-list.js';
import {map} from './map.js';
import {chips} from './narrowing.js';
import {panel} from './panel.js';

const SIZE = 20;

/** What the claims are narrowed by; filled later. */
export function narrowedBy(filter, at) {
  const chosen = el('div', {class: 'chosen'});
  chips(filter, at).then(
    (list) => list && replace(chosen, list),
    () => {},
  );
  return chosen;
}

/** Claims over time. @param {number} [least] for fewer spans of time the panel goes away */
export function timePanel(filter, at, fixed = {}, least = 0) {
  return panel({
    name: 'time',
    title: t('time.title'),
    query: browsing.overTime({...filter, ...fixed}),
    empty: least ? undefined : t('time.none'),
    render: (rows) =>
      rows.length < least
        ? null
        : bars(rows, (from, until) => at({from, until}), {from: filter.from ?? '', until: filter.until ?? ''}),
  });
}

/** The places that the claims are about. */
export function mapPanel(filter, at, fixed = {}) {
  return panel({
    name: 'map',
    title: t('map.title'),
    query: browsing.places({...fixed, ...filter, place: ''}),
    render: (rows) => map(rows, (row) => at({place: row.place.value})),
  });
}

/** The list of claims of a filter, in pages. */
export function claimsPanel(filter, at, fixed = {}) {
  const page = Math.max(0, Math.trunc(Number(parameters().page)) || 0);
  const whole = {...filter, ...fixed};
  const count = el('div', {});
  // Who has said nothing, such as an outlet, needs no list to say so; a filter that fits nothing does.
  const empty = Object.keys(filter).length || !fixed.actor ? t('claims.none') : undefined;
  const list = panel({
    name: 'claims',
    title: t('claims.title'),
    empty,
    query: browsing.claimList(whole, page, SIZE),
    render: (rows) => claimList(rows),
  });
  count.append(
    panel({
      name: 'count',
      title: t('claims.count'),
      quiet: true,
      query: browsing.count(whole),
      render: ([row]) => {
        const total = Number(row.claims.value);
        list.querySelector('.head h2')?.append(' ', el('span', {class: 'count'}, number(total)));
        return total > SIZE ? pager(page, total, SIZE, (to) => at({page: to || ''})) : null;
      },
    }),
  );
  return [list, count];
}
