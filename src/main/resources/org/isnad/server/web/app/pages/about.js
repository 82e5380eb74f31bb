/** Leads from any IRI of the store to the page of what it is. */

import {pageOf} from '../core/names.js';
import {browsing} from '../core/queries.js';
import {address, go, pageSignal, parameters} from '../core/router.js';
import {ask} from '../core/sparql.js';
import {localName} from '../core/terms.js';
import {notInStore} from './missing.js';

/** @param {HTMLElement} main */
export async function show(main) {
  const {iri: thing} = parameters();
  const {rows} = await ask(browsing.classes(thing), pageSignal());
  const classes = rows.map((row) => localName(row.class.value));
  const page = pageOf(classes);
  if (page) {
    go(address(page, {iri: thing}), {instead: true});
  } else if (rows.length) {
    go(address('/sparql', {query: browsing.describe(thing)}), {instead: true});
  } else {
    notInStore(main, thing);
  }
}
