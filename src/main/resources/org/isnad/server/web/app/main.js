/** The frame of every page, and which module shows what. */

import {el, replace} from './core/el.js';
import {language, switchLanguage, t} from './core/i18n.js';
import {pageSignal, parameters, start} from './core/router.js';
import {applyTheme, nextTheme, theme} from './core/theme.js';
import {isIri} from './core/terms.js';
import {notInStore} from './pages/missing.js';
import {failure, skeleton} from './parts/panel.js';

const PAGES = {
  '/': () => import('./pages/start.js'),
  '/search': () => import('./pages/start.js'),
  '/actor': () => import('./pages/actor.js'),
  '/article': () => import('./pages/article.js'),
  '/claim': () => import('./pages/claim.js'),
  '/place': () => import('./pages/place.js'),
  '/compare': () => import('./pages/compare.js'),
  '/sparql': () => import('./pages/sparql.js'),
  '/about': () => import('./pages/about.js'),
};
const OF_A_THING = ['/actor', '/article', '/claim', '/place', '/about'];

const main = el('main', {id: 'main', tabindex: '-1'});

function frame() {
  const root = document.documentElement;
  root.lang = language;
  root.dir = language === 'ar' ? 'rtl' : 'ltr';
  applyTheme();
  const item = (href, key) => el('li', {}, el('a', {href, 'data-nav': href}, t(key)));
  const colours = el('button', {class: 'plain', type: 'button', id: 'theme', on: {click: () => name(nextTheme())}});
  const name = (chosen) => {
    colours.setAttribute('aria-label', t(`theme.${chosen}`));
    colours.title = t(`theme.${chosen}`);
    replace(colours, {auto: '◐', light: '○', dark: '●'}[chosen]);
  };
  name(theme());
  replace(
    document.body,
    el('a', {class: 'skip', href: '#main'}, t('app.skip')),
    el(
      'header',
      {class: 'top'},
      el(
        'a',
        {class: 'mark', href: '/'},
        el('bdi', {lang: 'ar', dir: 'rtl'}, 'إسناد'),
        ' ',
        el('bdi', {lang: 'en', dir: 'ltr'}, 'Isnad'),
      ),
      el(
        'nav',
        {'aria-label': t('nav.title')},
        el('ul', {}, item('/', 'nav.start'), item('/compare', 'nav.compare'), item('/sparql', 'nav.sparql')),
      ),
      el(
        'div',
        {class: 'switches'},
        el(
          'button',
          {
            class: 'plain',
            type: 'button',
            id: 'language',
            lang: language === 'ar' ? 'en' : 'ar',
            on: {click: switchLanguage},
          },
          t('nav.language'),
        ),
        colours,
      ),
    ),
    main,
  );
}

async function show(path, same) {
  const signal = pageSignal();
  const focused = same && document.activeElement ? document.activeElement.id : '';
  for (const link of document.querySelectorAll('[data-nav]')) {
    link.toggleAttribute('aria-current', link.dataset.nav === path);
  }
  if (!same) {
    replace(main, skeleton());
    scrollTo(0, 0);
  }
  try {
    await open(path, signal);
  } catch (fault) {
    if (signal.aborted || fault.name === 'AbortError') {
      return;
    }
    replace(
      main,
      failure(fault, () => show(path, false)),
    );
  }
  settle(same, focused);
}

async function open(path, signal) {
  const page = PAGES[path];
  if (!page) {
    replace(main, el('h1', {tabindex: '-1'}, t('missing.page')), el('p', {}, el('a', {href: '/'}, t('missing.start'))));
    return;
  }
  if (OF_A_THING.includes(path) && !isIri(parameters().iri)) {
    notInStore(main, parameters().iri);
    return;
  }
  const module = await page();
  if (!signal.aborted) {
    await module.show(main, path);
  }
}

/** Puts title and focus where a reader expects them. */
function settle(same, focused) {
  const heading = main.querySelector('h1');
  document.title = heading ? `${heading.textContent.slice(0, 80)} – ${t('app.name')}` : t('app.name');
  if (same && focused && document.getElementById(focused)) {
    document.getElementById(focused).focus();
  } else if (!same && settle.before) {
    heading?.focus({preventScroll: true});
  }
  settle.before = true;
  document.documentElement.dataset.shown = location.pathname;
}

frame();
start(show, Object.keys(PAGES));
