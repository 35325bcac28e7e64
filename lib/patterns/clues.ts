/** What was read in a message, as two small numbers: its kind, and a bit for each clue. */
import { type MessageKind, SIGNALS, type SignalKey } from '../risk/types';

const KINDS: readonly MessageKind[] = ['reminder', 'collection', 'scam', 'loan_marketing', 'normal'];

/** Changes when a bit would mean something else. */
export const CLUE_CODE = `${SIGNALS.join()} ${KINDS.join()}`;

/** 0 is left for what nobody read. */
export const kindCode = (kind: MessageKind): number => KINDS.indexOf(kind) + 1;
export const kindOfCode = (code: number): MessageKind | null => KINDS[code - 1] ?? null;

export const clueBit = (signal: SignalKey): number => 1 << SIGNALS.indexOf(signal);
export const clueBits = (signals: readonly SignalKey[]): number =>
  signals.reduce((bits, signal) => bits | clueBit(signal), 0) >>> 0;
export const cluesOfBits = (bits: number): SignalKey[] => SIGNALS.filter((signal) => (bits & clueBit(signal)) !== 0);

/** A debt is asked for: what counts as contact about it. Adverts, codes and parcels do not. */
export const aboutDebt = (code: number): boolean => {
  const kind = kindOfCode(code);
  return kind === 'reminder' || kind === 'collection';
};
