/** Closes the dialog it stands in. */

import {el} from '../core/el.js';
import {t} from '../core/i18n.js';

/** A button with a cross. */
export function closeButton() {
  const close = (event) => event.target.closest('dialog').close();
  return el('button', {class: 'plain', type: 'button', 'aria-label': t('close'), on: {click: close}}, '✕');
}
