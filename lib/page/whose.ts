import type { Site } from '../sites/types';

/** Whether the page belongs to the other side. Unknown ground counts as theirs. */
export function isTheirs({ ground }: Pick<Site, 'ground'>, channel: string): boolean {
  if (ground) return ground === 'other-side';
  return channel !== 'sms' && channel !== 'mail';
}
