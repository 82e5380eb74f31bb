/** The token of a server that wants one: asked for once, kept as long as the tab is open. */

import {el} from './el.js';
import {t} from './i18n.js';

const KEY = 'isnad.token';
let asking = null;

/** The header of a request, empty without a token. */
export function authorization() {
  const token = sessionStorage.getItem(KEY);
  return token ? {Authorization: `Bearer ${token}`} : {};
}

/** Asks for the token. @returns {Promise<boolean>} false when it was not given */
export function askForToken() {
  asking ??= new Promise((resolve) => {
    const field = el('input', {type: 'password', autocomplete: 'off', required: true, id: 'token', dir: 'ltr'});
    const close = (given) => {
      if (given) {
        sessionStorage.setItem(KEY, field.value.trim());
      }
      dialog.remove();
      asking = null;
      resolve(given);
    };
    const form = el(
      'form',
      {
        on: {
          submit: (event) => {
            event.preventDefault();
            close(true);
          },
        },
      },
      el('label', {for: 'token'}, t('token.label')),
      field,
      el('p', {class: 'soft'}, t('token.note')),
      el('p', {class: 'row'}, el('button', {class: 'button'}, t('token.send'))),
    );
    const dialog = el(
      'dialog',
      {class: 'dialog', on: {cancel: () => close(false)}},
      el('h2', {}, t('token.title')),
      form,
    );
    document.body.append(dialog);
    dialog.showModal();
  });
  return asking;
}
