/** Words of the trade that people meet without anybody explaining them; what they mean stands in lib/i18n. */
export const TERMS = [
  'overdue',
  'penalty',
  'grace',
  'outsourced',
  'assigned',
  'personal-plan',
  'stop-interest',
  'bad-debt',
  'credit-record',
  'objection',
  'settled',
  'surety',
  'mediation',
  'preservation',
  'payment-order',
  'limitation',
  'dishonest',
  'cash-line',
] as const;
export type Term = (typeof TERMS)[number];
