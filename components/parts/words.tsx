import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Key, type Params, t } from '../../lib/i18n';
import type { Language } from '../../lib/i18n/language';

/** The language in which this page speaks. */
export const Speaking = createContext<Language>('zh-CN');

export function useWords() {
  const lang = useContext(Speaking);
  return { lang, say: (key: Key, params?: Params) => t(lang, key, params) };
}
