/** Rows as `adb shell content query` prints them. Expectations were written by hand, from what is visible in each. */
import { expect, it } from 'vitest';
import { readBackup } from './read';
import { type BackupMessage, Refusal } from './types';

const reading = { zoneOffset: 480, now: Date.parse('2026-11-22T09:00:00+08:00'), name: 'sms.txt' };
const read = (text: string) => readBackup(new Blob([text]), reading);
const plain = ({ text, sender, sentAt, box }: BackupMessage) => [text, sender, sentAt, box];
const refusal = (text: string) =>
  read(text).then(
    () => null,
    (cause) => (cause instanceof Refusal ? cause.code : cause),
  );

it('the asked columns, whatever their order', async () => {
  // 1772345103000: 1 March 2026, 14:05:03 in China
  const { format, messages, warnings } = await read(
    [
      'Row: 0 address=10690001, body=【示例】您的借款已逾期，请还款, date=1772345103000, type=1',
      'Row: 1 address=13800000000, body=知道了, date=1772345163000, type=2',
      'Row: 2 address=10690001, body=还没写完, date=1772345223000, type=3',
      'Row: 3 address=10690001, body=没发出去, date=1772345283000, type=5',
      '',
    ].join('\n'),
  );
  expect([format, warnings]).toEqual(['adb', []]);
  expect(messages.map(plain)).toEqual([
    ['【示例】您的借款已逾期，请还款', '10690001', '2026-03-01T14:05:03+08:00', 'incoming'],
    ['知道了', '13800000000', '2026-03-01T14:06:03+08:00', 'outgoing'],
    ['还没写完', '10690001', '2026-03-01T14:07:03+08:00', 'draft'],
    ['没发出去', '10690001', '2026-03-01T14:08:03+08:00', 'failed'],
  ]);
});

it('all columns of a phone: what is none of ours does not disturb', async () => {
  const row = (n: number, address: string, body: string, type: number) =>
    `Row: ${n} _id=${50 - n}, thread_id=2, address=${address}, person=NULL, date=1772345103000, date_sent=1772345101000, protocol=0, read=1, status=-1, type=${type}, reply_path_present=0, subject=NULL, body=${body}, service_center=+8613800000000, locked=0, error_code=-1, seen=1, network_type=3, sub_id=1, creator=com.android.mms`;
  const { messages } = await read(`${row(0, '10690001', '请还款', 1)}\n${row(1, 'NULL', 'NULL', 2)}\n`);
  expect(messages.map(plain)).toEqual([
    ['请还款', '10690001', '2026-03-01T14:05:03+08:00', 'incoming'],
    ['', null, '2026-03-01T14:05:03+08:00', 'outgoing'],
  ]);
});

it('a text with commas, line breaks, and what looks like fields and rows', async () => {
  const { messages } = await read(
    [
      'Row: 0 _id=9, address=10690001, date=1772345103000, body=第一行, type=2, date=0',
      '',
      'Row: 7 _id=3, address=1',
      'Row: 1 address=1, body=x, read=1, type=1',
      'Row: 1 _id=8, address=10690002, date=1772345163000, body=, read=0, type=1',
      'Row: 2 _id=7, address=10690003, date=1772345223000, body=完, read=0, type=1',
    ].join('\r\n'),
  );
  expect(messages.map(({ text, sender, box }) => [text, sender, box])).toEqual([
    ['第一行, type=2, date=0\n\nRow: 7 _id=3, address=1\nRow: 1 address=1, body=x', '10690001', 'incoming'],
    ['', '10690002', 'incoming'],
    ['完', '10690003', 'incoming'],
  ]);
});

it('a field that only one text imitates, right where the real ones begin', async () => {
  const { messages } = await read(
    ['甲, note=1', '乙', '丙'].map((body, n) => `Row: ${n} address=1, body=${body}, date=1772345103000`).join('\n'),
  );
  expect(messages.map(({ text }) => text)).toEqual(['甲, note=1', '乙', '丙']);
});

it('the text last, words of the shell above, two answers one after the other', async () => {
  const { messages } = await read(
    [
      '* daemon started successfully',
      'Row: 0 date=1772345103000, type=1, address=10690001, body=甲',
      '第二行',
      'Row: 1 date=1772345163000, type=1, address=10690001, body=乙',
      'Row: 0 date=1772345223000, type=2, address=10690001, body=丙',
      '',
    ].join('\n'),
  );
  expect(messages.map(({ text, box }) => [text, box])).toEqual([
    ['甲\n第二行', 'incoming'],
    ['乙', 'incoming'],
    ['丙', 'outgoing'],
  ]);
});

it('more rows than are looked at first', async () => {
  const rows = Array.from(
    { length: 1201 },
    (_, n) => `Row: ${n} address=1069, body=第${n}条, date=1772345103000, type=1`,
  );
  const { messages } = await read(`${rows.join('\n')}\n`);
  expect(messages.length).toBe(1201);
  expect(messages.every(({ text }, n) => text === `第${n}条`)).toBe(true);
});

it('calls', async () => {
  const { messages } = await read(
    'Row: 0 number=057100000000, date=1772345103000, duration=65, type=1, name=NULL\nRow: 1 number=057100000000, date=1772345203000, duration=0, type=3, name=NULL\n',
  );
  expect(messages.map(({ kind, sender, seconds, answered, box }) => [kind, sender, seconds, answered, box])).toEqual([
    ['call', '057100000000', 65, true, 'incoming'],
    ['call', '057100000000', 0, false, 'incoming'],
  ]);
});

it('calls beside a maker’s own columns, one of which sounds like a text', async () => {
  const { messages } = await read(
    [
      'Row: 0 _id=1, number=057100000000, date=1772345103000, duration=0, type=3, m_content=NULL, m_status=0',
      'Row: 1 _id=2, number=057100000000, date=1772345203000, duration=65, type=2, m_content=NULL, m_status=0',
      '',
    ].join('\n'),
  );
  expect(messages.map(({ kind, seconds, answered, box }) => [kind, seconds, answered, box])).toEqual([
    ['call', 0, false, 'incoming'],
    ['call', 65, true, 'outgoing'],
  ]);
});

it('only `type` is the box; what still waits to be sent is told', async () => {
  const row = (n: number, type: number, blocked: number) =>
    `Row: ${n} address=10690001, body=甲, date=1772345103000, block_type=${blocked}, type=${type}, status=64, seen=1`;
  const { messages, warnings } = await read([row(0, 2, 3), row(1, 1, 2), row(2, 4, 0), row(3, 6, 0)].join('\n'));
  expect(messages.map(({ box }) => box)).toEqual(['outgoing', 'incoming', 'failed', 'failed']);
  expect(warnings).toEqual([{ code: 'pending', count: 2 }]);
});

it('refuses what is cut, damaged, or holds no texts', async () => {
  const whole =
    'Row: 0 address=1, body=甲, date=1772345103000, type=1\nRow: 1 address=1, body=乙, date=1772345163000, type=1';
  expect(await refusal(whole.slice(0, -22))).toBe('truncated');
  const rows = ['甲', '乙', '丙', '丁'].map(
    (body, n) => `Row: ${n} address=1, body=${body}, date=1772345103000, type=1`,
  );
  rows[1] = 'Row: 1 address=1, body=乙';
  expect(await refusal(rows.join('\n'))).toBe('broken');
  const wide = Array.from({ length: 2000 }, (_, n) => `f${n}=1`).join(', ');
  expect(await refusal(`Row: 0 ${wide}`)).toBe('too-many-columns');
  expect(await refusal(`Row: 0 body=甲, ${wide}`)).toBe('too-many-columns');
  expect(await refusal('Row: 0 _id=1, thread_id=2, date=1772345103, msg_box=1, sub=NULL\n')).toBe('foreign');
});
