import { expect, it } from 'vitest';
import { fromShort, shortOf } from './gist';

it('comes back as it went', () => {
  for (const kind of ['reminder', 'collection', 'scam', 'loan_marketing', 'normal'] as const)
    for (const verdict of ['fine', 'heed', 'breach', 'fraud', 'unsure'] as const)
      expect(fromShort(shortOf(kind, verdict))).toEqual({ kind, verdict });
  for (const odd of ['', '!', 'z']) expect(fromShort(odd)).toBeNull();
});
