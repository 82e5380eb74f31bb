/** The editor of queries: Yasqe, completed from the ontology of this store and nothing of the network. */

import {yasqe as load} from '../core/library.js';
import {t} from '../core/i18n.js';
import {ask} from '../core/sparql.js';
import {withPrefixes} from '../core/terms.js';

const terms = (pattern) =>
  withPrefixes(`
SELECT DISTINCT ?term WHERE { ${pattern} } ORDER BY ?term LIMIT 2000`);
const CLASSES = terms('{ ?term a owl:Class } UNION { SELECT DISTINCT ?term WHERE { ?thing a ?term } }');
const PROPERTIES = terms(`{ VALUES ?kind { rdf:Property owl:ObjectProperty owl:DatatypeProperty } ?term a ?kind }
  UNION { SELECT DISTINCT ?term WHERE { ?thing ?term ?value } }`);

let ready = null;

/** Makes completion ask this server. @param {Object<string, string>} prefixes */
async function prepare(prefixes) {
  const Yasqe = await load();
  const lists = new Map();
  const list = (query) => {
    if (!lists.has(query)) {
      lists.set(
        query,
        ask(query).then(
          ({rows}) => rows.map((row) => row.term.value),
          () => [],
        ),
      );
    }
    return lists.get(query);
  };
  const complete = (name, get) =>
    Yasqe.registerAutocompleter(
      {...Yasqe.Autocompleters[name], name, bulk: true, autoShow: false, persistenceId: null, get},
      false,
    );
  complete('prefixes', async () => Object.entries(prefixes).map(([name, iri]) => `${name}: <${iri}>`));
  complete('class', () => list(CLASSES));
  complete('property', () => list(PROPERTIES));
  return Yasqe;
}

/**
 * @param {HTMLElement} place
 * @param {{value: string, prefixes: object, onRun: function(), onChange: function(string)}} options
 */
export async function editor(place, {value, prefixes, onRun, onChange}) {
  ready ??= prepare(prefixes);
  const Yasqe = await ready;
  const yasqe = new Yasqe(place, {
    value,
    persistenceId: null,
    showQueryButton: false,
    resizeable: false,
    createShareableLink: null,
    autocompleters: ['prefixes', 'variables', 'class', 'property'],
    direction: 'ltr',
    rtlMoveVisually: true,
    extraKeys: {
      ...Yasqe.defaults.extraKeys,
      'Ctrl-Enter': onRun,
      'Cmd-Enter': onRun,
      'Ctrl-S': false,
      // Tab leaves the editor, as everywhere on the page.
      Tab: false,
      'Shift-Tab': false,
    },
  });
  yasqe.getInputField().setAttribute('aria-label', t('sparql.editor'));
  yasqe.on('change', () => onChange(yasqe.getValue()));
  return {
    get value() {
      return yasqe.getValue();
    },
    set value(text) {
      yasqe.setValue(text);
    },
    focus: () => yasqe.focus(),
  };
}
