/** An article as it was published, with its claims marked where they stand. */

import {utf16Offsets} from '../core/code-points.js';
import {el, replace} from '../core/el.js';
import {t} from '../core/i18n.js';
import {quote} from '../core/literal.js';
import {dateText, linkTo, named} from '../core/names.js';
import {browsing} from '../core/queries.js';
import {things} from '../core/queries-of-things.js';
import {address, pageSignal, parameters} from '../core/router.js';
import {ask} from '../core/sparql.js';
import {gathered} from '../parts/claim-list.js';
import {marked, nearest, occurrences} from '../parts/highlights.js';
import {note} from '../parts/claim-note.js';
import {panel} from '../parts/panel.js';
import {notInStore} from './missing.js';

/** @param {HTMLElement} main */
export async function show(main) {
  const {iri: thing, claim: wanted} = parameters();
  const signal = pageSignal();
  const [
    {
      rows: [article],
    },
    {rows},
    places,
  ] = await Promise.all([
    ask(things.article(thing), signal),
    ask(things.articleClaims(thing), signal),
    ask(things.articlePlaces(thing), signal).catch(() => ({rows: []})),
  ]);
  if (!article) {
    notInStore(main, thing);
    return;
  }
  const claims = gathered(rows);
  const notes = el('aside', {class: 'notes', 'aria-live': 'polite', 'aria-label': t('article.notes')});
  const text = el('div', {class: 'text', 'data-field': 'text'}, lines(article.body, claims, 'text', places.rows));
  const title = el('h1', {tabindex: '-1', 'data-field': 'title'}, lines(article.title, claims, 'title', places.rows));
  const sheet = el('article', {class: 'sheet'}, el('p', {class: 'trail'}, source(article)), title, text);
  listen(sheet, claims, notes);
  replace(
    main,
    el('div', {class: 'reading'}, sheet, notes),
    legend(),
    panel({
      name: 'article-claims',
      title: t('article.claims'),
      query: things.articleClaims(thing),
      graph: browsing.describe(thing),
      empty: t('claims.none'),
      render: (again) => table(gathered(again)),
    }),
  );
  select(sheet, claims, notes, claims.find((claim) => claim.claim.value === wanted) ?? null, Boolean(wanted));
}

function source(article) {
  const url = article.url && /^https?:\/\//i.test(article.url.value) ? article.url.value : null;
  return [
    article.published && dateText(article.published),
    article.outlet && linkTo('/actor', article.outlet.value, named(article, 'outletName', 'outletEnglish')),
    url && el('a', {href: url, rel: 'noopener noreferrer', target: '_blank'}, t('article.source')),
    article.original &&
      el(
        'span',
        {},
        t('article.copyOf'),
        ' ',
        linkTo('/article', article.original.value, quote(article.originalTitle)),
      ),
    el('span', {class: 'soft'}, quote(article.id)),
  ]
    .filter(Boolean)
    .map((part, index) => el('span', {class: index ? 'after' : null}, part));
}

function lines(term, claims, field, places) {
  const text = term.value;
  const offset = utf16Offsets(text);
  const marks = [];
  for (const claim of claims.filter((one) => one.field.value === field)) {
    const key = claim.claim.value;
    const [start, end] = [offset(Number(claim.start.value)), offset(Number(claim.end.value))];
    marks.push({start, end, kind: 'claim', key});
    const cue = nearest(text, claim.cue?.value, start, end);
    const speaker = nearest(text, claim.mention?.value, start, end);
    cue && marks.push({start: cue.start, end: cue.end, kind: 'cue', key});
    speaker && marks.push({start: speaker.start, end: speaker.end, kind: 'speaker', key});
  }
  const forms = [...new Set(places.map((row) => row.form.value))];
  forms.forEach((form) => occurrences(text, form).forEach((at) => marks.push({...at, kind: 'place', key: form})));
  return marked(text, term['xml:lang'] ?? '', marks);
}

function listen(sheet, claims, notes) {
  const find = (event) => {
    const piece = event.target.closest('[data-claim]');
    return piece && claims.find((claim) => claim.claim.value === piece.dataset.claim);
  };
  sheet.addEventListener('click', (event) => {
    const claim = find(event);
    if (claim && getSelection().isCollapsed) {
      select(sheet, claims, notes, claim, false);
    }
  });
  sheet.addEventListener('keydown', (event) => {
    const claim = (event.key === 'Enter' || event.key === ' ') && find(event);
    if (claim) {
      event.preventDefault();
      select(sheet, claims, notes, claim, false);
    }
  });
}

function select(sheet, claims, notes, claim, scroll) {
  const key = claim ? claim.claim.value : null;
  const of = (piece, name) => (piece.dataset[name] ?? '').split(' ').includes(key);
  for (const piece of sheet.querySelectorAll('[data-claims], [data-of]')) {
    // The cue of a claim may stand within the words of another.
    piece.classList.toggle('on', key !== null && of(piece, 'claims'));
    piece.classList.toggle('with', key !== null && of(piece, 'of'));
    if (piece.hasAttribute('aria-pressed')) {
      piece.setAttribute('aria-pressed', String(piece.classList.contains('on')));
    }
  }
  replace(notes, claim ? note(claim) : el('p', {class: 'soft'}, t('article.choose')));
  if (claim) {
    history.replaceState({}, '', address('/article', {iri: parameters().iri, claim: key}));
  }
  const first = claim && sheet.querySelector('.m-claim.on');
  if (first && scroll) {
    first.scrollIntoView({block: 'center'});
  }
}

function legend() {
  return el(
    'p',
    {class: 'legend'},
    ['claim', 'cue', 'speaker', 'place'].map((kind) => el('span', {class: `m-${kind}`}, t(`mark.${kind}`))),
  );
}

function table(claims) {
  return claims.length
    ? el(
        'ol',
        {class: 'claims brief'},
        claims.map((claim) => el('li', {class: 'claim'}, note(claim))),
      )
    : null;
}
