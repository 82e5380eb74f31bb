/** Shows the very query behind a panel, and ways to take it elsewhere. */

import {el} from '../core/el.js';
import {t} from '../core/i18n.js';
import {address} from '../core/router.js';
import {say} from './announce.js';
import {closeButton} from './close-button.js';
import {download} from './download.js';
import {curl, python, r} from './snippets.js';

/** @param {string} query @param {string} [graph] a CONSTRUCT query of the same thing, for Turtle */
export function showQuery(query, graph) {
  const copy = (key, text) =>
    el('button', {class: 'button', type: 'button', on: {click: () => put(text, key)}}, t(key));
  const dialog = el(
    'dialog',
    {class: 'dialog wide', 'aria-labelledby': 'query-title', on: {close: () => dialog.remove()}},
    el(
      'div',
      {class: 'head'},
      el('h2', {id: 'query-title'}, t('query.title')),
      closeButton(),
    ),
    el('pre', {class: 'code', dir: 'ltr', tabindex: '0', translate: 'no'}, query),
    el(
      'div',
      {class: 'row'},
      copy('query.copy', query),
      copy('query.curl', curl(query)),
      copy('query.python', python(query)),
      copy('query.r', r(query)),
      el('button', {class: 'button', type: 'button', on: {click: () => save(query, 'csv')}}, t('query.csv')),
      graph &&
        el('button', {class: 'button', type: 'button', on: {click: () => save(graph, 'turtle')}}, t('query.turtle')),
      el('a', {class: 'button', href: address('/sparql', {query}), on: {click: () => dialog.close()}}, t('query.open')),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
}

async function put(text, key) {
  try {
    await navigator.clipboard.writeText(text);
    say(t('copied', {what: t(key)}));
  } catch {
    say(t('copied.not'));
  }
}

async function save(query, format) {
  try {
    await download(query, format);
  } catch (fault) {
    say(fault.message);
  }
}
