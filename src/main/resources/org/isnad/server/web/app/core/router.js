/** Which page is shown: real paths, changed without loading anew. */

let show = () => {};
let pages = new Set();
let shown = '';
let leaving = new AbortController();

/** Ends what the page that is shown has begun, when it is left. @returns {AbortSignal} */
export function pageSignal() {
  return leaving.signal;
}

/**
 * The address of a page.
 * @param {string} path
 * @param {Object<string, string|number|null|undefined>} parameters empty ones are left out
 */
export function address(path, parameters = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null && value !== undefined && value !== '') {
      query.set(name, value);
    }
  }
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

/** The parameters of the address that is shown. @returns {Object<string, string>} */
export function parameters() {
  return Object.fromEntries(new URLSearchParams(location.search));
}

/** Goes to a page. @param {string} url of this server, a path */
export function go(url, {instead = false} = {}) {
  const same = new URL(url, location.href).pathname === location.pathname;
  history[instead ? 'replaceState' : 'pushState']({}, '', url);
  render(same);
}

/**
 * Begins to show pages.
 * @param {function(string, boolean)} shower takes the path and whether it is the same page
 * @param {string[]} paths of the pages; other links of this server are followed as browsers do
 */
export function start(shower, paths) {
  show = shower;
  pages = new Set(paths);
  addEventListener('popstate', () => {
    // A jump within the page is no other page.
    if (location.pathname + location.search !== shown) {
      render(false);
    }
  });
  document.addEventListener('click', follow);
  render(false);
}

function render(same) {
  leaving.abort();
  leaving = new AbortController();
  shown = location.pathname + location.search;
  show(location.pathname, same);
}

function follow(event) {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (
    !link ||
    event.defaultPrevented ||
    event.button !== 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey ||
    link.target ||
    link.hasAttribute('download')
  ) {
    return;
  }
  const url = new URL(link.getAttribute('href'), location.href);
  if (url.origin !== location.origin || !pages.has(url.pathname) || link.getAttribute('href')[0] === '#') {
    return;
  }
  event.preventDefault();
  go(url.pathname + url.search + url.hash);
}
