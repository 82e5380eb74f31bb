/** A claim: its exact words, who said it, how it came down, and how others tell it. */

import {el, replace} from '../core/el.js';
import {t} from '../core/i18n.js';
import {quote} from '../core/literal.js';
import {actTag, dateText, linkTo, named, termName} from '../core/names.js';
import {things} from '../core/queries-of-things.js';
import {browsing} from '../core/queries.js';
import {pageSignal, parameters} from '../core/router.js';
import {ask} from '../core/sparql.js';
import {localName} from '../core/terms.js';
import {chain, inOrder, roleAt} from '../parts/chain.js';
import {gathered, sentence, speakers} from '../parts/claim-list.js';
import {evidence, facts} from '../parts/claim-note.js';
import {panel} from '../parts/panel.js';
import {tenures} from '../parts/plain-list.js';
import {told} from '../parts/told.js';
import {wording} from '../parts/wording.js';
import {notInStore} from './missing.js';

/** @param {HTMLElement} main */
export async function show(main) {
  const {iri: thing} = parameters();
  const {rows} = await ask(things.claim(thing), pageSignal());
  const [claim] = gathered(rows);
  if (!claim) {
    notInStore(main, thing);
    return;
  }
  replace(
    main,
    el(
      'header',
      {class: 'claim-head'},
      el('p', {class: 'said'}, speakers(claim), ' ', claim.act && actTag(claim.act.value)),
      el('h1', {tabindex: '-1', class: 'words'}, quote(claim.text)),
      el(
        'p',
        {class: 'trail'},
        el('a', {class: 'button', href: sentence(claim)}, t('claim.inArticle')),
        ' ',
        linkTo('/article', claim.article.value, quote(claim.title)),
      ),
    ),
    panel({
      name: 'chain-panel',
      title: t('chain.title'),
      query: things.chain(thing),
      empty: t('chain.none'),
      render: (links) => drawn(links, claim),
    }),
    el(
      'div',
      {class: 'columns even'},
      panel({
        name: 'claim-facts',
        title: t('claim.facts'),
        query: things.claim(thing),
        graph: browsing.describe(thing),
        render: (again) => known(gathered(again)[0]),
      }),
      panel({
        name: 'claim-things',
        title: t('claim.about'),
        query: things.claimThings(thing),
        empty: t('claim.nothing'),
        render: related,
      }),
    ),
    panel({name: 'tenure', title: t('claim.office'), query: things.claimTenure(thing), render: tenures}),
    panel({
      name: 'echoes',
      title: t('claim.echoes'),
      query: things.echoes(thing),
      empty: t('claim.noEchoes'),
      render: (others) => echoes(claim, others),
    }),
  );
}

function drawn(rows, claim) {
  const links = inOrder(rows);
  if (!links.length) {
    return null;
  }
  return chain(
    links.map((row, index) => ({
      role: roleAt(index, links.length),
      node: linkTo('/actor', row.link.value, row.name ? named(row) : quote(localName(row.link.value))),
    })),
    el('span', {class: 'who'}, quote(claim.text)),
  );
}

function known(claim) {
  const basis = claim.basis && termName('basis', localName(claim.basis.value));
  const within = claim.within && linkTo('/claim', claim.within.value, t('claim.within'));
  return [
    facts([
      ['date', claim.date && [dateText(claim.date), ' ', el('span', {class: 'soft'}, basis)]],
      ['published', claim.published && dateText(claim.published)],
      ['role', claim.role && quote(claim.role)],
      ['medium', claim.medium && quote(claim.medium)],
      ['within', within],
    ]),
    evidence(claim),
    facts([
      [
        'place-in-text',
        el(
          'span',
          {class: 'count', dir: 'ltr'},
          `${claim.field.value} ${claim.start.value}–${claim.end.value}`,
        ),
      ],
    ]),
  ];
}

function related(rows) {
  const groups = grouped(rows);
  const seen = new Set((groups.place ?? []).map((row) => row.thing.value));
  return rows.length
    ? facts(
        ['place', 'mentions', 'addressee', 'office'].map((relation) => [
          relation,
          (groups[relation] ?? [])
            .filter((row) => relation !== 'mentions' || !seen.has(row.thing.value))
            .flatMap((row, index) => [index ? ' · ' : '', one(relation, row)]),
        ]),
      )
    : null;
}

function grouped(rows) {
  const groups = {};
  rows.forEach((row) => (groups[localName(row.relation.value)] ??= []).push(row));
  return groups;
}

function one(relation, row) {
  if (row.thing.type !== 'uri') {
    return quote(row.thing);
  }
  const shown = row.name ? named(row) : quote(localName(row.thing.value));
  return relation === 'office' ? shown : linkTo('/about', row.thing.value, shown);
}

function echoes(claim, rows) {
  const others = gathered(rows);
  return others.length
    ? el(
        'ol',
        {class: 'beside'},
        others.map((other) =>
          el(
            'li',
            {},
            el(
              'figure',
              {},
              el('blockquote', {}, wording(other.text, claim.text)),
              el('figcaption', {}, t('echo.this')),
            ),
            told(other, claim.text),
          ),
        ),
      )
    : null;
}
