import type { MessageKind } from '../types';

/** In the order of the learned weights. */
export const KINDS: readonly MessageKind[] = ['reminder', 'collection', 'scam', 'loan_marketing', 'normal'];

/** What is learned of a message as a whole: each kind, and last whether it demands a debt without saying for whom. */
export const OF_THE_WHOLE = KINDS.length + 1;
