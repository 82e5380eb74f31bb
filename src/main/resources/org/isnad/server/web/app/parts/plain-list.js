/** Plain lists beside the claims; null where there is nothing to list. */

import {el} from '../core/el.js';
import {number, t} from '../core/i18n.js';
import {dateText, linkTo, named} from '../core/names.js';

/**
 * @param {object[]} rows
 * @param {function(object): Array} item what stands in the line of a row
 */
export function plainList(rows, item) {
  return rows.length
    ? el(
        'ul',
        {class: 'plain-list'},
        rows.map((row) => el('li', {}, item(row))),
      )
    : null;
}

/** Things with how many claims. @param {string} path of their pages @param {string} key of their IRIs in the rows */
export function counted(rows, path, key) {
  return plainList(rows, (row) => [
    linkTo(path, row[key].value, named(row)),
    ' ',
    el('span', {class: 'count soft'}, number(row.claims.value)),
  ]);
}

/** Offices with the time that they were held. */
export function tenures(rows) {
  return plainList(rows, (row) => [
    named(row),
    ' ',
    el(
      'span',
      {class: 'soft'},
      row.from ? dateText(row.from) : '…',
      ' – ',
      row.until ? dateText(row.until) : t('tenure.now'),
    ),
  ]);
}
