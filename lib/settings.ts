import { browser } from './browser';
import type { Language } from './risk/types';

/**
 * What the person found inaccurate, and how far they want to be spared it. `here` is this one message, known by a number
 * made of its words; `site` is this rule on this host; `all` is this rule anywhere.
 */
export interface Mute {
  scope: 'here' | 'site' | 'all';
  rule: string;
  /** what the hint was called, for the list in the settings */
  title: string;
  /** host of the page; '' where it does not matter */
  host: string;
  /** number of the message's words; 0 where it does not matter */
  words: number;
  at: number;
}

/** What the person chose, with what holds until they choose. Kept on this device only. */
export interface Settings {
  /** null: follow the browser's own language */
  language: Language | null;
  /** marks and cards on pages; keeping evidence and pasting work without them */
  hints: boolean;
  /** hosts on which nothing is marked */
  offHosts: readonly string[];
  /** newest first */
  mutes: readonly Mute[];
  /** the neutral summary first, the harsh words behind a press */
  softLens: boolean;
  /** another name and picture on the toolbar and on our own pages, for a device that others use too */
  neutral: boolean;
  /** minutes without use after which an unlocked log is locked; 0: when the browser closes */
  lockAfter: number;
  /** hiding our pages locks the log too */
  hideLocks: boolean;
}

export const LOCK_AFTER: readonly number[] = [5, 15, 60, 0];

export const DEFAULTS: Settings = {
  language: null,
  hints: true,
  offHosts: [],
  mutes: [],
  softLens: false,
  neutral: false,
  lockAfter: 15,
  hideLocks: true,
};
const KEY = 'settings';
const LANGUAGES: readonly unknown[] = ['zh-CN', 'zh-TW', 'en'];
const SCOPES: readonly unknown[] = ['here', 'site', 'all'];
/** More would only ever come from something that went wrong. */
const MOST_KEPT = 500;

function decodeMute(raw: unknown): Mute | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { scope, rule, title, host, words, at }: { [K in keyof Mute]?: unknown } = raw;
  if (!SCOPES.includes(scope) || typeof rule !== 'string' || rule === '') return null;
  return {
    scope: scope as Mute['scope'],
    rule,
    title: typeof title === 'string' ? title : rule,
    host: typeof host === 'string' ? host : '',
    words: typeof words === 'number' ? words : 0,
    at: typeof at === 'number' ? at : 0,
  };
}

/** Anything may stand in storage (an older version, a half-written value): each field is taken only if it fits. */
export function decodeSettings(raw: unknown): Settings {
  if (typeof raw !== 'object' || raw === null) return DEFAULTS;
  const from: { [K in keyof Settings]?: unknown } = raw;
  const list = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, MOST_KEPT) : []);
  return {
    language: LANGUAGES.includes(from.language) ? (from.language as Language) : null,
    hints: typeof from.hints === 'boolean' ? from.hints : DEFAULTS.hints,
    offHosts: list(from.offHosts).filter((host): host is string => typeof host === 'string'),
    mutes: list(from.mutes).flatMap((one) => decodeMute(one) ?? []),
    softLens: from.softLens === true,
    neutral: from.neutral === true,
    lockAfter: LOCK_AFTER.find((minutes) => minutes === from.lockAfter) ?? DEFAULTS.lockAfter,
    hideLocks: from.hideLocks !== false,
  };
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

const same = (a: Mute, b: Mute) => a.scope === b.scope && a.rule === b.rule && a.host === b.host && a.words === b.words;

export async function addMute(mute: Mute): Promise<void> {
  const { mutes } = await readSettings();
  await changeSettings({ mutes: [mute, ...mutes.filter((one) => !same(one, mute))].slice(0, MOST_KEPT) });
}

export async function removeMute(mute: Mute): Promise<void> {
  const { mutes } = await readSettings();
  await changeSettings({ mutes: mutes.filter((one) => !same(one, mute)) });
}

/** Whether the person wants to be spared a hint of this rule here. */
export function isMuted(
  { mutes }: Pick<Settings, 'mutes'>,
  hint: { rule: string },
  host: string,
  words: number,
): boolean {
  return mutes.some(
    (mute) =>
      mute.rule === hint.rule &&
      (mute.scope === 'all' || mute.host === host) &&
      (mute.scope !== 'here' || mute.words === words),
  );
}
