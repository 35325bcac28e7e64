/**
 * The paste box asks `judge`, a page asks `skim`: both are walked here with every rule's own examples, and what a page
 * marks must be what the paste box says.
 */
import { expect, test, vi } from 'vitest';
import { unpack } from '../../lib/page/packed-hints';
import { packMessages } from '../../lib/page/packed-messages';
import { shownHints } from '../../lib/page/shown';
import { RULES } from '../../lib/risk/pack';
import type { Message } from '../../lib/risk/types';

vi.mock('../../lib/browser', () => ({
  browser: {
    i18n: { getUILanguage: () => 'zh-CN' },
    storage: { local: { get: async () => ({}) } },
  },
}));

const { judge, skim } = await import('./judge');

const messages = RULES.flatMap(({ hits, allows }) =>
  [...hits, ...allows].map((one) => {
    const { text, sender = null, sentAt = null } = typeof one === 'string' ? { text: one } : one;
    return { text, sender, sentAt, direction: 'incoming', form: 'sms' } satisfies Message;
  }),
);

test('the paste box says of every example what a page marks in it', async () => {
  const pasted = await judge(messages);
  const { said, words, cited } = await skim(packMessages(messages, 'sms'));
  const onPage = new Map(said.map((one) => [one.at, one]));
  let marked = 0;
  for (const [at, answer] of pasted.entries()) {
    const there = onPage.get(at);
    expect(there?.gist.findings ?? [], messages[at]?.text).toEqual(answer.reading.findings);
    const hints = (there?.hints ?? []).flatMap((hint) => unpack(hint, words, cited) ?? []);
    expect(hints, messages[at]?.text).toEqual(shownHints(answer));
    if (hints.length > 0) marked++;
  }
  expect(marked).toBeGreaterThan(messages.length / 3);
}, 60_000);
