/** Saves what was asked as a file. */

import {el} from '../core/el.js';
import {askText} from '../core/sparql.js';

/**
 * Asks anew and saves the answer, as the server writes it.
 * @param {string} query
 * @param {'csv'|'turtle'} format CSV begins with a byte order mark, without which Excel garbles Arabic
 */
export async function download(query, format) {
  const csv = format === 'csv';
  const text = await askText(query, csv ? 'text/csv' : 'text/turtle');
  save((csv ? '\ufeff' : '') + text, csv ? 'isnad.csv' : 'isnad.ttl', csv ? 'text/csv' : 'text/turtle');
}

/** Saves a text. */
export function save(text, name, type) {
  const url = URL.createObjectURL(new Blob([text], {type: `${type};charset=utf-8`}));
  el('a', {href: url, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
