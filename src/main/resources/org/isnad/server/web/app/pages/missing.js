/** What a page says when its thing is not there. */

import {el, replace} from '../core/el.js';
import {t} from '../core/i18n.js';
import {quote} from '../core/literal.js';

/** @param {HTMLElement} main @param {string} [thing] as it was asked for */
export function notInStore(main, thing) {
  replace(
    main,
    el(
      'div',
      {class: 'missing'},
      el('h1', {tabindex: '-1'}, t('missing.title')),
      thing ? el('p', {class: 'iri'}, quote(thing)) : null,
      el('p', {}, t('missing.why')),
      el('p', {}, el('a', {href: '/'}, t('missing.start'))),
    ),
  );
}
