/** The first page, and what a search finds: counts, claims over time, who speaks, where, and the claims themselves. */

import {el, replace} from '../core/el.js';
import {number, t} from '../core/i18n.js';
import {pageOf} from '../core/names.js';
import {browsing} from '../core/queries.js';
import {address} from '../core/router.js';
import {localName} from '../core/terms.js';
import {claimsPanel, mapPanel, narrowedBy, timePanel} from '../parts/claims-panels.js';
import {facetPanel, filterOfAddress, narrowed} from '../parts/narrowing.js';
import {panel} from '../parts/panel.js';
import {distinct, knownBy, names, searchBox} from '../parts/search-box.js';

/** @param {HTMLElement} main @param {string} path `/` or `/search` */
export function show(main, path) {
  const filter = filterOfAddress();
  const at = narrowed(path, filter);
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
        timePanel(filter, at, {}, filter.q ? 1 : 0),
        narrowedBy(filter, at),
        claimsPanel(filter, at),
      ),
      el(
        'div',
        {class: 'aside'},
        facetPanel('actor', filter, at),
        facetPanel('act', filter, at),
        mapPanel(filter, at),
        facetPanel('place', filter, at),
        facetPanel('outlet', filter, at),
      ),
    ),
  );
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
      const once = distinct(rows);
      return once.length
        ? el(
            'ul',
            {class: 'names'},
            once.map((row) =>
              el(
                'li',
                {},
                el('a', {href: address(pageOf([localName(row.class.value)]), {iri: row.thing.value})}, names(row)),
                // On a line of its own: two Arabic phrases side by side read as one.
                el('div', {class: 'soft'}, ...knownBy(row)),
              ),
            ),
          )
        : null;
    },
  });
}
