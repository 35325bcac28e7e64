import { expect, it } from 'vitest';
import { packMessages, unpackMessages } from './packed-messages';
import { MOST_READ } from './sign';

it('carries messages as they are, names once', () => {
  const messages = [
    { text: '甲', sender: '1069', sentAt: '2026-01-05T08:05:00+08:00', direction: 'incoming' as const },
    { text: '', sender: null, sentAt: null, direction: null },
    { text: '乙\n\u0000丙', sender: '1069', sentAt: null, direction: 'outgoing' as const },
    { text: '丁', sender: '', sentAt: null, direction: 'incoming' as const },
  ];
  const packed = packMessages(messages, 'sms');
  expect(packed.names).toEqual(['1069', null, '']);
  expect(unpackMessages(packed)).toEqual(messages.map((message) => ({ ...message, form: 'sms' })));
});

it('takes no more of a novel than is read of it', () => {
  const long = { text: '长'.repeat(MOST_READ + 5), sender: 'n'.repeat(999), sentAt: null, direction: null };
  const [message] = unpackMessages(packMessages([long], null));
  expect(message?.text).toHaveLength(MOST_READ);
  expect(message?.sender).toHaveLength(200);
});
