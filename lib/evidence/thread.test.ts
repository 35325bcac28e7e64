import { expect, it } from 'vitest';
import { utf8 } from './bytes';
import type { ContextMessage } from './record';
import { readThread, threadFile } from './thread';

const messages: ContextMessage[] = [
  {
    text: '您的账单已逾期',
    sender: '1069000000000',
    sentAt: '2026-03-05T09:12:00+08:00',
    shownTime: '09:12',
    direction: 'incoming',
  },
  { text: '我在联系官方客服', sender: null, sentAt: null, shownTime: '昨天', direction: 'outgoing' },
];
const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

it('gives back what was kept, in its order', async () => {
  expect(readThread(await bytesOf(threadFile(messages)))).toEqual({ v: 1, messages });
});

it('writes the same bytes for the same conversation, whatever else the objects carry', async () => {
  const more = messages.map((message) => ({ key: 'x', ...message }));
  expect(await threadFile(more).text()).toBe(await threadFile(messages).text());
  expect(await threadFile(messages).text()).toMatch(/^\{"messages":\[\{"direction":"incoming","sender":/);
});

it('replaces half an emoji rather than losing the conversation', async () => {
  const [first] = messages;
  const read = readThread(await bytesOf(threadFile(first ? [{ ...first, text: 'a\ud83d' }] : [])));
  expect(read?.messages[0]?.text).toBe('a\ufffd');
});

it.each(['', '[]', '{"v":2,"messages":[]}', '{"v":1,"messages":[{"text":3}]}', '{"v":1,"messages":[{"text":"x"}]}'])(
  'does not read %s as a conversation',
  (text) => expect(readThread(utf8(text))).toBeNull(),
);
