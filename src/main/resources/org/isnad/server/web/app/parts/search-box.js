/** The search box: names and claims as one types, in any spelling; a combobox with a list. */

import {el, replace} from '../core/el.js';
import {number, t} from '../core/i18n.js';
import {label, quote} from '../core/literal.js';
import {named, pageOf, termName} from '../core/names.js';
import {browsing} from '../core/queries.js';
import {address, go} from '../core/router.js';
import {ask} from '../core/sparql.js';
import {localName} from '../core/terms.js';

const WAIT = 180;

/** What is typed, as words to look for: the last may go on. */
export function words(typed) {
  const text = typed.replace(/[*]+/g, ' ').trim();
  return /[\p{L}\p{N}\p{M}]$/u.test(text) ? `${text}*` : text;
}

/**
 * @param {string} value what the box holds at first
 * @param {{id: string, at: function(string): string}} [choice] when a speaker is to be chosen, not a page to be opened
 */
export function searchBox(value = '', {id = 'search', at = null} = {}) {
  const list = el('ul', {id: `${id}-found`, role: 'listbox', 'aria-label': t('search.found'), hidden: true});
  const input = el('input', {
    type: 'search',
    id,
    name: 'q',
    value,
    dir: 'auto',
    autocomplete: 'off',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': `${id}-found`,
    'aria-autocomplete': 'list',
    spellcheck: 'false',
    placeholder: t('search.placeholder'),
  });
  const box = {input, list, at, id, active: -1, running: null, timer: 0};
  input.addEventListener('input', () => {
    clearTimeout(box.timer);
    box.timer = setTimeout(() => suggest(box), WAIT);
  });
  input.addEventListener('keydown', (event) => keys(box, event));
  input.addEventListener('blur', () => setTimeout(() => close(box), 150));
  return el(
    'form',
    {
      class: 'search',
      role: 'search',
      action: '/search',
      on: {
        submit: (event) => {
          event.preventDefault();
          close(box);
          if (!at) {
            go(address('/search', {q: input.value.trim()}));
          }
        },
      },
    },
    el('label', {for: id, class: 'visually-hidden'}, t('search.label')),
    input,
    at ? null : el('button', {class: 'button'}, t('search.go')),
    list,
  );
}

async function suggest(box) {
  box.running?.abort();
  const typed = words(box.input.value);
  if (typed.length < 2) {
    close(box);
    return;
  }
  box.running = new AbortController();
  const {signal} = box.running;
  try {
    const [things, claims] = await Promise.all([
      ask(browsing.suggestions(typed), signal),
      box.at ? {rows: []} : ask(browsing.foundClaims(typed), signal),
    ]);
    if (!signal.aborted && document.activeElement === box.input) {
      open(box, [...distinct(things.rows).map((row) => thing(row, box.at)), ...claims.rows.map(claim)]);
    }
  } catch (fault) {
    if (fault.name !== 'AbortError') {
      open(box, [el('li', {class: 'note', role: 'option', 'aria-disabled': 'true'}, fault.message)]);
    }
  }
}

/** The rows of each thing once: a country is both an actor and a place. */
export function distinct(rows) {
  const seen = new Set();
  return rows.filter((row) => !seen.has(row.thing.value) && seen.add(row.thing.value));
}

function thing(row, at) {
  const kind = localName(row.class.value);
  return option(at ? at(row.thing.value) : address(pageOf([kind]), {iri: row.thing.value}), [
    el('span', {class: 'what'}, ...names(row)),
    el('span', {class: 'soft'}, ...knownBy(row)),
  ]);
}

/** The name in the language of the page, and as it is written in articles where that is another. */
export function names(row) {
  const name = named(row);
  const written = label(row.name);
  return [name, name.textContent !== written.textContent && el('span', {class: 'soft'}, ' ', written)];
}

/** What tells things of one name apart: the office, else the kind, and how many claims there are. */
export function knownBy(row) {
  return [
    row.office ? label(row.office) : termName('class', localName(row.class.value)),
    ' ',
    el('span', {class: 'count'}, number(row.claims.value)),
  ];
}

function claim(row) {
  return option(address('/claim', {iri: row.claim.value}), [
    el('span', {class: 'what clip'}, quote(row.text)),
    el('span', {class: 'soft'}, label(row.speaker)),
  ]);
}

function option(href, children) {
  return el(
    'li',
    {
      role: 'option',
      'data-href': href,
      'aria-selected': 'false',
      on: {
        pointerdown: (event) => {
          event.preventDefault();
          go(href);
        },
      },
    },
    children,
  );
}

function open(box, options) {
  options.forEach((node, index) => node.setAttribute('id', `${box.id}-found-${index}`));
  replace(
    box.list,
    options.length ? options : el('li', {class: 'note', role: 'option', 'aria-disabled': 'true'}, t('search.none')),
  );
  box.list.hidden = false;
  box.input.setAttribute('aria-expanded', 'true');
  choose(box, -1);
}

function close(box) {
  box.running?.abort();
  box.list.hidden = true;
  box.input.setAttribute('aria-expanded', 'false');
  box.input.removeAttribute('aria-activedescendant');
}

function choose(box, index) {
  const options = [...box.list.querySelectorAll('[data-href]')];
  box.active = options.length ? Math.max(-1, Math.min(index, options.length - 1)) : -1;
  options.forEach((node, at) => node.setAttribute('aria-selected', String(at === box.active)));
  const chosen = options[box.active];
  if (chosen) {
    box.input.setAttribute('aria-activedescendant', chosen.id);
    chosen.scrollIntoView({block: 'nearest'});
  } else {
    box.input.removeAttribute('aria-activedescendant');
  }
}

function keys(box, event) {
  if (box.list.hidden) {
    return;
  }
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    choose(box, box.active + (event.key === 'ArrowDown' ? 1 : -1));
  } else if (event.key === 'Escape') {
    event.preventDefault();
    close(box);
  } else if (event.key === 'Enter' && box.active >= 0) {
    event.preventDefault();
    go(box.list.querySelectorAll('[data-href]')[box.active].dataset.href);
  }
}
