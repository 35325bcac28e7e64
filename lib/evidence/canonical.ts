/**
 * Canonical JSON: RFC 8785, restricted to strings, integers, booleans, null, arrays and plain objects with ASCII
 * keys. The restriction leaves nothing to argue about: no number formatting, no ordering of exotic keys. What cannot
 * be written without doubt is refused rather than bent.
 */
import { pathOf } from './decode';

export class NotCanonical extends Error {
  constructor(
    readonly at: string,
    readonly reason: string,
  ) {
    super(`${at === '' ? 'value' : at}: ${reason}`);
    this.name = 'NotCanonical';
  }
}

const KEY = /^[\x20-\x7e]*$/;
const MAX_DEPTH = 32;

export function canonical(value: unknown): string {
  return write(value, 0);
}

/** Where something stands is put together only when it is refused: nearly everything is fine. */
function write(value: unknown, depth: number): string {
  if (value === null) return 'null';
  if (value === true) return 'true';
  if (value === false) return 'false';
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new NotCanonical('', 'a lone surrogate');
    // JSON.stringify of a well-formed string is exactly the form RFC 8785 asks for
    return JSON.stringify(value);
  }
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new NotCanonical('', 'a number that is not an integer below 2^53');
    return value === 0 ? '0' : String(value);
  }
  if (typeof value !== 'object') throw new NotCanonical('', `a ${typeof value}`);
  if (depth >= MAX_DEPTH) throw new NotCanonical('', 'nested too deeply');
  if (Array.isArray(value)) {
    const items: string[] = [];
    for (let i = 0; i < value.length; i++) items.push(writeAt(value[i], depth + 1, `[${i}]`));
    return `[${items.join(',')}]`;
  }
  const proto: unknown = Object.getPrototypeOf(value);
  if (proto !== Object.prototype && proto !== null) throw new NotCanonical('', 'an object that is not plain');
  const fields: string[] = [];
  for (const [key, item] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!KEY.test(key)) throw new NotCanonical(key, 'a key outside printable ASCII');
    fields.push(`${JSON.stringify(key)}:${writeAt(item, depth + 1, key)}`);
  }
  return `{${fields.join(',')}}`;
}

function writeAt(value: unknown, depth: number, step: string): string {
  try {
    return write(value, depth);
  } catch (cause) {
    throw cause instanceof NotCanonical ? new NotCanonical(pathOf(step, cause.at), cause.reason) : cause;
  }
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
  // what the browser itself writes is quick, and nearly always enough to see
  if (isOrderly(value, 0) && JSON.stringify(value) === text) return value;
  if (canonical(value) !== text) throw new NotCanonical('', 'not in canonical form');
  return value;
}

/** Whether JSON.stringify writes this exactly as `canonical` does; where it is not sure it says no. */
function isOrderly(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value === 'number') return Number.isSafeInteger(value);
  if (typeof value !== 'object' || value === null) return true;
  if (depth >= MAX_DEPTH) return false;
  if (Array.isArray(value)) return value.every((item) => isOrderly(item, depth + 1));
  let before = '';
  for (const [key, item] of Object.entries(value)) {
    if (key <= before || !KEY.test(key) || !isOrderly(item, depth + 1)) return false;
    before = key;
  }
  return true;
}
