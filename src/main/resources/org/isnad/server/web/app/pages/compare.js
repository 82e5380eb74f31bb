/** Two actors, or two outlets, on what both are told to have said or to have told. */

import {el, replace} from '../core/el.js';
import {number, t} from '../core/i18n.js';
import {label} from '../core/literal.js';
import {linkTo, named, termName} from '../core/names.js';
import {things} from '../core/queries-of-things.js';
import {browsing} from '../core/queries.js';
import {address, pageSignal, parameters} from '../core/router.js';
import {ask} from '../core/sparql.js';
import {isIri, localName} from '../core/terms.js';
import {gathered} from '../parts/claim-list.js';
import {panel} from '../parts/panel.js';
import {searchBox} from '../parts/search-box.js';
import {told} from '../parts/told.js';

/** @param {HTMLElement} main */
export async function show(main) {
  const {a, b} = parameters();
  const sides = [a, b].map((thing) => (isIri(thing) ? thing : null));
  const given = sides.filter(Boolean);
  const {rows} = given.length ? await ask(browsing.labels(given), pageSignal()) : {rows: []};
  const names = new Map(rows.map((row) => [row.thing.value, row]));
  const title = (thing) => (names.has(thing) ? named(names.get(thing)) : label(localName(thing)));
  replace(
    main,
    el('h1', {tabindex: '-1'}, t('compare.title')),
    el('p', {class: 'lead'}, t('compare.lead')),
    el(
      'div',
      {class: 'columns even pickers'},
      sides.map((thing, index) => side(thing, index, sides, title)),
    ),
    given.length === 2 ? both(given, title) : null,
  );
}

function side(thing, index, sides, title) {
  const other = sides[1 - index];
  const at = (chosen) => address('/compare', index ? {a: other, b: chosen} : {a: chosen, b: other});
  if (!thing) {
    return el('div', {class: 'side'}, choices(at, index, other));
  }
  return el(
    'div',
    {class: 'side'},
    el(
      'h2',
      {class: 'side-name'},
      linkTo('/actor', thing, title(thing)),
      ' ',
      el('a', {class: 'plain', href: at(''), 'aria-label': t('compare.other')}, '✕'),
    ),
    panel({
      name: `acts-${index}`,
      level: 'h3',
      title: t('facet.acts'),
      query: things.sideActs(thing),
      render: (rows) =>
        rows.length
          ? el(
              'ul',
              {class: 'inline-list'},
              rows
                .slice(0, 10)
                .map((row) =>
                  el(
                    'li',
                    {},
                    termName('act', localName(row.act.value)),
                    ' ',
                    el('span', {class: 'count soft'}, number(row.claims.value)),
                  ),
                ),
            )
          : null,
    }),
  );
}

function choices(at, index, other) {
  const choose = (title, query, key) =>
    panel({
      name: `choose-${key}`,
      level: 'h3',
      title,
      query,
      render: (rows) =>
        rows.length
          ? el(
              'ul',
              {class: 'names'},
              rows
                .filter((row) => row[key].value !== other)
                .map((row) =>
                  el(
                    'li',
                    {},
                    el('a', {href: at(row[key].value)}, named(row)),
                    ' ',
                    el('span', {class: 'count soft'}, number(row.claims.value)),
                  ),
                ),
            )
          : null,
    });
  return [
    el('p', {class: 'soft'}, t('compare.choose')),
    searchBox('', {id: index ? 'second' : 'first', at}),
    choose(t('facet.outlets'), browsing.outlets({}), 'outlet'),
    choose(t('facet.actors'), browsing.actors({}, 12), 'actor'),
  ];
}

function both([a, b], title) {
  return panel({
    name: 'shared',
    title: t('compare.shared'),
    query: things.shared(a, b),
    empty: t('compare.none'),
    render: (rows) => {
      const groups = new Map();
      rows.forEach((row) => groups.set(row.group.value, [...(groups.get(row.group.value) ?? []), row]));
      const pairs = [...groups.values()].map((group) =>
        ['a', 'b'].map((name) => gathered(group.filter((row) => row.side.value === name))),
      );
      return pairs.length
        ? [
            el('p', {class: 'soft'}, t('compare.count', {count: pairs.length})),
            el(
              'div',
              {class: 'beside-head', 'aria-hidden': 'true'},
              el('span', {}, title(a)),
              el('span', {}, title(b)),
            ),
            el(
              'ol',
              {class: 'beside'},
              pairs.map(([one, two]) => el('li', {}, column(one, two), column(two, one))),
            ),
          ]
        : null;
    },
  });
}

function column(mine, theirs) {
  return el(
    'div',
    {},
    mine.map((claim) => told(claim, theirs[0]?.text ?? claim.text)),
  );
}
