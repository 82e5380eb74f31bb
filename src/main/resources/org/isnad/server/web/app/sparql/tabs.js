/** Several queries at a time. Their texts are kept for the next visit; answers never are. */

import {el, replace} from '../core/el.js';
import {t} from '../core/i18n.js';

const KEY = 'isnad.queries';
const MOST = 12;

/** The texts of last time. @returns {string[]} */
export function kept() {
  try {
    const texts = JSON.parse(localStorage.getItem(KEY));
    return Array.isArray(texts) ? texts.filter((text) => typeof text === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/**
 * @param {string[]} texts at least one
 * @param {function(number)} onOpen shows the text at an index
 * @param {string} fresh text of a new tab
 */
export function tabs(texts, onOpen, fresh) {
  let current = 0;
  const bar = el('div', {class: 'tabs'});
  const keep = () => localStorage.setItem(KEY, JSON.stringify(texts));
  const open = (index, focus) => {
    current = index;
    draw(focus);
    onOpen(index);
  };
  const close = (index) => {
    texts.splice(index, 1);
    if (!texts.length) {
      texts.push(fresh);
    }
    keep();
    open(Math.min(index, texts.length - 1), true);
  };
  const tab = (index) =>
    el(
      'button',
      {
        role: 'tab',
        type: 'button',
        id: `tab-${index}`,
        'aria-controls': 'query-panel',
        'aria-selected': String(index === current),
        tabindex: index === current ? '0' : '-1',
        on: {
          click: () => open(index),
          keydown: (event) => {
            const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
            if (step) {
              event.preventDefault();
              open((index + step * (document.dir === 'rtl' ? -1 : 1) + texts.length) % texts.length, true);
            } else if (event.key === 'Delete') {
              close(index);
            }
          },
        },
      },
      t('sparql.tab', {number: index + 1}),
    );
  const draw = (focus) => {
    replace(
      bar,
      el(
        'div',
        {role: 'tablist', 'aria-label': t('sparql.tabs')},
        texts.map((text, index) => tab(index)),
      ),
      texts.length > 1
        ? el(
            'button',
            {
              class: 'plain',
              type: 'button',
              'aria-label': t('sparql.closeTab', {name: t('sparql.tab', {number: current + 1})}),
              on: {click: () => close(current)},
            },
            '✕',
          )
        : null,
      texts.length < MOST
        ? el(
            'button',
            {
              class: 'plain',
              type: 'button',
              'aria-label': t('sparql.new'),
              title: t('sparql.new'),
              on: {
                click: () => {
                  texts.push(fresh);
                  keep();
                  open(texts.length - 1, true);
                },
              },
            },
            '+',
          )
        : null,
    );
    if (focus) {
      bar.querySelector('[aria-selected="true"]').focus();
    }
  };
  draw(false);
  return {
    element: bar,
    get current() {
      return current;
    },
    open,
    text: () => texts[current],
    change: (text) => {
      texts[current] = text;
      keep();
    },
    add: (text) => {
      texts.length < MOST ? texts.push(text) : texts.splice(MOST - 1, 1, text);
      keep();
      open(texts.length - 1);
    },
  };
}
