import type { Language } from './language';

/** Names one after another, as each language parts them. */
export const enumerated = (lang: Language, names: readonly string[]): string => names.join(lang === 'en' ? ', ' : '、');
