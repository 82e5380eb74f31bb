/** An actor: every name, offices, claims in time and place, who relays and who is met in the same articles. */

import {el, replace} from '../core/el.js';
import {number, t} from '../core/i18n.js';
import {label, quote} from '../core/literal.js';
import {dateText, linkTo, named, nameOf} from '../core/names.js';
import {browsing} from '../core/queries.js';
import {things} from '../core/queries-of-things.js';
import {address, pageSignal, parameters} from '../core/router.js';
import {ask} from '../core/sparql.js';
import {bars} from '../parts/bars.js';
import {dots, pointsOf} from '../parts/dots.js';
import {map} from '../parts/map.js';
import {chips, facetPanel, filterOfAddress, narrowed} from '../parts/narrowing.js';
import {network} from '../parts/network.js';
import {panel} from '../parts/panel.js';
import {claimsPanel} from './start.js';
import {notInStore} from './missing.js';
import {heading} from './heading.js';

/** @param {HTMLElement} main */
export async function show(main) {
  const {iri: thing} = parameters();
  const {rows} = await ask(things.names(thing), pageSignal());
  if (!rows.length) {
    notInStore(main, thing);
    return;
  }
  const filter = filterOfAddress();
  delete filter.actor;
  const at = narrowed('/actor', filter, {iri: thing});
  const fixed = {actor: thing};
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
          name: 'timeline',
          title: t('timeline.title'),
          query: things.timeline(thing),
          render: (points) => dots(pointsOf(points)),
        }),
        panel({
          name: 'time',
          title: t('time.title'),
          query: browsing.overTime({...filter, ...fixed}),
          render: (found) =>
            found.length > 3
              ? bars(found, (from, until) => at({from, until}), {from: filter.from ?? '', until: filter.until ?? ''})
              : null,
        }),
        chosen,
        claimsPanel(filter, at, fixed),
        panel({
          name: 'company',
          title: t('network.title'),
          query: things.company(thing),
          render: (others) => company(thing, name, others),
        }),
        panel({name: 'published', title: t('outlet.articles'), query: things.published(thing), render: articles}),
      ),
      el(
        'div',
        {class: 'aside'},
        panel({
          name: 'tenures',
          title: t('tenure.title'),
          query: things.tenures(thing),
          graph: browsing.describe(thing),
          render: tenures,
        }),
        panel({name: 'forms', title: t('forms.title'), query: things.forms(thing), render: forms}),
        panel({
          name: 'map',
          title: t('map.title'),
          query: browsing.places({...fixed, ...filter, place: ''}),
          render: (places) => map(places, (row) => at({place: row.place.value})),
        }),
        facetPanel('act', filter, at, fixed),
        facetPanel('place', filter, at, fixed),
        facetPanel('outlet', filter, at, fixed),
        panel({name: 'relays', title: t('relays.title'), query: things.relays(thing), render: relays}),
        panel({name: 'quoted', title: t('outlet.quotes'), query: browsing.actors({outlet: thing}, 10), render: quoted}),
      ),
    ),
  );
}

function tenures(rows) {
  return rows.length
    ? el(
        'ul',
        {class: 'plain-list'},
        rows.map((row) =>
          el(
            'li',
            {},
            named(row),
            ' ',
            el(
              'span',
              {class: 'soft'},
              row.from ? dateText(row.from) : '…',
              ' – ',
              row.until ? dateText(row.until) : t('tenure.now'),
            ),
          ),
        ),
      )
    : null;
}

function forms(rows) {
  const byForm = new Map();
  for (const row of rows) {
    const form = byForm.get(row.form.value) ?? {term: row.form, claims: 0, outlets: new Map(), roles: new Set()};
    byForm.set(row.form.value, form);
    form.claims += Number(row.claims.value);
    row.outlet && form.outlets.set(row.outlet.value, row);
    row.role && form.roles.add(row.role.value);
  }
  return byForm.size
    ? el(
        'ul',
        {class: 'plain-list'},
        [...byForm.values()].slice(0, 30).map((form) =>
          el(
            'li',
            {},
            quote(form.term),
            ' ',
            el('span', {class: 'count soft'}, number(form.claims)),
            form.roles.size
              ? el(
                  'div',
                  {class: 'soft'},
                  [...form.roles].slice(0, 4).flatMap((role, index) => [index ? ' · ' : '', quote(role)]),
                )
              : null,
            form.outlets.size
              ? el(
                  'div',
                  {class: 'soft'},
                  [...form.outlets.values()].flatMap((row, index) => [
                    index ? ' · ' : '',
                    linkTo('/actor', row.outlet.value, named(row, 'outletName', 'outletEnglish')),
                  ]),
                )
              : null,
          ),
        ),
      )
    : null;
}

function relays(rows) {
  const part = (how) => rows.filter((row) => row.how.value === how);
  const list = (how) => (part(how).length ? [el('h3', {}, t(`relays.${how}`)), people(part(how))] : []);
  return rows.length ? [...list('by'), ...list('of')] : null;
}

function people(rows) {
  return el(
    'ul',
    {class: 'plain-list'},
    rows.map((row) =>
      el(
        'li',
        {},
        linkTo('/actor', row.actor.value, named(row)),
        ' ',
        el('span', {class: 'count soft'}, number(row.claims.value)),
      ),
    ),
  );
}

function quoted(rows) {
  return rows.length ? people(rows) : null;
}

function company(thing, name, rows) {
  const nodes = rows.map((row) => ({
    id: row.other.value,
    name: nameOf(row).value,
    weight: Number(row.articles.value),
    href: address('/actor', {iri: row.other.value}),
  }));
  const center = {
    id: thing,
    name: name.value,
    weight: Math.max(1, ...nodes.map((node) => node.weight)),
    href: null,
    center: true,
  };
  return network(
    [center, ...nodes],
    nodes.map((node) => ({source: thing, target: node.id, weight: node.weight})),
  );
}

function articles(rows) {
  return rows.length
    ? el(
        'ul',
        {class: 'plain-list'},
        rows.map((row) =>
          el(
            'li',
            {},
            linkTo('/article', row.article.value, label(row.title)),
            ' ',
            el(
              'span',
              {class: 'soft'},
              row.published && dateText(row.published),
              ' ',
              el('span', {class: 'count'}, number(row.claims.value)),
            ),
          ),
        ),
      )
    : null;
}
