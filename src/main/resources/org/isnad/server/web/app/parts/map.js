/** Places as circles on the outlines of countries. */

import {d3 as load, world} from '../core/library.js';
import {el, svg} from '../core/el.js';
import {number, t} from '../core/i18n.js';
import {nameOf} from '../core/names.js';
import {withoutControls} from '../core/literal.js';
import {go} from '../core/router.js';

const WIDTH = 720;
const HEIGHT = 400;

/**
 * @param {object[]} rows with `latitude`, `longitude`, `name` and perhaps `english` and `claims`
 * @param {function(object): (string|null)} at the address a circle leads to
 */
export async function map(rows, at) {
  const places = rows
    .filter((row) => row.latitude && row.longitude)
    .map((row) => ({
      row,
      at: [Number(row.longitude.value), Number(row.latitude.value)],
      claims: Number(row.claims?.value ?? 1),
    }));
  if (!places.length) {
    return null;
  }
  const [d3, outlines] = await Promise.all([load(), world()]);
  const projection = d3.geoNaturalEarth1();
  fit(projection, places, d3);
  const radius = d3
    .scaleSqrt()
    .domain([0, d3.max(places, (place) => place.claims)])
    .range([2, 22]);
  const land = svg('path', {class: 'land', d: d3.geoPath(projection)(outlines)});
  const circles = places.sort((a, b) => b.claims - a.claims).map((place) => circle(place, projection, radius, at));
  const layer = svg('g', {}, land, circles);
  const drawing = svg(
    'svg',
    {viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: 'map', role: 'group', 'aria-label': t('map.title')},
    layer,
  );
  const zoom = d3
    .zoom()
    .scaleExtent([1, 24])
    .on('zoom', ({transform}) => moved(layer, transform));
  d3.select(drawing).call(zoom).on('wheel.zoom', null);
  return el('div', {class: 'chart', dir: 'ltr'}, drawing, controls(d3.select(drawing), zoom));
}

/** Shows where nearly all of the claims are, and something around. */
function fit(projection, places, d3) {
  const all = d3.sum(places, (place) => place.claims);
  let seen = 0;
  const most = [...places]
    .sort((a, b) => b.claims - a.claims)
    .filter((place) => (seen += place.claims) <= all * 0.75 || place === places[0]);
  const points = most.flatMap(({at: [x, y]}) => [
    [x - 4, y - 3],
    [x + 4, y + 3],
  ]);
  projection.fitExtent(
    [
      [30, 30],
      [WIDTH - 30, HEIGHT - 30],
    ],
    {type: 'MultiPoint', coordinates: points},
  );
}

function circle(place, projection, radius, at) {
  const [x, y] = projection(place.at);
  const href = at(place.row);
  const name = withoutControls(nameOf(place.row).value);
  const text = `${name}: ${number(place.claims)}`;
  return svg(
    'a',
    {
      href,
      class: 'place',
      'aria-label': text,
      on: {
        click: (event) => {
          event.preventDefault();
          if (href) {
            go(href);
          }
        },
      },
    },
    svg('title', {}, text),
    svg('circle', {cx: x, cy: y, r: radius(place.claims), 'data-r': radius(place.claims)}),
  );
}

function moved(layer, transform) {
  layer.setAttribute('transform', transform.toString());
  for (const dot of layer.querySelectorAll('circle')) {
    dot.setAttribute('r', String(Number(dot.dataset.r) / Math.sqrt(transform.k) / Math.max(1, transform.k ** 0.35)));
  }
}

function controls(drawing, zoom) {
  const button = (key, sign, factor) =>
    el(
      'button',
      {
        type: 'button',
        class: 'plain',
        'aria-label': t(key),
        on: {
          click: () => drawing.call(zoom.scaleBy, factor),
        },
      },
      sign,
    );
  return el('div', {class: 'zoom'}, button('map.in', '+', 1.6), button('map.out', '−', 1 / 1.6));
}
