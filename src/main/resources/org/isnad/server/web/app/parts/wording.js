/** A wording beside another, with the words of its own marked. */

import {differences} from '../core/differences.js';
import {el} from '../core/el.js';
import {t} from '../core/i18n.js';
import {direction, visibly} from '../core/literal.js';

/** The second of two terms, what the first has not marked. @returns {HTMLElement} */
export function wording(from, term, side = 1) {
  const pieces = differences(side ? from.value : term.value, side ? term.value : from.value)[side];
  const language = term['xml:lang'] ?? '';
  return el(
    'bdi',
    {lang: language || null, dir: direction(term.value, language)},
    pieces.map(({text, same}) => (same ? visibly(text) : own(text))),
  );
}

/** The space after a word is no difference. */
function own(text) {
  const [, before, words, after] = /^(\s*)([^]*?)(\s*)$/.exec(text);
  return [before, el('ins', {title: t('wording.own')}, visibly(words)), after];
}
