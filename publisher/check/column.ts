// Where in a line of JSON a value stands, so that a finding can point at it.

/**
 * The column, from 1, in UTF-16 units, of the value at a path in a valid line of JSON; where the path
 * leads nowhere, of the last value on it that is there.
 */
export function columnOf(json: string, path: readonly (string | number)[]): number {
  return find({ json, at: 0 }, path) + 1;
}

type Reading = { json: string; at: number };

function find(reading: Reading, path: readonly (string | number)[]): number {
  const { json } = reading;
  skipSpace(reading);
  const here = reading.at;
  const [wanted, ...rest] = path;
  const isObject = json[here] === '{';
  if (wanted === undefined || (!isObject && json[here] !== '[')) return here;
  reading.at++;
  for (let index = 0; ; index++) {
    skipSpace(reading);
    if (json[reading.at] === '}' || json[reading.at] === ']') return here;
    const key = isObject ? readKey(reading) : index;
    if (key === wanted) return find(reading, rest);
    skipValue(reading);
    skipSpace(reading);
    if (json[reading.at] === ',') reading.at++;
  }
}

function skipSpace(reading: Reading): void {
  while (/\s/.test(reading.json.charAt(reading.at))) reading.at++;
}

/** Reads `"key" :`. */
function readKey(reading: Reading): string {
  const from = reading.at;
  skipString(reading);
  const key = JSON.parse(reading.json.slice(from, reading.at)) as string;
  skipSpace(reading);
  reading.at++;
  return key;
}

function skipString(reading: Reading): void {
  const { json } = reading;
  reading.at++;
  while (json[reading.at] !== '"') reading.at += json[reading.at] === '\\' ? 2 : 1;
  reading.at++;
}

function skipValue(reading: Reading): void {
  const { json } = reading;
  let depth = 0;
  do {
    skipSpace(reading);
    const unit = json.charAt(reading.at);
    if (unit === '"') skipString(reading);
    else {
      if (unit === '{' || unit === '[') depth++;
      if (unit === '}' || unit === ']') depth--;
      reading.at++;
      if (/[\w.+-]/.test(unit)) while (/[\w.+-]/.test(json.charAt(reading.at))) reading.at++;
    }
  } while (depth > 0);
}
