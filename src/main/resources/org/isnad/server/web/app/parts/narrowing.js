/** The facets of a list of claims: what it is narrowed by is in the address. */

import {el} from '../core/el.js';
import {t} from '../core/i18n.js';
import {label} from '../core/literal.js';
import {named, termName} from '../core/names.js';
import {browsing, FACETS} from '../core/queries.js';
import {address, parameters} from '../core/router.js';
import {ask} from '../core/sparql.js';
import {isIri, localName} from '../core/terms.js';
import {facet} from './facet.js';
import {panel} from './panel.js';

const IRIS = ['actor', 'outlet', 'act', 'place'];
const DATE = /^\d{4}(-\d\d){0,2}$/;

/** The filter that the address asks for; what is no IRI or date is left out. */
export function filterOfAddress() {
  const given = parameters();
  const fits = (name) =>
    IRIS.includes(name) ? isIri(given[name]) : name === 'q' ? Boolean(given.q?.trim()) : DATE.test(given[name] ?? '');
  return Object.fromEntries(FACETS.filter(fits).map((name) => [name, given[name]]));
}

/** A function to addresses of the same page with another filter. */
export function narrowed(path, filter, fixed = {}) {
  return (change) => address(path, {...fixed, ...filter, ...change});
}

/** Chips for what the list is narrowed by, each with a way out. */
export async function chips(filter, at) {
  const iris = ['actor', 'outlet', 'place'].filter((name) => filter[name]);
  const names = new Map();
  if (iris.length) {
    const {rows} = await ask(browsing.labels(iris.map((name) => filter[name])));
    rows.forEach((row) => names.set(row.thing.value, named(row)));
  }
  const shown = {
    ...Object.fromEntries(iris.map((name) => [name, names.get(filter[name]) ?? label(localName(filter[name]))])),
    act: filter.act && termName('act', localName(filter.act)),
  };
  const chip = (key, content, without) =>
    el(
      'li',
      {class: 'chip'},
      el('span', {class: 'soft'}, `${t(`facet.${key}`)} `),
      content,
      el('a', {href: at(without), 'aria-label': t('facet.without', {name: t(`facet.${key}`)})}, '✕'),
    );
  const items = Object.keys(shown)
    .filter((name) => filter[name])
    .map((name) => chip(name, shown[name], {[name]: ''}));
  if (filter.from || filter.until) {
    const span = filter.from === filter.until ? filter.from : `${filter.from ?? '…'} – ${filter.until ?? '…'}`;
    items.push(chip('date', el('bdi', {dir: 'ltr'}, span), {from: '', until: ''}));
  }
  return items.length ? el('ul', {class: 'chips', 'aria-label': t('facet.title')}, items) : null;
}

const PANELS = {
  actor: {query: browsing.actors, page: '/actor', content: (row) => named(row)},
  outlet: {query: browsing.outlets, page: '/actor', content: (row) => named(row)},
  act: {query: browsing.acts, page: null, content: (row) => el('span', {}, termName('act', localName(row.act.value)))},
  place: {query: browsing.places, page: '/place', content: (row) => named(row)},
};

/** A panel of one facet. @param {'actor'|'outlet'|'act'|'place'} name */
export function facetPanel(name, filter, at, fixed = {}) {
  const {query, page, content} = PANELS[name];
  return panel({
    name: `facet-${name}`,
    title: t(`facet.${name}s`),
    query: query({...fixed, ...filter, [name]: ''}),
    render: (rows) =>
      facet(rows, (row) => {
        const key = row[name].value;
        const on = filter[name] === key;
        return {
          key,
          on,
          content: content(row),
          claims: Number(row.claims.value),
          href: at({[name]: on ? '' : key}),
          page: page && address(page, {iri: key}),
        };
      }),
  });
}
