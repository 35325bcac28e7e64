import type { Key } from '../../lib/i18n';
import type { Kind, Repeat } from '../../lib/plan/clocks';

export const reminderName = (kind: Kind) => `reminder.kind.${kind}` as const satisfies Key;
export const repeatText = (repeat: Repeat) => `reminder.repeat.${repeat}` as const satisfies Key;

/** What a kind needs said about its day; null where nothing does. */
const HELP: Partial<Record<Kind, Key>> = {
  complaint: 'reminder.help.complaint',
  objection: 'reminder.help.objection',
  'credit-complaint': 'reminder.help.credit-complaint',
  'payment-order': 'reminder.help.payment-order',
  window: 'reminder.help.window',
  hearing: 'reminder.help.hearing',
  grace: 'reminder.help.grace',
};
export const reminderHelp = (kind: Kind): Key | null => HELP[kind] ?? null;
