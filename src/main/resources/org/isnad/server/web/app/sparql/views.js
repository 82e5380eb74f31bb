/** The views of an answer: table, timeline, map, graph, text. */

import {el} from '../core/el.js';
import {t} from '../core/i18n.js';
import {address} from '../core/router.js';
import {ask, askText} from '../core/sparql.js';
import {iri, localName, short, withPrefixes} from '../core/terms.js';
import {dots} from '../parts/dots.js';
import {map} from '../parts/map.js';
import {network} from '../parts/network.js';
import {table} from './table.js';

const DATE = /^\d{4}(-\d\d){0,2}([T/].*)?$/;
const MOST_NODES = 60;

/** Which views an answer has, by name; each gives a node, or null where it has nothing to show. */
export function viewsOf(answer, query) {
  if (answer.turtle !== undefined) {
    return {
      text: async () => el('pre', {class: 'code', dir: 'ltr', tabindex: '0'}, answer.turtle),
      graph: async () => triples(await askText(query, 'application/n-triples')),
    };
  }
  return {
    table: async () => table(answer.vars, answer.rows),
    timeline: async () => timeline(answer),
    map: async () => places(answer),
    graph: async () => pairs(answer),
  };
}

function columns({vars, rows}, fits) {
  const sample = rows.slice(0, 200);
  return vars.filter((name) => sample.some((row) => row[name]) && sample.every((row) => !row[name] || fits(row[name])));
}

const isNumber = (term) => /#(integer|decimal|double|float|int|long)$/.test(term.datatype ?? '');
const isDate = (term) => term.type !== 'uri' && !isNumber(term) && DATE.test(term.value);
const nameOfTerm = (term) => (term.type === 'uri' ? decodeURI(short(term.value).replace(/^.*\/id\//, '')) : term.value);

function timeline(answer) {
  const [date] = columns(answer, isDate);
  if (!date) {
    return null;
  }
  const texts = columns(answer, (term) => term.type !== 'uri' && !isDate(term) && !isNumber(term));
  const long = (name) => answer.rows.slice(0, 50).reduce((sum, row) => sum + (row[name]?.value.length ?? 0), 0);
  const [claim] = [...texts].sort((a, b) => long(b) - long(a));
  const line = texts.find((name) => name !== claim);
  return dots(
    answer.rows
      .filter((row) => row[date])
      .slice(0, 3000)
      .map((row) => ({
        date: row[date].value,
        line: (line && row[line]?.value) || '',
        text: (claim && row[claim]?.value) || '',
        href: linkOf(row),
      })),
  );
}

function linkOf(row) {
  const thing = Object.values(row).find((term) => term.type === 'uri');
  return thing ? address('/about', {iri: thing.value}) : null;
}

async function places(answer) {
  const latitude = answer.vars.find((name) => /^lat/i.test(name));
  const longitude = answer.vars.find((name) => /^lon/i.test(name));
  const count = columns(answer, isNumber).find((name) => name !== latitude && name !== longitude);
  if (latitude && longitude) {
    const [label] = columns(answer, (term) => term.type !== 'uri' && !isNumber(term));
    return map(
      answer.rows
        .slice(0, 1000)
        .map((row) => ({
          ...row,
          latitude: row[latitude],
          longitude: row[longitude],
          name: row[label] ?? {value: ''},
          claims: count && row[count],
        })),
      linkOf,
    );
  }
  const [thing] = columns(answer, (term) => term.type === 'uri');
  const named = columns(answer, (term) => Boolean(term['xml:lang']));
  const values = thing
    ? answer.rows
        .map((row) => row[thing]?.value)
        .filter(Boolean)
        .map(iri)
    : named
        .flatMap((name) => answer.rows.map((row) => row[name]?.value))
        .filter(Boolean)
        .map((text) => `${JSON.stringify(text)}@ar`);
  if (!values.length) {
    return null;
  }
  const {rows} = await ask(
    withPrefixes(`SELECT ?place ?name ?latitude ?longitude WHERE {
  VALUES ?${thing ? 'place' : 'name'} { ${[...new Set(values)].slice(0, 400).join(' ')} }
  ?place rdfs:label ?name ; schema:latitude ?latitude ; schema:longitude ?longitude }`),
  );
  return map(rows, (row) => address('/place', {iri: row.place.value}));
}

function pairs(answer) {
  const ends = columns(answer, (term) => !isNumber(term) && !isDate(term)).slice(0, 2);
  if (ends.length < 2) {
    return null;
  }
  const [weight] = columns(answer, isNumber);
  return drawn(
    answer.rows
      .filter((row) => row[ends[0]] && row[ends[1]])
      .map((row) => ({
        source: row[ends[0]],
        target: row[ends[1]],
        weight: weight ? Number(row[weight]?.value ?? 1) : 1,
      })),
  );
}

/** Lines of N-Triples between things. */
function triples(text) {
  const found = [...text.matchAll(/^<([^>]*)> <([^>]*)> <([^>]*)> \.$/gm)].filter(
    ([, , property]) => localName(property) !== 'type',
  );
  return drawn(
    found.map(([, subject, , object]) => ({
      source: {type: 'uri', value: unescaped(subject)},
      target: {type: 'uri', value: unescaped(object)},
      weight: 1,
    })),
  );
}

function unescaped(iriText) {
  return iriText.replace(/\\u([0-9A-Fa-f]{4})/g, (whole, code) => String.fromCharCode(parseInt(code, 16)));
}

/** The heaviest edges, until there are as many nodes as a reader can take in. */
function drawn(edges) {
  const sums = new Map();
  for (const edge of edges) {
    const key = `${edge.source.value}\n${edge.target.value}`;
    const sum = sums.get(key) ?? {...edge, weight: 0};
    sum.weight += edge.weight;
    sums.set(key, sum);
  }
  const nodes = new Map();
  const shown = [];
  for (const edge of [...sums.values()].sort((a, b) => b.weight - a.weight)) {
    const fresh = [edge.source, edge.target].filter((term) => !nodes.has(term.value));
    if (nodes.size + fresh.length <= MOST_NODES && edge.source.value !== edge.target.value) {
      fresh.forEach((term) =>
        nodes.set(term.value, {
          id: term.value,
          name: nameOfTerm(term),
          weight: 0,
          href: term.type === 'uri' ? address('/about', {iri: term.value}) : null,
        }),
      );
      [edge.source, edge.target].forEach((term) => {
        nodes.get(term.value).weight += edge.weight;
      });
      shown.push({source: edge.source.value, target: edge.target.value, weight: edge.weight});
    }
  }
  return network([...nodes.values()], shown);
}

/** What to say where a view has nothing to show. */
export function emptyView(name) {
  return el('p', {class: 'empty'}, t(`view.${name}.none`));
}
