import { browser } from './browser';
import type { Language } from './risk/types';

/** What the person chose, with what holds until they choose. Kept on this device only. */
export interface Settings {
  /** null: follow the browser's own language */
  language: Language | null;
  /** marks and cards on pages; keeping evidence and pasting work without them */
  hints: boolean;
}

export const DEFAULTS: Settings = { language: null, hints: true };
const KEY = 'settings';
const LANGUAGES: readonly unknown[] = ['zh-CN', 'zh-TW', 'en'];

/** Anything may stand in storage (an older version, a half-written value): each field is taken only if it fits. */
export function decodeSettings(raw: unknown): Settings {
  if (typeof raw !== 'object' || raw === null) return DEFAULTS;
  const language = 'language' in raw && LANGUAGES.includes(raw.language) ? (raw.language as Language) : null;
  const hints = 'hints' in raw && typeof raw.hints === 'boolean' ? raw.hints : DEFAULTS.hints;
  return { language, hints };
}

export async function readSettings(): Promise<Settings> {
  return decodeSettings((await browser.storage.local.get(KEY))[KEY]);
}

export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const next = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ [KEY]: next });
  return next;
}

/** Calls back whenever the settings change, from whichever page, until the signal says stop. */
export function watchSettings(signal: AbortSignal, changed: (settings: Settings) => void): void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) changed(decodeSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
}
