/** Loads the libraries of others when a page first needs one. */

const loading = new Map();

function script(path) {
  if (!loading.has(path)) {
    loading.set(
      path,
      new Promise((resolve, reject) => {
        const element = document.createElement('script');
        element.src = path;
        element.addEventListener('load', resolve);
        element.addEventListener('error', () => reject(new Error(path)));
        document.head.append(element);
      }),
    );
  }
  return loading.get(path);
}

/** Charts, maps, graphs. */
export async function d3() {
  await script('/lib/d3/d3.min.js');
  return window.d3;
}

/** The SPARQL editor. */
export async function yasqe() {
  if (!document.querySelector('link[href="/lib/yasgui/yasgui.min.css"]')) {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = '/lib/yasgui/yasgui.min.css';
    // Before our own styles, which may then say otherwise.
    document.head.prepend(sheet);
  }
  await script('/lib/yasgui/yasgui.min.js');
  return window.Yasgui.Yasqe;
}

let outlines = null;

/** The outlines of countries as GeoJSON. */
export function world() {
  outlines ??= fetch('/app/world.json').then((answer) => answer.json());
  return outlines;
}
