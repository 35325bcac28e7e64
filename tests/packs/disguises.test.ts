/** Every rule's own examples in every disguise: hits stay found, allows stay silent. `node tools/run.mjs disguises` prints all. */
import { expect, test } from 'vitest';
import { DISGUISES, disguised } from './dressing';

test.each(Object.entries(DISGUISES))('in %s hits are still found and allows stay silent', (_name, { dress, found }) => {
  const { hits, missed, allows, alarms } = disguised(dress);
  expect(1 - missed.length / hits, missed.slice(0, 12).join('\n')).toBeGreaterThanOrEqual(found);
  // signs strewn into plain words are odd by themselves: one in thirty of the innocent may look odd with them
  expect(alarms.length, alarms.join('\n')).toBeLessThanOrEqual(allows / 30);
});
