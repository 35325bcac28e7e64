/**
 * Small decoders for what comes from outside: a message from another context, a stored row, a file from a foreign
 * archive. Each answers the value in its proper type or throws `Undecodable` saying where it went wrong.
 */
export class Undecodable extends Error {
  constructor(
    readonly at: string,
    readonly wanted: string,
  ) {
    super(`${at === '' ? 'value' : at}: wanted ${wanted}`);
    this.name = 'Undecodable';
  }
}

/** `a` and `b` make a.b, `a` and `[0]` make a[0]. */
export const pathOf = (step: string, below: string): string =>
  step === '' || below === '' || below.startsWith('[') ? step + below : `${step}.${below}`;

/** Where something stands is put together only when it is refused: nearly everything is fine. */
function inside<T>(inner: Decoder<T>, value: unknown, at: string, step: string): T {
  try {
    return inner(value);
  } catch (cause) {
    throw cause instanceof Undecodable ? new Undecodable(pathOf(pathOf(at, step), cause.at), cause.wanted) : cause;
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
    return value.map((item: unknown, i) => inside(inner, item, at, `[${i}]`));
  };

/** Exactly these fields; an unknown one is an error, because it would be lost silently. */
export const object = <T extends object>(fields: { [K in keyof T]: Decoder<T[K]> }): Decoder<T> => {
  const names = Object.keys(fields) as (keyof T & string)[];
  return (value, at = '') => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Undecodable(at, 'an object');
    const given = value as { [key: string]: unknown };
    const out: Partial<T> = {};
    let there = 0;
    for (const key of names) {
      const own = Object.hasOwn(given, key);
      if (own) there++;
      out[key] = inside(fields[key], own ? given[key] : undefined, at, key);
    }
    if (Object.keys(given).length > there) {
      const extra = Object.keys(given).find((key) => !Object.hasOwn(fields, key)) ?? '';
      throw new Undecodable(pathOf(at, extra), 'no such field');
    }
    // every key of T has just been set
    return out as T;
  };
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
        return [key, inside(inner, item, at, key)];
      }),
    );
  };
