/** How text of the store is shown: with its language and direction, kept apart from what stands beside it. */

import {el} from './el.js';

const RTL_LANGUAGES = /^(ar|arc|ckb|dv|fa|he|ps|sd|syr|ug|ur|yi)(-|$)/i;
const STRONG = /[\p{L}\u200e\u200f\u061c]/u;
const RTL_LETTER = new RegExp(
  '[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}' +
    '\\p{Script=Nko}\\p{Script=Adlam}\\p{Script=Samaritan}\\p{Script=Mandaic}\\u200f\\u061c]',
  'u',
);
const CONTROLS = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g;
const CONTROL_NAMES = {
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
  '\u200e': 'LRM',
  '\u200f': 'RLM',
  '\u061c': 'ALM',
};

/**
 * The direction of a text: as its language is written, else as its first letter is.
 * @param {string} text
 * @param {string} [language] a language tag; empty when unknown
 * @returns {'rtl'|'ltr'}
 */
export function direction(text, language = '') {
  if (language) {
    return RTL_LANGUAGES.test(language) ? 'rtl' : 'ltr';
  }
  const first = STRONG.exec(text);
  return first && RTL_LETTER.test(first[0]) ? 'rtl' : 'ltr';
}

/** A text without the invisible characters that turn the order of others round. */
export function withoutControls(text) {
  return text.replace(CONTROLS, '');
}

/** Text nodes, with a visible mark for each character that turns the order of others round. */
export function visibly(text) {
  const parts = [];
  let from = 0;
  for (const found of text.matchAll(CONTROLS)) {
    parts.push(text.slice(from, found.index));
    const code = found[0].codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
    parts.push(el('span', {class: 'control', title: `U+${code}`}, CONTROL_NAMES[found[0]]));
    from = found.index + 1;
  }
  parts.push(text.slice(from));
  return parts;
}

/** A name or title: controls are left out. @param {{value: string}|string} term of a SPARQL result, or plain text */
export function label(term, attributes = {}) {
  const {text, language} = read(term);
  return isolated(text, language, attributes, [withoutControls(text)]);
}

/** Words as they were published: controls are shown. */
export function quote(term, attributes = {}) {
  const {text, language} = read(term);
  return isolated(text, language, attributes, visibly(text));
}

function isolated(text, language, attributes, children) {
  const dir = direction(text, language);
  return el('bdi', {lang: language, dir, ...attributes}, children);
}

function read(term) {
  return typeof term === 'string'
    ? {text: term, language: ''}
    : {text: term ? term.value : '', language: (term && term['xml:lang']) || ''};
}
