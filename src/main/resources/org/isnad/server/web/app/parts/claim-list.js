/** Lists of claims, each with its chain from publisher to speaker. */

import {el} from '../core/el.js';
import {t} from '../core/i18n.js';
import {quote} from '../core/literal.js';
import {actTag, dateText, linkTo, named} from '../core/names.js';
import {address} from '../core/router.js';

/** Rows of one claim as one: several speakers and relays make several rows. */
export function gathered(rows) {
  const claims = new Map();
  for (const row of rows) {
    const claim = claims.get(row.claim.value) ?? {...row, speakers: new Map(), relays: new Map()};
    claims.set(row.claim.value, claim);
    if (row.actor) {
      claim.speakers.set(row.actor.value, row);
    }
    if (row.via) {
      claim.relays.set(row.via.value, row);
    }
  }
  return [...claims.values()];
}

/** The speakers of a gathered claim, as links. */
export function speakers(claim) {
  return [...claim.speakers.values()].flatMap((row, index) => [
    index ? ' · ' : null,
    linkTo('/actor', row.actor.value, named(row, 'speaker', 'speakerEnglish'), {class: 'speaker'}),
  ]);
}

/** Where the sentence is in its article. */
export function sentence(claim) {
  return address('/article', {iri: claim.article.value, claim: claim.claim.value});
}

/** @param {object[]} rows of a query with the fields of a claim */
export function claimList(rows) {
  return rows.length ? el('ol', {class: 'claims'}, gathered(rows).map(item)) : null;
}

function item(claim) {
  return el(
    'li',
    {class: 'claim', 'data-claim': claim.claim.value},
    el('p', {class: 'said'}, speakers(claim), ' ', claim.act && actTag(claim.act.value)),
    el('blockquote', {}, linkTo('/claim', claim.claim.value, quote(claim.text))),
    el(
      'p',
      {class: 'trail'},
      trail(claim),
      el('a', {class: 'in-article', href: sentence(claim)}, t('claim.inArticle')),
    ),
  );
}

function trail(claim) {
  const outlet = claim.outlet && linkTo('/actor', claim.outlet.value, named(claim, 'outletName', 'outletEnglish'));
  const relays = [...claim.relays.values()].map((row) =>
    linkTo('/actor', row.via.value, named(row, 'relay', 'relayEnglish')),
  );
  return [claim.date && dateText(claim.date), outlet, ...relays]
    .filter(Boolean)
    .map((part, index) => el('span', {class: index ? 'after' : null}, part));
}

/** Links to the page before and after. */
export function pager(page, total, size, at) {
  const last = Math.ceil(total / size) - 1;
  if (last < 1) {
    return null;
  }
  return el(
    'nav',
    {class: 'pager', 'aria-label': t('pager.title')},
    page > 0 ? el('a', {href: at(page - 1), rel: 'prev'}, t('pager.before')) : el('span'),
    el('span', {class: 'soft'}, t('pager.at', {page: page + 1, last: last + 1})),
    page < last ? el('a', {href: at(page + 1), rel: 'next'}, t('pager.after')) : el('span'),
  );
}
