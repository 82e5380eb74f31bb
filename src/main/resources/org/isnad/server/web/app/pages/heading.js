/** The head of the page of an actor or place: its names, what it is, what others know of it. */

import {el} from '../core/el.js';
import {t} from '../core/i18n.js';
import {label} from '../core/literal.js';
import {nameOf, termName} from '../core/names.js';
import {things} from '../core/queries-of-things.js';
import {address, pageSignal, parameters} from '../core/router.js';
import {ask} from '../core/sparql.js';
import {isnad, localName} from '../core/terms.js';
import {filterOfAddress, narrowed} from '../parts/narrowing.js';
import {notInStore} from './missing.js';

/**
 * What the page of a thing begins with.
 * @param {HTMLElement} main says so when the thing is not there
 * @param {string} path of the page
 * @param {'actor'|'place'} key what the thing is in a filter
 * @returns {Promise<?{thing: string, filter: object, at: function(object): string, fixed: object, head: HTMLElement,
 *   name: object}>}
 */
export async function opening(main, path, key) {
  const {iri: thing} = parameters();
  const {rows} = await ask(things.names(thing), pageSignal());
  if (!rows.length) {
    notInStore(main, thing);
    return null;
  }
  const filter = filterOfAddress();
  delete filter[key];
  const at = narrowed(path, filter, {iri: thing});
  return {thing, filter, at, fixed: {[key]: thing}, ...heading(rows, thing)};
}

/**
 * @param {object[]} rows of the query of names: kind, name
 * @param {string} thing
 * @returns {{head: HTMLElement, name: object}}
 */
function heading(rows, thing) {
  const of = (kind) => rows.filter((row) => localName(row.kind.value) === kind).map((row) => row.name);
  const english = of('prefLabel').find((term) => term['xml:lang'] === 'en');
  const plain = of('label')[0] ?? of('prefLabel')[0] ?? {value: localName(thing)};
  const name = nameOf({name: plain, english}) ?? plain;
  const other = name === english ? plain : english;
  const classes = of('type')
    .map((term) => term.value)
    .filter((value) => value.startsWith(isnad('')))
    .map(localName);
  const kinds = [
    ...new Set([
      ...of('kind').map((term) => termName('kind', localName(term.value))),
      ...classes.map((value) => termName('class', value)),
    ]),
  ];
  const others = [
    ...new Map([...of('altLabel'), ...of('prefLabel')].map((term) => [term.value, term])).values(),
  ].filter((term) => term.value !== plain.value && term.value !== english?.value);
  const head = el(
    'header',
    {class: 'thing-head'},
    el('p', {class: 'soft kind'}, kinds.join(' · ')),
    el(
      'h1',
      {tabindex: '-1'},
      label(name),
      other && other.value !== name.value ? el('span', {class: 'other'}, ' ', label(other)) : null,
    ),
    others.length
      ? el(
          'p',
          {class: 'alt'},
          el('span', {class: 'soft'}, `${t('names.also')} `),
          others.slice(0, 24).flatMap((term, index) => [index ? ' · ' : '', label(term)]),
        )
      : null,
    el(
      'p',
      {class: 'row'},
      of('exactMatch')
        .filter((term) => /^https?:\/\/www\.wikidata\.org\/entity\/Q\d+$/.test(term.value))
        .map((term) =>
          el(
            'a',
            {class: 'button', href: term.value, rel: 'noopener noreferrer', target: '_blank'},
            `Wikidata ${localName(term.value)}`,
          ),
        ),
      classes.includes('Place') && classes.includes('Country')
        ? el(
            'a',
            {class: 'button', href: address(location.pathname === '/place' ? '/actor' : '/place', {iri: thing})},
            t(location.pathname === '/place' ? 'country.actor' : 'country.place'),
          )
        : null,
      location.pathname === '/actor'
        ? el('a', {class: 'button', href: address('/compare', {a: thing})}, t('compare.with'))
        : null,
    ),
  );
  return {head, name};
}
