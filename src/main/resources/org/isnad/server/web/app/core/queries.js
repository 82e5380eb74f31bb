/** Every query of the pages, by name. Values get in through terms.js alone. */

import {iri, string, whole, withPrefixes} from './terms.js';

/** What a list of claims may be narrowed by. */
export const FACETS = ['q', 'actor', 'outlet', 'act', 'place', 'from', 'until'];

const MOST_FOUND = 10000;
const english = (thing, name) => `OPTIONAL { ?${thing} skos:prefLabel ?${name} . FILTER(LANG(?${name}) = "en") }`;
const english2 = (thing, name, outer) => `OPTIONAL { ?${thing} rdfs:label ?${name} }\n  ${english(thing, outer)}`;

/** The pattern that finds the claims of a filter as ?claim. */
function claims(filter, otherwise = '?claim isnad:article ?reported .') {
  const lines = [];
  if (filter.q) {
    lines.push(`(?claim ?score) text:query (isnad:text ${string(filter.q)} ${MOST_FOUND}) .`);
  }
  if (filter.actor) {
    lines.push(`${iri(filter.actor)} isnad:said ?claim .`);
  }
  if (filter.outlet) {
    lines.push(`?claim isnad:article/dct:publisher ${iri(filter.outlet)} .`);
  }
  if (filter.act) {
    lines.push(`?claim isnad:act ${iri(filter.act)} .`);
  }
  if (filter.place) {
    lines.push(`?claim isnad:place/isnad:inside* ${iri(filter.place)} .`);
  }
  if (filter.from || filter.until) {
    lines.push('?claim isnad:date ?on .');
  }
  if (filter.from) {
    lines.push(`FILTER(STR(?on) >= ${string(filter.from)})`);
  }
  if (filter.until) {
    lines.push(`FILTER(SUBSTR(STR(?on), 1, STRLEN(${string(filter.until)})) <= ${string(filter.until)})`);
  }
  return (lines.length ? lines : [otherwise]).join('\n    ');
}

const totals = () =>
  withPrefixes(`
SELECT ?articles ?claims ?actors ?outlets ?first ?last WHERE {
  { SELECT (COUNT(?a) AS ?articles) (MIN(STR(?day)) AS ?first) (MAX(STR(?day)) AS ?last)
    WHERE { ?a a isnad:Article . OPTIONAL { ?a schema:datePublished ?day } } }
  { SELECT (COUNT(?c) AS ?claims) WHERE { ?c isnad:article ?in } }
  { SELECT (COUNT(DISTINCT ?actor) AS ?actors) WHERE { ?actor isnad:said ?said } }
  { SELECT (COUNT(DISTINCT ?outlet) AS ?outlets) WHERE { ?of dct:publisher ?outlet } }
}`);

const overTime = (filter) =>
  withPrefixes(`
SELECT ?date (COUNT(DISTINCT ?claim) AS ?claims) WHERE {
    ${claims({...filter, from: '', until: ''}, '')}
    ?claim isnad:date ?date .
}
GROUP BY ?date ORDER BY ?date`);

const counted = (filter, thing, pattern, otherwise, limit) =>
  withPrefixes(`
SELECT ?${thing} ?name ?english ?claims WHERE {
  { SELECT ?${thing} (COUNT(DISTINCT ?claim) AS ?claims) WHERE {
    ${claims(filter, otherwise)}
    ${pattern}
  } GROUP BY ?${thing} ORDER BY DESC(?claims) ?${thing} LIMIT ${whole(limit)} }
  ${english2(thing, 'name', 'english')}
}
ORDER BY DESC(?claims) ?${thing}`);

const actors = (filter, limit = 12) => counted(filter, 'actor', '?actor isnad:said ?claim .', '', limit);
/** Counted by articles first, which are fewer. */
const outlets = (filter) =>
  withPrefixes(`
SELECT ?outlet ?name ?english ?claims WHERE {
  { SELECT ?outlet (SUM(?told) AS ?claims) WHERE {
    { SELECT ?in (COUNT(DISTINCT ?claim) AS ?told) WHERE {
      ${claims(filter, '')}
      ?claim isnad:article ?in .
    } GROUP BY ?in }
    ?in dct:publisher ?outlet .
  } GROUP BY ?outlet ORDER BY DESC(?claims) ?outlet LIMIT 40 }
  ${english2('outlet', 'name', 'english')}
}
ORDER BY DESC(?claims) ?outlet`);

const acts = (filter) =>
  withPrefixes(`
SELECT ?act (COUNT(DISTINCT ?claim) AS ?claims) WHERE {
    ${claims(filter, '')}
    ?claim isnad:act ?act .
}
GROUP BY ?act ORDER BY DESC(?claims) ?act`);

const places = (filter, limit = 150) =>
  withPrefixes(`
SELECT ?place ?name ?english ?claims ?latitude ?longitude WHERE {
  { SELECT ?place (COUNT(DISTINCT ?claim) AS ?claims) WHERE {
    ${claims(filter, '')}
    ?claim isnad:place ?place .
  } GROUP BY ?place ORDER BY DESC(?claims) ?place LIMIT ${whole(limit)} }
  ?place rdfs:label ?name .
  OPTIONAL { ?place schema:latitude ?latitude ; schema:longitude ?longitude }
  ${english('place', 'english')}
}
ORDER BY DESC(?claims) ?place`);

const count = (filter) =>
  withPrefixes(`
SELECT (COUNT(DISTINCT ?claim) AS ?claims) WHERE {
    ${claims(filter)}
}`);

/** What fits best first, else what was published last; of all claims the articles come first, which are fewer. */
function ranked(filter) {
  if (filter.q) {
    return `${claims(filter)}\n    BIND(?score AS ?rank)`;
  }
  const rank = 'OPTIONAL { ?in schema:datePublished ?published } BIND(COALESCE(STR(?published), "") AS ?rank)';
  return FACETS.some((name) => filter[name])
    ? `${claims(filter)}\n    ?claim isnad:article ?in .\n    ${rank}`
    : `{ SELECT ?in ?rank WHERE { ?in a isnad:Article . ${rank} } }\n    ?claim isnad:article ?in .`;
}

const claimList = (filter, page = 0, size = 20) =>
  withPrefixes(`
SELECT * WHERE {
  { SELECT DISTINCT ?claim ?rank WHERE {
    ${ranked(filter)}
  } ORDER BY DESC(?rank) ?claim LIMIT ${whole(size)} OFFSET ${whole(page * size)} }
  ${claimFields}
  OPTIONAL { ?claim isnad:date ?date }
}
ORDER BY DESC(?rank) ?claim`);

const claimFields = `?claim isnad:text ?text ; isnad:article ?article .
  ?article dct:title ?title .
  ?actor isnad:said ?claim ; rdfs:label ?speaker .
  ${english('actor', 'speakerEnglish')}
  OPTIONAL { ?claim isnad:act ?act }
  OPTIONAL { ?claim isnad:mode ?mode }
  OPTIONAL { ?claim isnad:via ?via . ?via rdfs:label ?relay . ${english('via', 'relayEnglish')} }
  OPTIONAL { ?article dct:publisher ?outlet . ?outlet rdfs:label ?outletName . ${english('outlet', 'outletEnglish')} }`;

/** Who and what bears a name, and who holds or held an office of that name. */
const suggestions = (words) =>
  withPrefixes(`
SELECT ?thing ?class ?name ?english ?score (SAMPLE(?title) AS ?office) (COUNT(DISTINCT ?claim) AS ?claims) WHERE {
  { (?thing ?score) text:query (rdfs:label skos:prefLabel skos:altLabel ${string(words)} 40) }
  UNION
  { (?held ?score) text:query (rdfs:label skos:prefLabel skos:altLabel ${string(words)} 40) .
    ?tenure isnad:office ?held . ?thing isnad:holds ?tenure . ?held rdfs:label ?title }
  VALUES ?class { isnad:Person isnad:Organization isnad:Country isnad:Place isnad:UnnamedSource }
  ?thing a ?class ; rdfs:label ?name .
  ${english('thing', 'english')}
  OPTIONAL { ?thing isnad:said ?claim }
}
GROUP BY ?thing ?class ?name ?english ?score
ORDER BY DESC(?claims > 0) DESC(?score) DESC(?claims) ?name LIMIT 8`);

const foundClaims = (words) =>
  withPrefixes(`
SELECT ?claim ?text ?speaker WHERE {
  (?claim ?score) text:query (isnad:text ${string(words)} 4) .
  ?claim isnad:text ?text . ?actor isnad:said ?claim ; rdfs:label ?speaker .
}
ORDER BY DESC(?score) LIMIT 4`);

const labels = (things) =>
  withPrefixes(`
SELECT ?thing ?name ?english WHERE {
  VALUES ?thing { ${things.map(iri).join(' ')} }
  ?thing rdfs:label|skos:prefLabel ?name .
  FILTER(LANG(?name) != "en")
  ${english('thing', 'english')}
}`);

const classes = (thing) =>
  withPrefixes(`
SELECT ?class WHERE { ${iri(thing)} a ?class }`);

/** Of one thing as a graph, for Turtle. */
const describe = (thing) =>
  withPrefixes(`
CONSTRUCT { ${iri(thing)} ?p ?o } WHERE { ${iri(thing)} ?p ?o }`);

export const browsing = {
  totals,
  overTime,
  actors,
  outlets,
  acts,
  places,
  count,
  claimList,
  suggestions,
  foundClaims,
  labels,
  classes,
  describe,
};
export {claims, claimFields, english};
