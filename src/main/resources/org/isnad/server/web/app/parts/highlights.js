/** Marks in a text. No letter is moved, added or left out: the text of the result is the text given. */

import {el} from '../core/el.js';
import {direction, visibly} from '../core/literal.js';

/**
 * @typedef {object} Mark
 * @property {number} start UTF-16 offset
 * @property {number} end
 * @property {'claim'|'cue'|'speaker'|'place'} kind
 * @property {string} key what it belongs to
 */

/**
 * A text with its marks, a block a line.
 * @param {string} text
 * @param {string} language of the text; empty when unknown
 * @param {Mark[]} marks may overlap
 * @returns {HTMLElement[]} lines
 */
export function marked(text, language, marks) {
  const cuts = new Set([0, text.length]);
  marks.forEach(({start, end}) => cuts.add(start).add(end));
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    cuts.add(at + 1);
  }
  const edges = [...cuts].filter((cut) => cut >= 0 && cut <= text.length).sort((a, b) => a - b);
  const begun = new Set();
  const lines = [];
  let line = null;
  for (let index = 0; index + 1 < edges.length; index++) {
    const [from, to] = [edges[index], edges[index + 1]];
    if (!line) {
      const whole = text.slice(from, lineEnd(text, from));
      line = el('span', {
        class: whole.trim() ? 'line' : 'line blank',
        dir: direction(whole, language),
        lang: language || null,
      });
      lines.push(line);
    }
    line.append(
      ...piece(
        text.slice(from, to),
        marks.filter(({start, end}) => start <= from && end >= to),
        begun,
      ),
    );
    if (text[to - 1] === '\n') {
      line = null;
    }
  }
  return lines;
}

function lineEnd(text, from) {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}

/** The piece in one span; the innermost claim is the one it leads to. */
function piece(text, marks, begun) {
  if (!marks.length) {
    return [text];
  }
  const claims = marks.filter(({kind}) => kind === 'claim').sort((a, b) => a.end - a.start - (b.end - b.start));
  const others = marks.filter(({kind}) => kind !== 'claim');
  const kinds = [...new Set(marks.map(({kind}) => kind))].map((kind) => `m-${kind}`).join(' ');
  const first = claims.find(({key}) => !begun.has(key));
  claims.forEach(({key}) => begun.add(key));
  return [
    el(
      'span',
      {
        class: kinds,
        'data-claim': claims.length ? claims[0].key : null,
        'data-claims': claims.length ? claims.map(({key}) => key).join(' ') : null,
        'data-of': others.length ? others.map(({key}) => key).join(' ') : null,
        tabindex: first ? '0' : null,
        role: first ? 'button' : null,
        'aria-pressed': first ? 'false' : null,
      },
      visibly(text),
    ),
  ];
}

/**
 * Where a word stands that belongs to a claim: the occurrence nearest to it, outside it.
 * @returns {?{start: number, end: number}}
 */
export function nearest(text, word, start, end, reach = 400) {
  let best = null;
  if (!word) {
    return null;
  }
  const from = Math.max(0, start - reach);
  for (let at = text.indexOf(word, from); at >= 0 && at <= end + reach; at = text.indexOf(word, at + 1)) {
    const until = at + word.length;
    const away = until <= start ? start - until : at >= end ? at - end : Infinity;
    if (away < (best ? best.away : Infinity)) {
      best = {start: at, end: until, away};
    }
  }
  return best;
}

/** Every whole word or words of a form in a text. */
export function occurrences(text, form) {
  const found = [];
  if (form.length < 2) {
    return found;
  }
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
    const after = text[at + form.length] ?? ' ';
    const before = text.slice(Math.max(0, at - 2), at);
    if (!/[\p{L}\p{M}]/u.test(after) && /(^|[^\p{L}\p{M}])[\u0648\u0641\u0628\u0644\u0643]?$/u.test(before)) {
      found.push({start: at, end: at + form.length});
    }
  }
  return found;
}
