/** A part of a page that asks one query and shows what comes; loads, fails and is empty by itself. */

import {el, replace} from '../core/el.js';
import {t} from '../core/i18n.js';
import {pageSignal} from '../core/router.js';
import {ask} from '../core/sparql.js';
import {showQuery} from './query-dialog.js';

let ids = 0;

/**
 * @param {object} options
 * @param {string} options.title heading
 * @param {string} options.query
 * @param {function(object[], object): (Node|Node[]|null)} options.render null for nothing to show
 * @param {string} [options.empty] what to say then; without it the panel goes away
 * @param {string} [options.graph] a CONSTRUCT query, for Turtle
 * @param {string} [options.name] class and data-panel
 * @param {boolean} [options.quiet] no heading
 * @returns {HTMLElement} a section, filled later
 */
export function panel({title, query, render, empty, graph, name = '', quiet = false, level = 'h2'}) {
  const id = `panel-${++ids}`;
  const body = el('div', {class: 'panel-body', 'aria-busy': 'true'}, skeleton());
  const button = el(
    'button',
    {
      class: 'sparql',
      type: 'button',
      'aria-label': t('query.show', {title}),
      on: {click: () => showQuery(query, graph)},
    },
    'SPARQL',
  );
  const section = el(
    'section',
    {class: `panel p-${name}`, 'data-panel': name, 'aria-labelledby': id},
    el('div', {class: 'head'}, el(level, {id, class: quiet ? 'visually-hidden' : null}, title), button),
    body,
  );
  load(section, body, {query, render, empty});
  return section;
}

async function load(section, body, options) {
  const signal = pageSignal();
  try {
    const answer = await ask(options.query, signal);
    const shown = await options.render(answer.rows, answer);
    if (signal.aborted) {
      return;
    }
    if (shown === null && !options.empty) {
      section.remove();
    } else {
      replace(body, shown === null ? el('p', {class: 'empty'}, options.empty) : [shown].flat());
    }
  } catch (fault) {
    if (signal.aborted || fault.name === 'AbortError') {
      return;
    }
    replace(
      body,
      failure(fault, () => {
        replace(body, skeleton());
        load(section, body, options);
      }),
    );
  } finally {
    body.removeAttribute('aria-busy');
  }
}

/** One message about a fault, with a way to try again. */
export function failure(fault, again) {
  return el(
    'div',
    {class: 'failure', role: 'alert'},
    el('p', {}, fault.message || t('error.unknown')),
    again && el('button', {class: 'button', type: 'button', on: {click: again}}, t('again')),
  );
}

/** What stands where something will be. */
export function skeleton() {
  return el(
    'div',
    {class: 'skeleton'},
    el('span', {class: 'visually-hidden'}, t('loading')),
    el('i'),
    el('i'),
    el('i'),
  );
}
