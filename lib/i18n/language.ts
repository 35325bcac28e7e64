export const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language in its own words, for the list in settings. */
export const LANGUAGE_NAMES: Record<Language, string> = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' };

/** The person's choice, else what the browser speaks, else the language of the people it was made for. */
export function chooseLanguage(chosen: Language | null, browserLanguage: string): Language {
  if (chosen) return chosen;
  const tag = browserLanguage.toLowerCase();
  if (/^zh-(hant|tw|hk|mo)\b/.test(tag)) return 'zh-TW';
  if (/^en\b/.test(tag)) return 'en';
  return 'zh-CN';
}
