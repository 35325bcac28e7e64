/** Conditions that many patterns of pressure share. */
import type { PatternRule } from './types';

/** The message as a whole is about credit or debt, and no public body, newspaper, adviser or everyday matter is speaking. */
export const pressed = {
  without: ['everyday', 'public_voice'],
  unless: ['kindly', 'adviser', 'mine', 'warned_of'],
  warning: 'ignored',
  kinds: ['collection', 'reminder', 'loan_marketing'],
} satisfies Omit<PatternRule, 'p'>;

/** The same for patterns that speak with a 不 or 别 of their own (别逼我群发, 不想让家人知道). */
export const pressedAnyway = { ...pressed, negation: 'ignored' } satisfies Omit<PatternRule, 'p'>;

/** Whatever the kind, when a word of money or pressing stands somewhere. */
export const firm = {
  needs: ['owing', 'money', 'pressing'],
  without: ['everyday', 'public_voice'],
  unless: ['kindly'],
} satisfies Omit<PatternRule, 'p'>;

/** Strong enough without a word of debt, still not from a public body or newspaper. */
export const anyone = { without: ['everyday', 'public_voice'], unless: ['kindly'] } satisfies Omit<PatternRule, 'p'>;
