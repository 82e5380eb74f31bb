/** What things are called in the language of the interface. */

import {el} from './el.js';
import {has, language, t} from './i18n.js';
import {label} from './literal.js';
import {address} from './router.js';
import {localName} from './terms.js';

/** The name of a thing in a row: English where the interface is and one is known, else as in the articles. */
export function nameOf(row, plain = 'name', english = 'english') {
  return (language === 'en' && row[english]) || row[plain] || row[english];
}

/** The same as an element, with the other name to hover. */
export function named(row, plain = 'name', english = 'english') {
  const shown = nameOf(row, plain, english);
  const other = shown === row[english] ? row[plain] : row[english];
  return label(shown ?? t('unnamed'), {title: other && other !== shown ? other.value : null});
}

/** A link to the page of an actor or place. */
export function linkTo(path, iri, content, attributes = {}) {
  return el('a', {href: address(path, {iri}), ...attributes}, content);
}

/** A kind of saying as a small tag. @param {string} act the IRI of the concept */
export function actTag(act) {
  const name = localName(act);
  return el('span', {class: 'act'}, termName('act', name));
}

/** The message for a term of the ontology, its own name where there is none. */
export function termName(kind, name) {
  return has(`${kind}.${name}`) ? t(`${kind}.${name}`) : name;
}

/** The page that shows things of a class. @param {string[]} classes local names */
export function pageOf(classes) {
  if (classes.includes('Article')) {
    return '/article';
  }
  if (classes.includes('Claim')) {
    return '/claim';
  }
  const actor = ['Person', 'Organization', 'Country', 'UnnamedSource', 'Actor'].some((name) => classes.includes(name));
  if (classes.includes('Place') && !actor) {
    return '/place';
  }
  return actor ? '/actor' : null;
}

/** A date as the graph has it, day first in no language: the numbers alone. */
export function dateText(term) {
  const text = term ? term.value.replace(/T.*/, '') : '';
  return el('time', {dir: 'ltr', class: 'date', datetime: text}, text.replace('/', '–'));
}
