/**
 * Small decoders for what comes from outside: a message from another context, a stored row, a file from a foreign
 * archive. Each answers the value in its proper type or throws `Undecodable` saying where it went wrong.
 */
export class Undecodable extends Error {
  constructor(at: string, wanted: string) {
    super(`${at === '' ? 'value' : at}: wanted ${wanted}`);
    this.name = 'Undecodable';
  }
}

export type Decoder<T> = (value: unknown, at?: string) => T;

export const string =
  (max: number): Decoder<string> =>
  (value, at = '') => {
    if (typeof value !== 'string' || value.length > max) throw new Undecodable(at, `text of at most ${max}`);
    return value;
  };

export const matching =
  (pattern: RegExp): Decoder<string> =>
  (value, at = '') => {
    if (typeof value !== 'string' || !pattern.test(value)) throw new Undecodable(at, String(pattern));
    return value;
  };

export const integer =
  (min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER): Decoder<number> =>
  (value, at = '') => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < min || value > max)
      throw new Undecodable(at, `an integer from ${min} to ${max}`);
    return value;
  };

export const boolean: Decoder<boolean> = (value, at = '') => {
  if (typeof value !== 'boolean') throw new Undecodable(at, 'true or false');
  return value;
};

export const oneOf =
  <const T extends readonly (string | number)[]>(...allowed: T): Decoder<T[number]> =>
  (value, at = '') => {
    const found = allowed.find((item) => item === value);
    if (found === undefined) throw new Undecodable(at, `one of ${allowed.join(', ')}`);
    return found;
  };

export const orNull =
  <T>(inner: Decoder<T>): Decoder<T | null> =>
  (value, at = '') =>
    value === null ? null : inner(value, at);

export const list =
  <T>(inner: Decoder<T>, max: number): Decoder<T[]> =>
  (value, at = '') => {
    if (!Array.isArray(value) || value.length > max) throw new Undecodable(at, `a list of at most ${max}`);
    return value.map((item: unknown, i) => inner(item, `${at}[${i}]`));
  };

/** Exactly these fields; an unknown one is an error, because it would be lost silently. */
export const object =
  <T extends object>(fields: { [K in keyof T]: Decoder<T[K]> }): Decoder<T> =>
  (value, at = '') => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Undecodable(at, 'an object');
    const given = new Map(Object.entries(value));
    const out: Partial<T> = {};
    for (const key of Object.keys(fields) as (keyof T & string)[]) {
      out[key] = fields[key](given.get(key), at === '' ? key : `${at}.${key}`);
      given.delete(key);
    }
    const [extra] = given.keys();
    if (extra !== undefined) throw new Undecodable(at === '' ? extra : `${at}.${extra}`, 'no such field');
    // every key of T has just been set
    return out as T;
  };

/** Any keys of printable ASCII, all values alike. */
export const dictionary =
  <T>(inner: Decoder<T>, max: number): Decoder<Record<string, T>> =>
  (value, at = '') => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Undecodable(at, 'an object');
    const fields = Object.entries(value);
    if (fields.length > max) throw new Undecodable(at, `at most ${max} fields`);
    return Object.fromEntries(
      fields.map(([key, item]) => {
        if (!/^[\x20-\x7e]{1,80}$/.test(key) || key === '__proto__') throw new Undecodable(`${at}.${key}`, 'a key');
        return [key, inner(item, `${at}.${key}`)];
      }),
    );
  };
