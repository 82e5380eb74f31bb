/** The words of the interface, in English or Arabic. */

import ar from '../messages/ar.js';
import en from '../messages/en.js';

const TABLES = {en, ar};
const KEY = 'isnad.language';

/** The language in use: as the address asks, else as chosen before, else as the browser prefers. */
export const language = choose();

function choose() {
  const asked = new URLSearchParams(location.search).get('lang');
  if (asked in TABLES) {
    localStorage.setItem(KEY, asked);
    return asked;
  }
  const kept = localStorage.getItem(KEY);
  if (kept in TABLES) {
    return kept;
  }
  return (navigator.language || '').startsWith('ar') ? 'ar' : 'en';
}

/** Shows the page in the other language from now on. */
export function switchLanguage() {
  const next = language === 'ar' ? 'en' : 'ar';
  localStorage.setItem(KEY, next);
  const url = new URL(location.href);
  url.searchParams.delete('lang');
  location.replace(url);
}

/**
 * A message in the language in use.
 * @param {string} key
 * @param {Object<string, string|number>} values for the names in braces
 */
export function t(key, values = {}) {
  const message = TABLES[language][key] ?? en[key] ?? key;
  return message.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** Whether there is such a message. */
export function has(key) {
  return key in en;
}

/** A number with groups, in the digits that data have. */
export function number(value) {
  return Number(value).toLocaleString('en-US');
}
