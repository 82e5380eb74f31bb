/** Writes values into SPARQL. Whatever a value holds, it stays one term. */

const PREFIXES = {
  dct: 'http://purl.org/dc/terms/',
  geo: 'http://www.opengis.net/ont/geosparql#',
  isnad: 'https://w3id.org/isnad/ontology#',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  text: 'http://jena.apache.org/text#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const LEGAL_IRI = /^[a-z][a-z0-9+.-]*:[^\x00-\x20<>"{}|^`\\]*$/i;
const ESCAPES = {'\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f'};

/** Whether a text can stand as an IRI in a query. */
export function isIri(value) {
  return typeof value === 'string' && value.length <= 4096 && LEGAL_IRI.test(value);
}

/** An IRI in angle brackets. @throws {RangeError} when it is none */
export function iri(value) {
  if (!isIri(value)) {
    throw new RangeError('not an IRI');
  }
  return `<${value}>`;
}

/** A plain string in quotation marks. */
export function string(value) {
  const escaped = String(value)
    .replace(/[\\"\n\r\t\b\f]/g, (sign) => ESCAPES[sign])
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\0/g, '\ufffd');
  return `"${escaped}"`;
}

/** A whole number from 0. @throws {RangeError} when it is none */
export function whole(value) {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 0) {
    throw new RangeError('not a whole number');
  }
  return String(number);
}

/** A query with the prefixes declared that it uses. */
export function withPrefixes(query) {
  const body = query.replace(/^\n+|\s+$/g, '');
  const bare = body.replace(/<[^>\s]*>|"(?:\\.|[^"\\])*"/g, ' ');
  const used = Object.keys(PREFIXES).filter((prefix) => new RegExp(`(^|[^\\w:])${prefix}:`).test(bare));
  return used
    .map((prefix) => `PREFIX ${prefix}: <${PREFIXES[prefix]}>`)
    .concat('', body)
    .join('\n');
}

/** An IRI in short where a prefix fits; for reading, not for queries. */
export function short(value) {
  for (const [prefix, namespace] of Object.entries(PREFIXES)) {
    if (value.startsWith(namespace)) {
      return `${prefix}:${value.slice(namespace.length)}`;
    }
  }
  return value;
}

/** The last part of a term of the ontology, such as `warn`. */
export function localName(value) {
  return value.slice(Math.max(value.lastIndexOf('#'), value.lastIndexOf('/')) + 1);
}

/** A term of the ontology by its last part. */
export function isnad(name) {
  return PREFIXES.isnad + name;
}
