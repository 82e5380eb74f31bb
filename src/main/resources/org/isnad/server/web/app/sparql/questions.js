/** The questions that come with the program, with fields for what they leave open. */

import {el, replace} from '../core/el.js';
import {t} from '../core/i18n.js';
import {isIri, iri, string, whole} from '../core/terms.js';

let list = null;

/** @returns {Promise<{prefixes: Object<string, string>, questions: object[]}>} */
export function questions() {
  list ??= fetch('/queries.json').then((answer) => answer.json());
  return list;
}

/** @param {object[]} all @param {function(string)} take gets the query that was filled in */
export function questionForm(all, take) {
  const fields = el('div', {class: 'fields'});
  const select = el(
    'select',
    {id: 'question', on: {change: () => open()}},
    el('option', {value: ''}, t('sparql.choose')),
    all.map((question) => el('option', {value: question.name}, question.title)),
  );
  const chosen = () => all.find((question) => question.name === select.value);
  const open = () => replace(fields, chosen() ? form(chosen(), take) : null);
  return el(
    'div',
    {class: 'questions'},
    el('label', {for: 'question', class: 'soft'}, t('sparql.questions')),
    select,
    fields,
  );
}

function form(question, take) {
  const inputs = question.parameters.map((parameter) =>
    el('input', {
      id: `p-${parameter.name}`,
      name: parameter.name,
      dir: 'auto',
      type: parameter.type === 'integer' ? 'number' : 'text',
      min: parameter.type === 'integer' ? 0 : null,
      value: parameter.fallback ?? example(parameter),
      required: true,
    }),
  );
  return el(
    'form',
    {
      on: {
        submit: (event) => {
          event.preventDefault();
          take(filled(question, Object.fromEntries(inputs.map((input) => [input.name, input.value.trim()]))));
        },
      },
    },
    el('p', {class: 'soft'}, question.description),
    question.parameters.map((parameter, index) =>
      el(
        'p',
        {class: 'field'},
        el(
          'label',
          {for: `p-${parameter.name}`},
          el('code', {}, parameter.name),
          ' ',
          el('span', {class: 'soft', dir: 'auto'}, parameter.description),
        ),
        inputs[index],
      ),
    ),
    el('button', {class: 'button'}, t('sparql.fill')),
  );
}

/** Descriptions end in an example: "… such as حسين". */
function example(parameter) {
  return (/such as (.+)$/.exec(parameter.description) ?? ['', ''])[1];
}

/** A question with terms in the place of its parameters; those in comments, strings and IRIs are left alone. */
export function filled(question, values) {
  return question.sparql.replace(/#[^\n]*|<[^<>\s]*>|"(?:\\.|[^"\\])*"|[?$]\w+/g, (token) => {
    const parameter = /^[?$]/.test(token) && question.parameters.find(({name}) => name === token.slice(1));
    return parameter ? term(parameter, values[parameter.name] ?? '') : token;
  });
}

function term({type}, value) {
  if (type === 'integer') {
    return whole(value);
  }
  return type === 'iri' && isIri(value) ? iri(value) : string(value);
}
