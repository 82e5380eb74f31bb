/** The queries of the pages of one thing: an article, a claim, an actor, a place, or two compared. */

import {claimFields, english} from './queries.js';
import {iri, withPrefixes} from './terms.js';

const article = (thing) =>
  withPrefixes(`
SELECT * WHERE {
  ${iri(thing)} dct:title ?title ; schema:articleBody ?body ; dct:identifier ?id .
  OPTIONAL { ${iri(thing)} schema:datePublished ?published }
  OPTIONAL { ${iri(thing)} schema:url ?url }
  OPTIONAL { ${iri(thing)} dct:publisher ?outlet . ?outlet rdfs:label ?outletName .
    ${english('outlet', 'outletEnglish')} }
  OPTIONAL { ${iri(thing)} isnad:copyOf ?original . ?original dct:title ?originalTitle }
}`);

const articleClaims = (thing) =>
  withPrefixes(`
SELECT * WHERE {
  ?claim isnad:article ${iri(thing)} ; isnad:field ?field ; isnad:start ?start ; isnad:end ?end ; isnad:text ?text ;
    isnad:rule ?rule .
  ?actor isnad:said ?claim ; rdfs:label ?speaker .
  ${english('actor', 'speakerEnglish')}
  OPTIONAL { ?claim isnad:act ?act }
  OPTIONAL { ?claim isnad:cue ?cue }
  OPTIONAL { ?claim isnad:mode ?mode }
  OPTIONAL { ?claim isnad:mention ?mention }
  OPTIONAL { ?claim isnad:confidence ?confidence }
  OPTIONAL { ?claim isnad:evidence ?evidence }
}
ORDER BY DESC(?field) ?start ?end ?claim`);

const articlePlaces = (thing) =>
  withPrefixes(`
SELECT DISTINCT ?place ?form WHERE {
  { ${iri(thing)} isnad:mentions ?place } UNION { ?claim isnad:article ${iri(thing)} ; isnad:place ?place }
  ?place a ?class ; rdfs:label|skos:altLabel ?form .
  FILTER(?class IN (isnad:Place, isnad:Country) && LANG(?form) != "en")
}`);

const claim = (thing) =>
  withPrefixes(`
SELECT * WHERE {
  VALUES ?claim { ${iri(thing)} }
  ${claimFields}
  ?claim isnad:rule ?rule ; isnad:field ?field ; isnad:start ?start ; isnad:end ?end .
  OPTIONAL { ?claim isnad:date ?date ; isnad:dateBasis ?basis }
  OPTIONAL { ?claim isnad:cue ?cue }
  OPTIONAL { ?claim isnad:mention ?mention }
  OPTIONAL { ?claim isnad:role ?role }
  OPTIONAL { ?claim isnad:medium ?medium }
  OPTIONAL { ?claim isnad:confidence ?confidence }
  OPTIONAL { ?claim isnad:evidence ?evidence }
  OPTIONAL { ?claim isnad:within ?within }
  OPTIONAL { ?article schema:datePublished ?published }
}`);

const claimThings = (thing) =>
  withPrefixes(`
SELECT ?relation ?thing ?name ?english WHERE {
  VALUES ?relation { isnad:place isnad:addressee isnad:office isnad:mentions }
  ${iri(thing)} ?relation ?thing .
  OPTIONAL { ?thing rdfs:label ?name }
  ${english('thing', 'english')}
}
ORDER BY ?relation ?name`);

const claimTenure = (thing) =>
  withPrefixes(`
SELECT * WHERE {
  ${iri(thing)} isnad:tenure ?tenure .
  ?tenure isnad:office ?office . ?office rdfs:label ?name .
  ${english('office', 'english')}
  OPTIONAL { ?tenure isnad:from ?from }
  OPTIONAL { ?tenure isnad:until ?until }
}`);

const chain = (thing) =>
  withPrefixes(`
SELECT ?head ?node ?next ?link ?name ?english WHERE {
  ${iri(thing)} isnad:chain ?head .
  ?head rdf:rest* ?node .
  ?node rdf:first ?link ; rdf:rest ?next .
  OPTIONAL { ?link rdfs:label ?name }
  ${english('link', 'english')}
}`);

const echoes = (thing) =>
  withPrefixes(`
SELECT DISTINCT * WHERE {
  { SELECT DISTINCT ?claim WHERE {
    { ${iri(thing)} isnad:echoGroup ?group . ?claim isnad:echoGroup ?group }
    UNION { ${iri(thing)} isnad:echoes ?claim } UNION { ?claim isnad:echoes ${iri(thing)} }
    FILTER(?claim != ${iri(thing)})
  } LIMIT 60 }
  ${claimFields}
  OPTIONAL { ?claim isnad:date ?date }
  OPTIONAL { ?article schema:datePublished ?published }
}
ORDER BY ?published ?claim`);

const names = (thing) =>
  withPrefixes(`
SELECT ?kind ?name WHERE {
  VALUES ?kind { rdfs:label skos:prefLabel skos:altLabel skos:exactMatch dct:identifier isnad:kind rdf:type }
  ${iri(thing)} ?kind ?name .
}`);

const forms = (thing) =>
  withPrefixes(`
SELECT ?form ?role ?outlet ?outletName ?outletEnglish (COUNT(DISTINCT ?claim) AS ?claims) WHERE {
  ${iri(thing)} isnad:said ?claim .
  ?claim isnad:mention ?form ; isnad:article ?article .
  OPTIONAL { ?claim isnad:role ?role }
  OPTIONAL { ?article dct:publisher ?outlet . ?outlet rdfs:label ?outletName . ${english('outlet', 'outletEnglish')} }
}
GROUP BY ?form ?role ?outlet ?outletName ?outletEnglish ORDER BY DESC(?claims) ?form ?role LIMIT 200`);

const tenures = (thing) =>
  withPrefixes(`
SELECT ?tenure ?office ?name ?english ?from ?until (COUNT(?claim) AS ?claims) WHERE {
  ${iri(thing)} isnad:holds ?tenure .
  ?tenure isnad:office ?office . ?office rdfs:label ?name .
  ${english('office', 'english')}
  OPTIONAL { ?tenure isnad:from ?from }
  OPTIONAL { ?tenure isnad:until ?until }
  OPTIONAL { ?claim isnad:tenure ?tenure }
}
GROUP BY ?tenure ?office ?name ?english ?from ?until ORDER BY ?from ?name`);

const timeline = (thing) =>
  withPrefixes(`
SELECT ?claim ?text ?date ?outlet ?outletName ?outletEnglish WHERE {
  ${iri(thing)} isnad:said ?claim .
  ?claim isnad:date ?date ; isnad:text ?text ; isnad:article ?article .
  OPTIONAL { ?article dct:publisher ?outlet . ?outlet rdfs:label ?outletName . ${english('outlet', 'outletEnglish')} }
}
ORDER BY ?date ?claim LIMIT 1000`);

const relays = (thing) =>
  withPrefixes(`
SELECT ?how ?actor ?name ?english (COUNT(DISTINCT ?claim) AS ?claims) WHERE {
  { ${iri(thing)} isnad:said ?claim . ?claim isnad:via ?actor . BIND("by" AS ?how) }
  UNION { ?claim isnad:via ${iri(thing)} . ?actor isnad:said ?claim . BIND("of" AS ?how) }
  ?actor rdfs:label ?name .
  ${english('actor', 'english')}
}
GROUP BY ?how ?actor ?name ?english ORDER BY ?how DESC(?claims) ?name LIMIT 60`);

const company = (thing) =>
  withPrefixes(`
SELECT ?other ?name ?english ?articles WHERE {
  { SELECT ?other (COUNT(DISTINCT ?article) AS ?articles) WHERE {
    { SELECT DISTINCT ?article WHERE { ${iri(thing)} isnad:said/isnad:article ?article } LIMIT 300 }
    { ?article isnad:mentions ?other } UNION { ?claim isnad:article ?article . ?other isnad:said ?claim }
    ?other a ?class .
    FILTER(?other != ${iri(thing)} && ?class IN (isnad:Person, isnad:Organization, isnad:Country))
  } GROUP BY ?other ORDER BY DESC(?articles) ?other LIMIT 24 }
  ?other rdfs:label ?name .
  ${english('other', 'english')}
}
ORDER BY DESC(?articles) ?other`);

const published = (thing) =>
  withPrefixes(`
SELECT ?article ?title ?published (COUNT(?claim) AS ?claims) WHERE {
  ?article dct:publisher ${iri(thing)} ; dct:title ?title .
  OPTIONAL { ?article schema:datePublished ?published }
  OPTIONAL { ?claim isnad:article ?article }
}
GROUP BY ?article ?title ?published ORDER BY DESC(?claims) DESC(?published) ?title LIMIT 40`);

const place = (thing) =>
  withPrefixes(`
SELECT ?latitude ?longitude ?inside ?name ?english WHERE {
  ${iri(thing)} rdfs:label ?self .
  OPTIONAL { ${iri(thing)} schema:latitude ?latitude ; schema:longitude ?longitude }
  OPTIONAL { ${iri(thing)} isnad:inside ?inside . ?inside rdfs:label ?name . ${english('inside', 'english')} }
}`);

const insides = (thing) =>
  withPrefixes(`
SELECT ?place ?name ?english ?claims WHERE {
  { SELECT ?place (COUNT(DISTINCT ?claim) AS ?claims) WHERE { ?place isnad:inside+ ${iri(thing)} .
    ?claim isnad:place ?place } GROUP BY ?place ORDER BY DESC(?claims) ?place LIMIT 30 }
  ?place rdfs:label ?name .
  ${english('place', 'english')}
}
ORDER BY DESC(?claims) ?place`);

const side = (thing, claim) =>
  `{ ${iri(thing)} isnad:said ${claim} } UNION { ${claim} isnad:article/dct:publisher ${iri(thing)} }`;

const sideActs = (thing) =>
  withPrefixes(`
SELECT ?act (COUNT(DISTINCT ?claim) AS ?claims) WHERE {
  ${side(thing, '?claim')}
  ?claim isnad:act ?act .
}
GROUP BY ?act ORDER BY DESC(?claims) ?act LIMIT 12`);

const shared = (one, two) =>
  withPrefixes(`
SELECT DISTINCT ?group ?side ?claim ?text ?actor ?speaker ?speakerEnglish ?article ?title ?outlet ?outletName ?act ?date
WHERE {
  { SELECT DISTINCT ?group WHERE {
    ${side(one, '?x')}
    ?x isnad:echoGroup ?group . ?y isnad:echoGroup ?group .
    ${side(two, '?y')}
    FILTER(?x != ?y)
  } ORDER BY ?group LIMIT 50 }
  ?claim isnad:echoGroup ?group .
  { ${side(one, '?claim')} BIND("a" AS ?side) } UNION { ${side(two, '?claim')} BIND("b" AS ?side) }
  ${claimFields}
  OPTIONAL { ?claim isnad:date ?date }
}
ORDER BY ?group ?side ?claim`);

export const things = {
  article,
  articleClaims,
  articlePlaces,
  claim,
  claimThings,
  claimTenure,
  chain,
  echoes,
  names,
  forms,
  tenures,
  timeline,
  relays,
  company,
  published,
  place,
  insides,
  sideActs,
  shared,
};
