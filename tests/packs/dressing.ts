/** Every disguise that a sender may put on a message, and what the rules find in their own examples so dressed. */
import * as OpenCC from 'opencc-js';
import { assess } from '../../lib/risk/assess';
import { RULES } from '../../lib/risk/pack';
import type { Message } from '../../lib/risk/types';

const NOW = Date.parse('2026-11-21T12:00:00+08:00');
const HAN = /\p{Script=Han}/u;
const toTraditional = OpenCC.Converter({ from: 'cn', to: 't' });

/** Puts something between two Han characters in the middle of every run of four or more. */
const between = (mark: string) => (text: string) =>
  text.replace(/\p{Script=Han}{4,}/gu, (run) => run.slice(0, 2) + mark + run.slice(2));
const everywhere = (mark: string) => (text: string) =>
  [...text].map((c, i, all) => (HAN.test(c) && HAN.test(all[i + 1] ?? '') ? c + mark : c)).join('');

export const DISGUISES: Record<string, { dress: (text: string) => string; found: number }> = {
  'zero-width spaces': { dress: everywhere('\u200b'), found: 1 },
  'soft hyphens': { dress: everywhere('\u00ad'), found: 1 },
  'combining marks': { dress: everywhere('\u0336'), found: 1 },
  'full width': {
    dress: (t) => t.replace(/[0-9a-zA-Z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
    found: 0.98,
  },
  'traditional characters': { dress: toTraditional, found: 0.98 },
  'blanks between all characters': { dress: everywhere(' '), found: 0.98 },
  'dots inside words': { dress: between('.'), found: 0.94 },
  'stars inside words': { dress: between('*'), found: 0.94 },
  'characters as numbers of a web page': {
    dress: (t) => [...t].map((c) => (HAN.test(c) ? `&#${c.codePointAt(0)};` : c)).join(''),
    found: 0.98,
  },
  'variation selectors': { dress: everywhere('\ufe0f'), found: 1 },
  'marks of direction': { dress: everywhere('\u200e'), found: 1 },
  'dashes between all characters': { dress: everywhere('-'), found: 0.98 },
  'bars between all characters': { dress: everywhere('|'), found: 0.98 },
  'emoji inside words': { dress: between('🔥'), found: 0.93 },
};

const message = (example: string | Message): Message => (typeof example === 'string' ? { text: example } : example);
const finds = (rule: string, m: Message) =>
  assess(m, NOW).findings.some((f) => f.rule === rule && f.confidence !== 'low');

export interface Disguised {
  /** examples found undressed, and those of them that are lost */
  hits: number;
  missed: string[];
  /** look-alikes, and those that raise something dressed though they raise nothing undressed */
  allows: number;
  alarms: string[];
}

export function disguised(dress: (text: string) => string): Disguised {
  const result: Disguised = { hits: 0, missed: [], allows: 0, alarms: [] };
  for (const rule of RULES) {
    for (const hit of rule.hits.map(message)) {
      if (!finds(rule.id, hit)) continue;
      result.hits++;
      if (!finds(rule.id, { ...hit, text: dress(hit.text) })) result.missed.push(`${rule.id}: ${dress(hit.text)}`);
    }
    if (rule.signal === 'obfuscated_text') continue;
    for (const allow of rule.allows.map(message)) {
      result.allows++;
      if (!finds(rule.id, allow) && finds(rule.id, { ...allow, text: dress(allow.text) }))
        result.alarms.push(`${rule.id}: ${dress(allow.text)}`);
    }
  }
  return result;
}
