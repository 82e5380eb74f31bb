/** A table of any length: only the rows in sight are there. */

import {el, replace} from '../core/el.js';
import {t} from '../core/i18n.js';
import {quote} from '../core/literal.js';
import {address} from '../core/router.js';
import {localName, short} from '../core/terms.js';
import {closeButton} from '../parts/close-button.js';

const ROW = 34;
const AROUND = 12;

/** @param {string[]} vars @param {object[]} rows */
export function table(vars, rows) {
  const body = el('tbody');
  const columns = vars.map((name) => el('th', {scope: 'col'}, name));
  const whole = el(
    'table',
    {'aria-rowcount': rows.length + 1},
    widths(vars, rows),
    el('thead', {}, el('tr', {'aria-rowindex': 1}, columns)),
    body,
  );
  const frame = el('div', {class: 'rows', tabindex: '0', role: 'region', 'aria-label': t('view.table')}, whole);
  let from = -1;
  const draw = () => {
    const sight = Math.ceil((frame.clientHeight || 600) / ROW);
    const first = Math.max(0, Math.min(Math.floor(frame.scrollTop / ROW) - AROUND, rows.length - sight));
    if (first === from) {
      return;
    }
    from = first;
    const last = Math.min(rows.length, first + sight + 2 * AROUND);
    replace(
      body,
      spacer(first, vars.length),
      rows.slice(first, last).map((row, index) => line(vars, row, first + index)),
      spacer(rows.length - last, vars.length),
    );
  };
  frame.addEventListener('scroll', draw, {passive: true});
  requestAnimationFrame(draw);
  return frame;
}

/** Columns are as wide as what the first rows hold, within reason. */
function widths(vars, rows) {
  const sample = rows.slice(0, 60);
  return el(
    'colgroup',
    {},
    vars.map((name) => {
      const lengths = sample.map((row) => (row[name] ? short(row[name].value).length : 0));
      const mean = lengths.reduce((sum, length) => sum + length, 0) / (sample.length || 1);
      const column = el('col');
      const letters = Math.max(mean, name.length, Math.min(16, Math.max(0, ...lengths)));
      column.style.width = `${Math.max(7, Math.min(34, letters * 0.62 + 2))}rem`;
      return column;
    }),
  );
}

function spacer(count, span) {
  if (count <= 0) {
    return null;
  }
  const cell = el('td', {colspan: span});
  cell.style.height = `${count * ROW}px`;
  return el('tr', {'aria-hidden': 'true', class: 'spacer'}, cell);
}

function line(vars, row, index) {
  return el(
    'tr',
    {
      'aria-rowindex': index + 2,
      on: {
        click: (event) => {
          if (!event.target.closest('a') && getSelection().isCollapsed) {
            whole(vars, row);
          }
        },
      },
    },
    vars.map((name) =>
      el('td', {dir: row[name]?.type === 'literal' ? null : 'ltr'}, row[name] ? value(row[name]) : null),
    ),
  );
}

/** A term as a reader wants it: literals with language and direction, IRIs in short and as links. */
export function value(term) {
  if (term.type !== 'uri') {
    return quote(term);
  }
  if (/^https?:\/\/www\.wikidata\.org\/entity\/Q\d+$/.test(term.value)) {
    return el('a', {href: term.value, rel: 'noopener noreferrer', target: '_blank'}, `wd:${localName(term.value)}`);
  }
  const name = short(term.value);
  const shown = quote(name === term.value ? decoded(name.replace(/^.*\/id\//, '')) : name);
  return name === term.value ? el('a', {href: address('/about', {iri: term.value}), title: term.value}, shown) : shown;
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** All of a row, where its cells are too narrow. */
function whole(vars, row) {
  const dialog = el(
    'dialog',
    {class: 'dialog wide', on: {close: () => dialog.remove()}},
    el(
      'div',
      {class: 'head'},
      el('span'),
      closeButton(),
    ),
    el(
      'dl',
      {class: 'facts'},
      vars.filter((name) => row[name]).map((name) => el('div', {}, el('dt', {}, name), el('dd', {}, value(row[name])))),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
}
