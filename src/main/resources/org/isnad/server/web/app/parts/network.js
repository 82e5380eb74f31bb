/** A small graph of things and what joins them. */

import {d3 as load} from '../core/library.js';
import {el, svg} from '../core/el.js';
import {t} from '../core/i18n.js';
import {withoutControls} from '../core/literal.js';
import {chartWidth} from './chart-width.js';
import {go} from '../core/router.js';

const HEIGHT = 460;
const STEPS = 220;

/**
 * @param {{id: string, name: string, href: (string|null), weight: number, center: (boolean|undefined)}[]} nodes
 * @param {{source: string, target: string, weight: number}[]} edges
 */
export async function network(nodes, edges) {
  if (nodes.length < 2) {
    return null;
  }
  const d3 = await load();
  const things = nodes.map((node) => ({...node}));
  const links = edges.map((edge) => ({...edge}));
  const across = chartWidth();
  place(d3, things, links, across);
  const radius = d3
    .scaleSqrt()
    .domain([0, d3.max(things, (node) => node.weight)])
    .range([3, 14]);
  const width = d3
    .scaleSqrt()
    .domain([0, d3.max(links, (edge) => edge.weight) || 1])
    .range([0.5, 4]);
  const drawing = svg(
    'svg',
    {viewBox: `0 0 ${across} ${HEIGHT}`, class: 'network', role: 'group', 'aria-label': t('network.title')},
    links.map(({source, target, weight}) =>
      svg('line', {x1: source.x, y1: source.y, x2: target.x, y2: target.y, 'stroke-width': width(weight)}),
    ),
    things.map((node) => vertex(node, radius)),
  );
  return el('div', {class: 'chart', dir: 'ltr'}, drawing);
}

/** The layout is the same each time: it begins at fixed places and takes a fixed number of steps. */
function place(d3, things, links, across) {
  const simulation = d3
    .forceSimulation(things)
    .force(
      'link',
      d3
        .forceLink(links)
        .id((node) => node.id)
        .distance(150)
        .strength(0.25),
    )
    .force('charge', d3.forceManyBody().strength(-420))
    .force('collide', d3.forceCollide(36))
    .force('x', d3.forceX(across / 2).strength(0.06))
    .force('y', d3.forceY(HEIGHT / 2).strength(0.14))
    .stop();
  simulation.tick(STEPS);
  for (const node of things) {
    node.x = Math.max(60, Math.min(across - 60, node.x));
    node.y = Math.max(20, Math.min(HEIGHT - 26, node.y));
  }
}

function vertex(node, radius) {
  const name = withoutControls(node.name);
  const shown = name.length > 26 ? `${name.slice(0, 25)}…` : name;
  return svg(
    'a',
    {
      href: node.href,
      class: node.center ? 'vertex center' : 'vertex',
      'aria-label': `${name}: ${node.weight}`,
      on: {
        click: (event) => {
          event.preventDefault();
          if (node.href) {
            go(node.href);
          }
        },
      },
    },
    svg('title', {}, `${name}: ${node.weight}`),
    svg('circle', {cx: node.x, cy: node.y, r: radius(node.weight)}),
    svg('text', {x: node.x, y: node.y + radius(node.weight) + 13, 'text-anchor': 'middle'}, shown),
  );
}
