import type { BackupMessage, Box } from './types';

/** How many of each sort. The five sorts add up to the total. */
export type Counts = Record<'total' | Box, number>;

export function countsOf(messages: readonly BackupMessage[]): Counts {
  const counts: Counts = { total: messages.length, incoming: 0, outgoing: 0, draft: 0, failed: 0, unknown: 0 };
  for (const { box } of messages) counts[box]++;
  return counts;
}

/** Who sent it to whom; null for what was never sent or not told. */
export const directionOf = ({ box }: BackupMessage): 'incoming' | 'outgoing' | null =>
  box === 'incoming' || box === 'outgoing' ? box : null;
