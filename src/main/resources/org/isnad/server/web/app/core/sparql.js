/** Asks the server. A few queries at a time, so that a page never takes the turns of everybody else. */

import {askForToken, authorization} from './token.js';
import {t} from './i18n.js';

export const ENDPOINT = '/isnad/sparql';
const AT_ONCE = 3;

const waiting = [];
const asked = new WeakMap();
let running = 0;

/** What went wrong, in one sentence for the reader. */
export class AskError extends Error {}

/**
 * Asks a query for a table.
 * @param {string} query
 * @param {AbortSignal} [signal]
 * @returns {Promise<{vars: string[], rows: object[], boolean: (boolean|undefined)}>} rows have a term for each variable
 */
export function ask(query, signal) {
  if (!signal) {
    return askAny(query);
  }
  // Two panels of a page may want the same.
  const known = asked.get(signal) ?? new Map();
  asked.set(signal, known);
  if (!known.has(query)) {
    known.set(query, askAny(query, signal));
    known.get(query).catch(() => known.delete(query));
  }
  return known.get(query);
}

/** Asks a query for a text of a type, such as `text/csv` or `text/turtle`. @returns {Promise<string>} */
export async function askText(query, type, signal) {
  return (await fetchAnswer(query, type, signal)).text();
}

/**
 * Asks a query of any kind.
 * @returns {Promise<{vars: string[], rows: object[], boolean: (boolean|undefined), turtle: (string|undefined)}>}
 */
export async function askAny(query, signal) {
  const answer = await fetchAnswer(query, 'application/sparql-results+json, text/turtle;q=0.9', signal);
  if ((answer.headers.get('Content-Type') ?? '').includes('turtle')) {
    return {vars: [], rows: [], turtle: await answer.text()};
  }
  const json = await answer.json();
  return {vars: json.head.vars || [], rows: json.results ? json.results.bindings : [], boolean: json.boolean};
}

async function fetchAnswer(query, accept, signal) {
  await turn(signal);
  try {
    return await send(query, accept, signal);
  } finally {
    running--;
    waiting.shift()?.();
  }
}

async function turn(signal) {
  while (running >= AT_ONCE) {
    await new Promise((resolve) => waiting.push(resolve));
  }
  running++;
  if (signal && signal.aborted) {
    running--;
    waiting.shift()?.();
    throw signal.reason;
  }
}

async function send(query, accept, signal, tries = 0) {
  const answer = await fetch(ENDPOINT, {
    method: 'POST',
    signal,
    headers: {...authorization(), Accept: accept, 'Content-Type': 'application/sparql-query; charset=utf-8'},
    body: query,
  }).catch((fault) => {
    throw fault.name === 'AbortError' ? fault : new AskError(t('error.unreachable'));
  });
  if (answer.ok) {
    return answer;
  }
  if (answer.status === 401 && (await askForToken())) {
    return send(query, accept, signal, tries);
  }
  if (answer.status === 503 && answer.headers.has('Retry-After') && tries < 2) {
    await new Promise((resolve) => setTimeout(resolve, 1000 * (Number(answer.headers.get('Retry-After')) || 2)));
    return send(query, accept, signal, tries + 1);
  }
  throw new AskError((await answer.text()).trim().slice(0, 400) || t('error.status', {status: answer.status}));
}
