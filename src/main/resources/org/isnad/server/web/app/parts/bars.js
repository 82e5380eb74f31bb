/** Claims over time as bars that can be chosen. */

import {d3 as load} from '../core/library.js';
import {el, svg} from '../core/el.js';
import {number, t} from '../core/i18n.js';
import {go} from '../core/router.js';
import {chartWidth} from './chart-width.js';
import {buckets} from './time-buckets.js';

const HEIGHT = 132;
const FOOT = 22;

/**
 * @param {object[]} rows with `date` and `claims`
 * @param {function(string, string): string} at the address for claims from and until a date
 * @param {{from: string, until: string}} chosen
 */
export async function bars(rows, at, chosen = {}) {
  const steps = buckets(rows.map((row) => ({date: row.date.value, claims: Number(row.claims.value)})));
  if (!steps.length) {
    return null;
  }
  const d3 = await load();
  const width = chartWidth();
  const x = d3
    .scaleBand()
    .domain(steps.map((step) => step.key))
    .range([0, width])
    .paddingInner(0.18);
  const y = d3
    .scaleLinear()
    .domain([0, d3.max(steps, (step) => step.claims)])
    .range([0, HEIGHT - FOOT - 14]);
  const every = Math.ceil(steps.length / (width / 90));
  const drawing = svg(
    'svg',
    {viewBox: `0 0 ${width} ${HEIGHT}`, class: 'bars', role: 'group', 'aria-label': t('time.title')},
    steps.map((step, index) => bar(step, index, {x, y, every, at, chosen, last: steps.length - 1})),
  );
  return el('div', {class: 'chart', dir: 'ltr'}, drawing);
}

function bar(step, index, {x, y, every, at, chosen, last}) {
  const on = chosen.from === step.from && chosen.until === step.until;
  const name =
    step.key === ''
      ? t('time.before', {date: step.until})
      : step.key === '>'
        ? t('time.after', {date: step.from})
        : step.key;
  const href = on ? at('', '') : at(step.from, step.until);
  const width = x.bandwidth();
  const height = step.claims ? Math.max(1.5, y(step.claims)) : 0;
  const from = x(step.key);
  const labelled = index === last || (index % every === 0 && index + every * 0.9 <= last);
  return svg(
    'a',
    {
      href,
      class: on ? 'bar on' : 'bar',
      'aria-label': `${name}: ${number(step.claims)}`,
      on: {
        click: (event) => {
          event.preventDefault();
          go(href);
        },
      },
    },
    svg('title', {}, `${name}: ${number(step.claims)}`),
    svg('rect', {class: 'hit', x: from, y: 0, width, height: HEIGHT - FOOT}),
    svg('rect', {class: 'fill', x: from, y: HEIGHT - FOOT - height, width, height}),
    labelled &&
      svg(
        'text',
        {x: from + width / 2, y: HEIGHT - 6, 'text-anchor': anchor(index, last)},
        step.key.length > 1 ? step.key : '…',
      ),
  );
}

function anchor(index, last) {
  return last > 4 && index === 0 ? 'start' : last > 4 && index === last ? 'end' : 'middle';
}
