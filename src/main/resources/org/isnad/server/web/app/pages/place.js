/** A place: where it is, what lies in it, and who speaks about it. */

import {el, replace} from '../core/el.js';
import {number, t} from '../core/i18n.js';
import {linkTo, named} from '../core/names.js';
import {browsing} from '../core/queries.js';
import {things} from '../core/queries-of-things.js';
import {address, pageSignal, parameters} from '../core/router.js';
import {ask} from '../core/sparql.js';
import {bars} from '../parts/bars.js';
import {map} from '../parts/map.js';
import {chips, facetPanel, filterOfAddress, narrowed} from '../parts/narrowing.js';
import {panel} from '../parts/panel.js';
import {heading} from './heading.js';
import {notInStore} from './missing.js';
import {claimsPanel} from './start.js';

/** @param {HTMLElement} main */
export async function show(main) {
  const {iri: thing} = parameters();
  const {rows} = await ask(things.names(thing), pageSignal());
  if (!rows.length) {
    notInStore(main, thing);
    return;
  }
  const filter = filterOfAddress();
  delete filter.place;
  const at = narrowed('/place', filter, {iri: thing});
  const fixed = {place: thing};
  const {head, name} = heading(rows, thing);
  const chosen = el('div', {});
  chips(filter, at).then(
    (list) => list && replace(chosen, list),
    () => {},
  );
  replace(
    main,
    head,
    el(
      'div',
      {class: 'columns'},
      el(
        'div',
        {class: 'wide'},
        panel({
          name: 'time',
          title: t('time.title'),
          query: browsing.overTime({...filter, ...fixed}),
          empty: t('time.none'),
          render: (found) =>
            bars(found, (from, until) => at({from, until}), {from: filter.from ?? '', until: filter.until ?? ''}),
        }),
        chosen,
        claimsPanel(filter, at, fixed),
      ),
      el(
        'div',
        {class: 'aside'},
        panel({
          name: 'where',
          title: t('place.where'),
          query: things.place(thing),
          graph: browsing.describe(thing),
          render: (found) => where(found, name),
        }),
        panel({name: 'insides', title: t('place.insides'), query: things.insides(thing), render: insides}),
        facetPanel('actor', filter, at, fixed),
        facetPanel('act', filter, at, fixed),
        facetPanel('outlet', filter, at, fixed),
      ),
    ),
  );
}

async function where(rows, name) {
  const outer = new Map(rows.filter((row) => row.inside).map((row) => [row.inside.value, row]));
  const drawn = await map(
    rows.slice(0, 1).map((row) => ({...row, name, english: undefined})),
    () => null,
  );
  const within = outer.size
    ? el(
        'p',
        {},
        el('span', {class: 'soft'}, `${t('place.inside')} `),
        [...outer.values()].flatMap((row, index) => [
          index ? ' · ' : '',
          linkTo('/place', row.inside.value, named(row)),
        ]),
      )
    : null;
  return drawn || within ? [drawn, within].filter(Boolean) : null;
}

function insides(rows) {
  return rows.length
    ? el(
        'ul',
        {class: 'plain-list'},
        rows.map((row) =>
          el(
            'li',
            {},
            el('a', {href: address('/place', {iri: row.place.value})}, named(row)),
            ' ',
            el('span', {class: 'count soft'}, number(row.claims.value)),
          ),
        ),
      )
    : null;
}
