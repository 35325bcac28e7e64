/** Which browser kept a record, as it calls itself. */
import type { Entry } from './record';

export function browserOf(userAgent: string, platform: string): Entry['browser'] {
  for (const [name, pattern] of KNOWN) {
    const version = pattern.exec(userAgent)?.[1];
    if (version !== undefined) return { name, version, platform };
  }
  return { name: 'unknown', version: '', platform };
}

/** Derivatives name themselves before Chrome does, so the general comes last. */
const KNOWN: [string, RegExp][] = [
  ['Firefox', /\bFirefox\/([\d.]+)/],
  ['Edge', /\bEdg(?:A|iOS)?\/([\d.]+)/],
  ['QQBrowser', /\bM?QQBrowser\/([\d.]+)/],
  ['Quark', /\bQuark(?:PC)?\/([\d.]+)/],
  ['Opera', /\bOPR\/([\d.]+)/],
  ['Chrome', /\b(?:Headless)?Chrome\/([\d.]+)/],
  ['Safari', /\bVersion\/([\d.]+).*Safari\//],
];
