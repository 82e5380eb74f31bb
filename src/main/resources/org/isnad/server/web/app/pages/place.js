/** A place: where it is, what lies in it, and who speaks about it. */

import {el, replace} from '../core/el.js';
import {t} from '../core/i18n.js';
import {linkTo, named} from '../core/names.js';
import {things} from '../core/queries-of-things.js';
import {browsing} from '../core/queries.js';
import {claimsPanel, narrowedBy, timePanel} from '../parts/claims-panels.js';
import {map} from '../parts/map.js';
import {facetPanel} from '../parts/narrowing.js';
import {panel} from '../parts/panel.js';
import {counted} from '../parts/plain-list.js';
import {opening} from './heading.js';

/** @param {HTMLElement} main */
export async function show(main) {
  const opened = await opening(main, '/place', 'place');
  if (!opened) {
    return;
  }
  const {thing, filter, at, fixed, head, name} = opened;
  replace(
    main,
    head,
    el(
      'div',
      {class: 'columns'},
      el(
        'div',
        {class: 'wide'},
        timePanel(filter, at, fixed),
        narrowedBy(filter, at),
        claimsPanel(filter, at, fixed),
      ),
      el(
        'div',
        {class: 'aside'},
        panel({
          name: 'where',
          title: t('place.where'),
          query: things.place(thing),
          graph: browsing.describe(thing),
          render: (found) => where(found, name),
        }),
        panel({
          name: 'insides',
          title: t('place.insides'),
          query: things.insides(thing),
          render: (rows) => counted(rows, '/place', 'place'),
        }),
        facetPanel('actor', filter, at, fixed),
        facetPanel('act', filter, at, fixed),
        facetPanel('outlet', filter, at, fixed),
      ),
    ),
  );
}

async function where(rows, name) {
  const outer = new Map(rows.filter((row) => row.inside).map((row) => [row.inside.value, row]));
  const drawn = await map(
    rows.slice(0, 1).map((row) => ({...row, name, english: undefined})),
    () => null,
  );
  const within = outer.size
    ? el(
        'p',
        {},
        el('span', {class: 'soft'}, `${t('place.inside')} `),
        [...outer.values()].flatMap((row, index) => [
          index ? ' · ' : '',
          linkTo('/place', row.inside.value, named(row)),
        ]),
      )
    : null;
  return drawn || within ? [drawn, within].filter(Boolean) : null;
}
