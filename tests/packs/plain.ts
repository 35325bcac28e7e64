/** What every pack of data has in common. */
import { expect } from 'vitest';

export const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;

/** Plain data survives a trip through JSON, so it can be shown to a person and put into a package. */
export function expectPlain(entry: unknown, where: string): void {
  expect(JSON.parse(JSON.stringify(entry)), `${where}: only plain values, nothing that JSON drops`).toEqual(entry);
}

export const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** Every string inside a value, with the path that leads to it. */
export function* strings(value: unknown, path = ''): Generator<[string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) for (const [i, one] of value.entries()) yield* strings(one, `${path}[${i}]`);
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) yield* strings(one, path ? `${path}.${key}` : key);
}

/** Every text in three languages inside a value. */
export function* worded(value: unknown, path = ''): Generator<[string, Record<(typeof LANGUAGES)[number], string>]> {
  if (typeof value !== 'object' || value === null) return;
  const of = new Map<string, unknown>(Object.entries(value));
  const [cn, tw, en] = LANGUAGES.map((language) => of.get(language));
  if (typeof cn === 'string' || typeof tw === 'string' || typeof en === 'string')
    yield [path, { 'zh-CN': String(cn ?? ''), 'zh-TW': String(tw ?? ''), en: String(en ?? '') }];
  else for (const [key, one] of of) yield* worded(one, path ? `${path}.${key}` : key);
}
