/** Any question at all: an editor with tabs, the questions that come with the program, and views of the answer. */

import {el, replace} from '../core/el.js';
import {number, t} from '../core/i18n.js';
import {address, pageSignal, parameters} from '../core/router.js';
import {askAny} from '../core/sparql.js';
import {withPrefixes} from '../core/terms.js';
import {say} from '../parts/announce.js';
import {failure} from '../parts/panel.js';
import {showQuery} from '../parts/query-dialog.js';
import {editor} from '../sparql/editor.js';
import {questionForm, questions} from '../sparql/questions.js';
import {kept, tabs} from '../sparql/tabs.js';
import {emptyView, viewsOf} from '../sparql/views.js';

const FRESH = withPrefixes(`
SELECT ?speaker ?date ?claim WHERE {
  ?actor isnad:said ?c ; rdfs:label ?speaker .
  ?c isnad:text ?claim .
  OPTIONAL { ?c isnad:date ?date }
}
ORDER BY DESC(?date) LIMIT 100`);

/** @param {HTMLElement} main */
export async function show(main) {
  const signal = pageSignal();
  const {prefixes, questions: all} = await questions();
  const texts = kept();
  const asked = parameters().query;
  if (asked && !texts.includes(asked)) {
    texts.push(asked);
  }
  const page = {
    running: null,
    answer: el('section', {class: 'answer', 'aria-live': 'polite', 'aria-label': t('sparql.answer')}),
  };
  const place = el('div', {class: 'editor', dir: 'ltr'});
  const bar = tabs(
    texts.length ? texts : [FRESH],
    () => {
      page.editor.value = bar.text();
    },
    FRESH,
  );
  const run = () => answer(page, page.editor.value);
  page.button = el(
    'button',
    {class: 'button main', type: 'button', id: 'run', on: {click: () => (page.running ? page.running.abort() : run())}},
    t('sparql.run'),
  );
  const take = (query) => {
    bar.add(query);
    run();
  };
  replace(
    main,
    el('h1', {tabindex: '-1'}, t('sparql.title')),
    el('p', {class: 'lead'}, t('sparql.lead')),
    el(
      'div',
      {class: 'asking'},
      questionForm(all, take),
      el(
        'div',
        {},
        bar.element,
        el('div', {id: 'query-panel', role: 'tabpanel', 'aria-label': t('sparql.editor')}, place),
      ),
      el(
        'div',
        {class: 'row'},
        page.button,
        el(
          'button',
          {class: 'button', type: 'button', on: {click: () => showQuery(page.editor.value)}},
          t('query.title.take'),
        ),
        el('button', {class: 'button', type: 'button', on: {click: () => share(page.editor.value)}}, t('sparql.share')),
      ),
    ),
    page.answer,
  );
  page.editor = await editor(place, {value: bar.text(), prefixes, onRun: run, onChange: (text) => bar.change(text)});
  signal.addEventListener('abort', () => page.running?.abort());
  if (asked) {
    bar.open(texts.indexOf(asked));
  }
}

async function share(query) {
  try {
    await navigator.clipboard.writeText(location.origin + address('/sparql', {query}));
    say(t('copied', {what: t('sparql.share')}));
  } catch {
    say(t('copied.not'));
  }
}

async function answer(page, query) {
  page.running?.abort();
  const running = new AbortController();
  page.running = running;
  page.button.textContent = t('sparql.stop');
  replace(page.answer, el('p', {class: 'soft'}, t('sparql.asking')));
  const began = performance.now();
  try {
    const found = await askAny(query, running.signal);
    shown(page, query, found, (performance.now() - began) / 1000);
  } catch (fault) {
    if (page.running === running) {
      replace(
        page.answer,
        fault.name === 'AbortError' ? el('p', {class: 'soft'}, t('sparql.stopped')) : failure(fault, null),
      );
    }
  } finally {
    if (page.running === running) {
      page.running = null;
      page.button.textContent = t('sparql.run');
    }
  }
}

function shown(page, query, found, seconds) {
  if (found.boolean !== undefined) {
    replace(page.answer, el('p', {class: 'verdict'}, t(found.boolean ? 'sparql.yes' : 'sparql.no')));
    return;
  }
  if (!found.rows.length && !found.turtle?.trim()) {
    replace(page.answer, el('p', {class: 'empty'}, t('sparql.nothing')));
    return;
  }
  const views = viewsOf(found, query);
  const body = el('div', {class: 'view'});
  const buttons = Object.keys(views).map((name) =>
    el(
      'button',
      {type: 'button', class: 'plain', 'aria-pressed': 'false', 'data-view': name, on: {click: () => open(name)}},
      t(`view.${name}`),
    ),
  );
  const open = async (name) => {
    buttons.forEach((button) => button.setAttribute('aria-pressed', String(button.dataset.view === name)));
    try {
      replace(body, (await views[name]()) ?? emptyView(name));
    } catch (fault) {
      replace(body, failure(fault, null));
    }
  };
  replace(
    page.answer,
    el(
      'div',
      {class: 'head'},
      el('div', {class: 'views', role: 'group', 'aria-label': t('sparql.views')}, buttons),
      found.turtle === undefined
        ? el('span', {class: 'soft'}, t('sparql.rows', {rows: number(found.rows.length), time: seconds.toFixed(2)}))
        : null,
    ),
    body,
  );
  open(Object.keys(views)[0]);
}
