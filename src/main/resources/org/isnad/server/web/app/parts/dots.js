/** Claims as dots in time, a line for each outlet. */

import {d3 as load} from '../core/library.js';
import {el, svg} from '../core/el.js';
import {t} from '../core/i18n.js';
import {withoutControls} from '../core/literal.js';
import {nameOf} from '../core/names.js';
import {chartWidth} from './chart-width.js';
import {address, go} from '../core/router.js';

const ROW = 34;
const MARGIN = 8;

/**
 * @param {{date: string, line: string, text: string, href: string}[]} points
 * @returns {Promise<HTMLElement|null>}
 */
export async function dots(points) {
  const dated = points
    .map((point) => ({...point, at: Date.parse(full(point.date))}))
    .filter(({at}) => !Number.isNaN(at));
  if (!dated.length) {
    return null;
  }
  const d3 = await load();
  const width = chartWidth();
  const lines = [...new Set(dated.map(({line}) => line))].slice(0, 12);
  const height = lines.length * ROW + 28;
  const [first, last] = d3.extent(dated, ({at}) => at);
  const pad = Math.max(86400000 * 2, (last - first) * 0.03);
  const x = d3
    .scaleUtc()
    .domain([first - pad, last + pad])
    .range([MARGIN, width - MARGIN]);
  const format = d3.utcFormat(
    last - first > 86400000 * 800 ? '%Y' : last - first > 86400000 * 80 ? '%Y-%m' : '%Y-%m-%d',
  );
  const ticks = [...new Map(x.ticks(width / 120).map((tick) => [format(tick), tick])).values()].filter(
    (tick) => x(tick) > 30 && x(tick) < width - 30,
  );
  const drawing = svg(
    'svg',
    {viewBox: `0 0 ${width} ${height}`, class: 'dots', role: 'group', 'aria-label': t('timeline.title')},
    ticks.map((tick) => svg('text', {class: 'tick', x: x(tick), y: height - 8, 'text-anchor': 'middle'}, format(tick))),
    lines.map((line, index) =>
      row(
        line,
        index,
        dated.filter((point) => point.line === line),
        x,
        width,
      ),
    ),
  );
  return el('div', {class: 'chart', dir: 'ltr'}, drawing);
}

function row(line, index, points, x, width) {
  const y = index * ROW + 26;
  const stacked = new Map();
  return [
    svg('line', {class: 'axis', x1: 0, x2: width, y1: y, y2: y}),
    svg('text', {class: 'line-name', x: 0, y: y - 12}, withoutControls(line)),
    points.map((point) => {
      const column = Math.round(x(point.at) / 6);
      const nth = stacked.get(column) ?? 0;
      stacked.set(column, nth + 1);
      const name = `${point.date}: ${point.text.slice(0, 120)}`;
      return nth > 3
        ? null
        : svg(
            'a',
            {
              href: point.href,
              class: 'dot',
              'aria-label': name,
              on: {
                click: (event) => {
                  event.preventDefault();
                  go(point.href);
                },
              },
            },
            svg('title', {}, name),
            svg('circle', {cx: x(point.at), cy: y - nth * 4, r: 4.5}),
          );
    }),
  ];
}

/** A date of lower precision stands at its beginning, a time span likewise. */
function full(date) {
  const [year, month = '01', day = '01'] = date.replace(/[/T].*/, '').split('-');
  return `${year}-${month}-${day}`;
}

/** The rows of the timeline query as points. */
export function pointsOf(rows) {
  return rows.map((row) => ({
    date: row.date.value,
    text: row.text.value,
    line: row.outletName || row.outletEnglish ? nameOf(row, 'outletName', 'outletEnglish').value : t('outlet.none'),
    href: address('/claim', {iri: row.claim.value}),
  }));
}
