/** What failed since the browser was started: when, and the failure's own name. Never a word, name or address of what was worked on. */
import { browser } from '../../lib/browser';

const KEY = 'failures';
const MOST = 20;

export interface Failure {
  at: number;
  code: string;
}

/** `zip-broken` where it is one of ours, else the kind of error that the browser gives. */
export function codeOf(error: unknown): string {
  const of: { code?: unknown; name?: unknown } = typeof error === 'object' && error !== null ? error : {};
  const found = [of.code, of.name].find((each) => typeof each === 'string' && /^[\w-]{1,60}$/.test(each));
  return typeof found === 'string' ? found : 'unknown';
}

export async function failures(): Promise<Failure[]> {
  const found: unknown = (await browser.storage.session.get(KEY))[KEY];
  return Array.isArray(found) ? (found as Failure[]) : [];
}

export async function noteFailure(error: unknown, at: number): Promise<void> {
  const all = [...(await failures()), { at, code: codeOf(error) }].slice(-MOST);
  await browser.storage.session.set({ [KEY]: all });
}
