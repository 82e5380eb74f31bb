/** A claim in short, with why it is in the graph. */

import {el} from '../core/el.js';
import {number, t} from '../core/i18n.js';
import {quote} from '../core/literal.js';
import {actTag, linkTo, termName} from '../core/names.js';
import {localName} from '../core/terms.js';
import {speakers} from './claim-list.js';

/** @param {object} claim as parts/claim-list.js gathers them */
export function note(claim) {
  return el(
    'div',
    {class: 'note'},
    el('p', {class: 'said'}, speakers(claim), ' ', claim.act && actTag(claim.act.value)),
    el('blockquote', {}, linkTo('/claim', claim.claim.value, quote(claim.text))),
    evidence(claim),
  );
}

/** What speaks for a claim, as a list of terms. */
export function evidence(claim) {
  const rows = [
    ['mention', claim.mention && quote(claim.mention)],
    ['cue', claim.cue && quote(claim.cue)],
    ['mode', claim.mode && termName('mode', localName(claim.mode.value))],
    ['rule', el('code', {dir: 'ltr'}, claim.rule.value)],
    ['confidence', claim.confidence && el('span', {class: 'count'}, number(claim.confidence.value))],
    ['evidence', claim.evidence && quote(claim.evidence)],
  ];
  return facts(rows);
}

/** Terms and what is known under them; those of which nothing is known are left out. */
export function facts(rows) {
  return el(
    'dl',
    {class: 'facts'},
    rows
      .filter(([, value]) => value && (!Array.isArray(value) || value.length))
      .map(([key, value]) => el('div', {'data-fact': key}, el('dt', {}, t(`fact.${key}`)), el('dd', {}, value))),
  );
}
