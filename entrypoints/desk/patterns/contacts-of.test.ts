import { expect, it } from 'vitest';
import { utf8 } from '../../../lib/evidence/bytes';
import { blockOf, joinFacts } from '../../../lib/evidence/facts';
import { kindCode } from '../../../lib/patterns/clues';
import type { Contact } from '../../../lib/patterns/contact';
import { contactsOf, together } from './contacts-of';

const noon = Date.parse('2026-03-05T12:00:00+08:00');
const message = (text: string, change: object = {}) => ({
  kind: 'message',
  direction: 'incoming',
  sender: '10690001',
  sentAt: '2026-03-05T09:12:30+08:00',
  shownTime: null,
  capturedAt: noon,
  text,
  channel: 'sms',
  details: {},
  ...change,
});

/** What the log holds, with the kind that the rules read in each. */
const LOG: [entry: object | null, kind: Parameters<typeof kindCode>[0] | null][] = [
  [message('【示例】请还款'), 'collection'], // 1
  [message('验证码 0000'), 'normal'], // 2
  [message('晚上吃饭', { direction: 'outgoing' }), null], // 3: sent, no contact
  [message('【示例】请还款', { sentAt: '2026-03-05T09:12:55+08:00', sender: null }), null], // 4: 1 again, not yet read
  [null, null], // 5: deleted
  [message('请回电', { sentAt: null, shownTime: '昨天 23:10' }), 'reminder'], // 6
  [message('验证码 0000', { sentAt: '2026-03-05T09:12:01+08:00' }), 'normal'], // 7: 2 again
  [{ ...message('他们打给我妈'), kind: 'witness', sender: '0571-00000000' }, null], // 8: noted by a person
  [message('还没读的'), null], // 9
];
const facts = joinFacts(
  [
    blockOf(
      LOG.map(([entry], i) => ({ seq: i + 1, bytes: entry && utf8(JSON.stringify(entry)) })),
      1,
      LOG.length,
    ),
  ],
  LOG.length,
);
const clues = {
  kinds: Uint8Array.from(LOG, ([, kind]) => (kind === null ? 0 : kindCode(kind))),
  bits: Uint32Array.from(LOG, ([, kind]) => (kind === 'collection' ? 4 : 0)),
};
const brief = ({ seqs, about }: Contact) => `${seqs.join('+')} ${about}`;

it('what speaks of no debt is counted and left out, what is kept twice is one', () => {
  const { contacts, other } = contactsOf(facts, clues, 'debt');
  expect(contacts.map(brief)).toEqual(['1+4 debt', '6 debt', '8 debt', '9 unread']);
  expect(other).toBe(1);
  expect(contacts[0]).toMatchObject({ number: '10690001', lender: '示例', clues: 4, channel: 'message' });
  expect(contacts[1]?.at).toBe(Date.parse('2026-03-04T23:10:00+08:00'));
  expect(contacts[2]).toMatchObject({ channel: 'third', number: '0571-00000000' });
});

it('all of it stands there when asked for', () => {
  const { contacts, other } = contactsOf(facts, clues, 'all');
  expect(contacts.map(brief)).toEqual(['1+4 debt', '2+7 other', '6 debt', '8 debt', '9 unread']);
  expect(other).toBe(0);
});

it('while nothing is read, nothing is known to speak of no debt', () => {
  const { contacts, other } = contactsOf(facts, null, 'debt');
  expect(contacts.map(brief)).toEqual(['1+4 unread', '2+7 unread', '6 unread', '8 debt', '9 unread']);
  expect(other).toBe(0);
});

it('a message of no debt that a conversation shows as one keeps its record', () => {
  const [code] = contactsOf(facts, clues, 'all').contacts.filter(({ seqs }) => seqs.includes(2));
  if (!code) throw new Error('no such contact');
  const { contacts, other } = together(facts, clues, [{ ...code, seqs: [40], about: 'debt' }], 'debt');
  expect(contacts.map(brief)).toEqual(['1+4 debt', '2+7+40 debt', '6 debt', '8 debt', '9 unread']);
  expect(other).toBe(0);
});
