/** Tells something in passing: shown for a moment, and read out. */

import {el, replace} from '../core/el.js';

let place = null;

/** @param {string} message */
export function say(message) {
  if (!place || !place.isConnected) {
    place = el('div', {class: 'announcement', role: 'status', 'aria-live': 'polite'});
  }
  // A dialog covers all that is not in it.
  (document.querySelector('dialog[open]') || document.body).append(place);
  replace(place, message);
  place.classList.add('shown');
  clearTimeout(say.timer);
  say.timer = setTimeout(() => place.classList.remove('shown'), 4000);
}
