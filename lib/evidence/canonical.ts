/**
 * Canonical JSON: RFC 8785, restricted to strings, integers, booleans, null, arrays and plain objects with ASCII
 * keys. The restriction leaves nothing to argue about: no number formatting, no ordering of exotic keys. What cannot
 * be written without doubt is refused rather than bent.
 */
export class NotCanonical extends Error {
  constructor(
    readonly at: string,
    reason: string,
  ) {
    super(`${at === '' ? 'value' : at}: ${reason}`);
    this.name = 'NotCanonical';
  }
}

const KEY = /^[\x20-\x7e]*$/;
const MAX_DEPTH = 32;

export function canonical(value: unknown): string {
  return write(value, '', 0);
}

function write(value: unknown, at: string, depth: number): string {
  if (value === null) return 'null';
  if (value === true) return 'true';
  if (value === false) return 'false';
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new NotCanonical(at, 'a lone surrogate');
    // JSON.stringify of a well-formed string is exactly the form RFC 8785 asks for
    return JSON.stringify(value);
  }
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new NotCanonical(at, 'a number that is not an integer below 2^53');
    return value === 0 ? '0' : String(value);
  }
  if (typeof value !== 'object') throw new NotCanonical(at, `a ${typeof value}`);
  if (depth >= MAX_DEPTH) throw new NotCanonical(at, 'nested too deeply');
  if (Array.isArray(value)) {
    const items: string[] = [];
    for (let i = 0; i < value.length; i++) items.push(write(value[i], `${at}[${i}]`, depth + 1));
    return `[${items.join(',')}]`;
  }
  const proto: unknown = Object.getPrototypeOf(value);
  if (proto !== Object.prototype && proto !== null) throw new NotCanonical(at, 'an object that is not plain');
  const fields: string[] = [];
  for (const [key, item] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = at === '' ? key : `${at}.${key}`;
    if (!KEY.test(key)) throw new NotCanonical(name, 'a key outside printable ASCII');
    fields.push(`${JSON.stringify(key)}:${write(item, name, depth + 1)}`);
  }
  return `{${fields.join(',')}}`;
}

/**
 * Reads canonical JSON and nothing else: text that parses but is not written canonically (blanks, other key order,
 * a key twice) is refused, so that one value has one form and one hash.
 */
export function parseCanonical(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new NotCanonical('', 'not JSON');
  }
  if (canonical(value) !== text) throw new NotCanonical('', 'not in canonical form');
  return value;
}
