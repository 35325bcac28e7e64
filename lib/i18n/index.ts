import en from './en';
import type { Language } from './language';
import zhCN from './zh-CN';
import zhTW from './zh-TW';

export type Key = keyof typeof zhCN;
export type Params = Record<string, string | number>;

export const DICTIONARIES: Record<Language, Record<Key, string>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

/** `{n}` is replaced; `{n:day|days}` picks the first word for one and the second for any other number. */
export function fill(text: string, params: Params): string {
  return text.replace(/\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g, (whole, name: string, one?: string, many?: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return one === undefined ? String(value) : ((value === 1 ? one : many) ?? whole);
  });
}

export function t(lang: Language, key: Key, params: Params = {}): string {
  return fill(DICTIONARIES[lang][key], params);
}

/** For keys built from data (a fault, a missing part): null when there is no such word, so the caller can fall back. */
export function maybe(lang: Language, key: string): string | null {
  const words: Record<string, string> = DICTIONARIES[lang];
  return words[key] ?? null;
}
