/** The first page, and what a search finds: counts, claims over time, who speaks, where, and the claims themselves. */

import {el, replace} from '../core/el.js';
import {number, t} from '../core/i18n.js';
import {label} from '../core/literal.js';
import {named, pageOf, termName} from '../core/names.js';
import {browsing} from '../core/queries.js';
import {address, parameters} from '../core/router.js';
import {localName} from '../core/terms.js';
import {bars} from '../parts/bars.js';
import {claimList, pager} from '../parts/claim-list.js';
import {map} from '../parts/map.js';
import {chips, facetPanel, filterOfAddress, narrowed} from '../parts/narrowing.js';
import {panel} from '../parts/panel.js';
import {searchBox} from '../parts/search-box.js';

const SIZE = 20;

/** @param {HTMLElement} main @param {string} path `/` or `/search` */
export function show(main, path) {
  const filter = filterOfAddress();
  const at = narrowed(path, filter);
  const chosen = el('div', {class: 'chosen'});
  chips(filter, at).then(
    (list) => list && replace(chosen, list),
    () => {},
  );
  replace(
    main,
    el(
      'div',
      {class: filter.q ? 'opening short' : 'opening'},
      el('h1', {tabindex: '-1'}, filter.q ? t('search.title', {words: filter.q}) : t('start.title')),
      filter.q ? null : el('p', {class: 'lead'}, t('start.lead')),
      searchBox(filter.q ?? ''),
    ),
    filter.q ? foundNames(filter.q) : totals(),
    el(
      'div',
      {class: 'columns'},
      el(
        'div',
        {class: 'wide'},
        panel({
          name: 'time',
          title: t('time.title'),
          query: browsing.overTime(filter),
          empty: t('time.none'),
          render: (rows) =>
            bars(rows, (from, until) => at({from, until}), {from: filter.from ?? '', until: filter.until ?? ''}),
        }),
        chosen,
        claimsPanel(filter, at),
      ),
      el(
        'div',
        {class: 'aside'},
        facetPanel('actor', filter, at),
        facetPanel('act', filter, at),
        panel({
          name: 'map',
          title: t('map.title'),
          query: browsing.places({...filter, place: ''}),
          render: (rows) => map(rows, (row) => at({place: row.place.value})),
        }),
        facetPanel('place', filter, at),
        facetPanel('outlet', filter, at),
      ),
    ),
  );
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

function totals() {
  return panel({
    name: 'totals',
    title: t('totals.title'),
    quiet: true,
    query: browsing.totals(),
    render: ([row]) => {
      const figure = (key) => el('div', {}, el('dt', {}, t(`totals.${key}`)), el('dd', {}, number(row[key].value)));
      const days = [row.first, row.last].filter(Boolean).map((term) => term.value.slice(0, 10));
      if (row.articles.value === '0') {
        return el('p', {class: 'empty'}, t('start.empty'));
      }
      return el(
        'dl',
        {class: 'totals'},
        ['articles', 'claims', 'actors', 'outlets'].map(figure),
        days.length
          ? el(
              'div',
              {},
              el('dt', {}, t('totals.days')),
              el('dd', {class: 'small'}, el('bdi', {dir: 'ltr'}, [...new Set(days)].join(' – '))),
            )
          : null,
      );
    },
  });
}

function foundNames(words) {
  return panel({
    name: 'names',
    title: t('search.names'),
    query: browsing.suggestions(words),
    render: (rows) => {
      const seen = new Set();
      const once = rows.filter((row) => !seen.has(row.thing.value) && seen.add(row.thing.value));
      return once.length
        ? el(
            'ul',
            {class: 'names'},
            once.map((row) =>
              el(
                'li',
                {},
                el('a', {href: address(pageOf([localName(row.class.value)]), {iri: row.thing.value})}, named(row)),
                ' ',
                row.english && el('span', {class: 'soft'}, label(row.name)),
                ' ',
                el(
                  'span',
                  {class: 'soft'},
                  termName('class', localName(row.class.value)),
                  ' ',
                  number(row.claims.value),
                ),
              ),
            ),
          )
        : null;
    },
  });
}
