/** A claim as an article tells it, to stand beside another. */

import {el} from '../core/el.js';
import {t} from '../core/i18n.js';
import {actTag, dateText, linkTo, named} from '../core/names.js';
import {sentence, speakers} from './claim-list.js';
import {wording} from './wording.js';

/** @param {object} claim gathered @param {string} other the words whose differences are marked */
export function told(claim, other) {
  return el(
    'figure',
    {},
    el('blockquote', {}, linkTo('/claim', claim.claim.value, wording(other, claim.text))),
    el(
      'figcaption',
      {},
      speakers(claim),
      ' ',
      claim.act && actTag(claim.act.value),
      ' ',
      claim.outlet && named(claim, 'outletName', 'outletEnglish'),
      ' ',
      claim.date && dateText(claim.date),
      ' ',
      el('a', {href: sentence(claim)}, t('claim.inArticle')),
    ),
  );
}
