/** A query as a program in some language would ask it. */

import {ENDPOINT} from '../core/sparql.js';

const url = () => location.origin + ENDPOINT;

/** For a shell. */
export function curl(query) {
  const quoted = query.replace(/'/g, `'\\''`);
  return `curl -H 'Accept: text/csv' ${url()} \\\n  --data-urlencode 'query=${quoted}'\n`;
}

/** For Python with pandas. */
export function python(query) {
  return `import io, urllib.parse, urllib.request
import pandas as pd

query = ${pythonString(query)}
request = urllib.request.Request(
    "${url()}",
    data=urllib.parse.urlencode({"query": query}).encode(),
    headers={"Accept": "text/csv"})
with urllib.request.urlopen(request) as answer:
    table = pd.read_csv(io.TextIOWrapper(answer, "utf-8"))
print(table)
`;
}

/** For R with httr. */
export function r(query) {
  return `library(httr)

query <- ${JSON.stringify(query).replace(/\\n/g, '\n')}
answer <- POST("${url()}", body = list(query = query), encode = "form", accept("text/csv"))
stop_for_status(answer)
table <- read.csv(text = content(answer, "text", encoding = "UTF-8"), encoding = "UTF-8")
print(table)
`;
}

function pythonString(query) {
  const escaped = query.replace(/\\/g, '\\\\').replace(/"""/g, '\\"\\"\\"').replace(/"$/, '\\"');
  return `"""${escaped}"""`;
}
