import type { MessageKind } from '../types';

/** In the order of the learned weights. */
export const KINDS: readonly MessageKind[] = ['reminder', 'collection', 'scam', 'loan_marketing', 'normal'];
