/** An actor: every name, offices, claims in time and place, who relays and who is met in the same articles. */

import {el, replace} from '../core/el.js';
import {number, t} from '../core/i18n.js';
import {label, quote} from '../core/literal.js';
import {dateText, linkTo, nameOf, named} from '../core/names.js';
import {things} from '../core/queries-of-things.js';
import {browsing} from '../core/queries.js';
import {address} from '../core/router.js';
import {claimsPanel, mapPanel, narrowedBy, timePanel} from '../parts/claims-panels.js';
import {dots, pointsOf} from '../parts/dots.js';
import {facetPanel} from '../parts/narrowing.js';
import {network} from '../parts/network.js';
import {panel} from '../parts/panel.js';
import {counted, plainList, tenures} from '../parts/plain-list.js';
import {opening} from './heading.js';

/** @param {HTMLElement} main */
export async function show(main) {
  const opened = await opening(main, '/actor', 'actor');
  if (!opened) {
    return;
  }
  const {thing, filter, at, fixed, head, name} = opened;
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
        timePanel(filter, at, fixed, 4),
        narrowedBy(filter, at),
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
        mapPanel(filter, at, fixed),
        facetPanel('act', filter, at, fixed),
        facetPanel('place', filter, at, fixed),
        facetPanel('outlet', filter, at, fixed),
        panel({name: 'relays', title: t('relays.title'), query: things.relays(thing), render: relays}),
        panel({
          name: 'quoted',
          title: t('outlet.quotes'),
          query: browsing.actors({outlet: thing}, 10),
          render: (rows) => counted(rows, '/actor', 'actor'),
        }),
      ),
    ),
  );
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
  const list = (terms) => terms.flatMap((term, index) => [index ? ' · ' : '', term]);
  return plainList([...byForm.values()].slice(0, 30), (form) => [
    quote(form.term),
    ' ',
    el('span', {class: 'count soft'}, number(form.claims)),
    form.roles.size ? el('div', {class: 'soft'}, list([...form.roles].slice(0, 4).map(quote))) : null,
    form.outlets.size
      ? el(
          'div',
          {class: 'soft'},
          list(
            [...form.outlets.values()].map((row) =>
              linkTo('/actor', row.outlet.value, named(row, 'outletName', 'outletEnglish')),
            ),
          ),
        )
      : null,
  ]);
}

function relays(rows) {
  const part = (how) => rows.filter((row) => row.how.value === how);
  const list = (how) => [el('h3', {}, t(`relays.${how}`)), counted(part(how), '/actor', 'actor')];
  return rows.length ? ['by', 'of'].filter((how) => part(how).length).flatMap(list) : null;
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
  return plainList(rows, (row) => [
    linkTo('/article', row.article.value, label(row.title)),
    ' ',
    el(
      'span',
      {class: 'soft'},
      row.published && dateText(row.published),
      ' ',
      el('span', {class: 'count'}, number(row.claims.value)),
    ),
  ]);
}
