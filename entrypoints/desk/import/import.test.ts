import { expect, it } from 'vitest';
import { blankDraft } from '../../../lib/evidence/draft';
import { readEntry } from '../../../lib/evidence/entry';
import { keepRecord } from '../../../lib/evidence/keep';
import { threadFile } from '../../../lib/evidence/thread';
import { verifyAll } from '../../../lib/evidence/verify';
import { around, freshStore, sampleDraft } from '../../../tests/evidence/samples';
import { bringIn } from './bring-in';
import { lookInto } from './look';

const clock = { now: Date.parse('2026-03-03T09:00:00+08:00'), zoneOffset: 480, zone: 'Asia/Shanghai' };
const running = { progress: () => undefined, signal: new AbortController().signal };
const sms = (address: string, type: number, at: string, body: string) =>
  `<sms address="${address}" type="${type}" date="${Date.parse(at)}" body="${body}"/>`;
const fileOf = (...rows: string[]) => ({ file: new Blob([`<smses>${rows.join('')}</smses>`]), name: 'sms.xml' });

const backup = fileOf(
  sms('106900000001', 1, '2026-03-01T07:31:10+08:00', '第一条'),
  sms('106900000001', 2, '2026-03-01T07:40:00+08:00', '我的回复'),
  sms('106900000001', 1, '2026-03-01T07:31:50+08:00', '第一条'),
  sms('10086', 1, '2026-03-02T00:00:00+08:00', '午夜'),
  sms('10086', 3, '2026-03-02T00:01:00+08:00', '草稿'),
);

async function takeIn(store: ReturnType<typeof freshStore>['store'], chosen: typeof backup) {
  const looked = await lookInto(chosen, store, clock.now, running);
  return bringIn({ chosen, looked, planned: looked.fresh, hold: false, title: '导入' }, store, around, clock, running);
}

it('a file becomes a record of itself and its messages in order of time, in one whole chain', async () => {
  const { store } = freshStore();
  expect(await takeIn(store, backup)).toEqual({ from: 2, to: 5, added: 4, already: 0 });
  const entries = (await store.range(1, 9)).map(({ bytes }) => readEntry(bytes ?? new Uint8Array()));
  expect(
    entries.map(({ kind, text, sender, receiver, direction }) => [kind, text, sender, receiver, direction]),
  ).toEqual([
    ['imported', '导入', null, null, null],
    ['message', '第一条', '106900000001', null, 'incoming'],
    ['message', '第一条', '106900000001', null, 'incoming'],
    ['message', '我的回复', null, '106900000001', 'outgoing'],
    ['message', '午夜', '10086', null, 'incoming'],
  ]);
  expect(entries[0]).toMatchObject({
    details: { total: 5, draft: 1, chosen: 4 },
    parts: [{ name: 'sms.xml', held: false }],
  });
  expect(entries.every(({ how }) => how === 'import')).toBe(true);
  expect(entries[3]?.thread).toBe('106900000001');
  expect(entries[4]?.details).toEqual({ fileRecord: 1, row: 4 });
  expect(await verifyAll(store)).toMatchObject({ total: 5, intact: 5, faults: [] });
});

it('the same file again, and a later one with one message more', async () => {
  const { store } = freshStore();
  await takeIn(store, backup);
  const again = await lookInto(backup, store, clock.now, running);
  expect([again.fresh.length, again.known]).toEqual([0, 4]);
  const more = {
    ...backup,
    file: new Blob([
      (await backup.file.text()).replace('</smses>', `${sms('10086', 1, '2026-03-02T09:00:00+08:00', '新的')}</smses>`),
    ]),
  };
  const looked = await lookInto(more, store, clock.now, running);
  expect(looked.fresh.map(({ message }) => message.text)).toEqual(['新的']);
});

it('beside a message kept from a page, and a conversation captured whole', async () => {
  const { store } = freshStore();
  const kept = { sender: '+86 10690 0000001', sentAt: '2026-03-01T07:31:00+08:00', text: '第一条 ' };
  await keepRecord(store, sampleDraft(1, kept), [], around);
  const told = {
    sender: null,
    shownTime: '07:40',
    sentAt: '2026-03-01T07:40:00+08:00',
    direction: 'outgoing' as const,
    text: '我的\n回复',
  };
  const thread = { name: 'thread.json', blob: threadFile([told]), hold: true };
  await keepRecord(store, blankDraft('thread', clock), [thread], around);
  const { fresh, known } = await lookInto(backup, store, clock.now, running);
  expect(fresh.map(({ message }) => message.text)).toEqual(['第一条', '午夜']);
  expect(known).toBe(2);
});

it('calls and messages without time are known by themselves', async () => {
  const { store } = freshStore();
  const calls = {
    file: new Blob([`<calls><call number="021" duration="9" date="${clock.now}" type="1"/></calls>`]),
    name: 'calls.xml',
  };
  const untimed = {
    file: new Blob(['<smses><sms address="1" type="1" date="0" body="无时间"/></smses>']),
    name: 'a.xml',
  };
  for (const file of [calls, untimed]) {
    expect((await takeIn(store, file)).added).toBe(1);
    expect((await lookInto(file, store, clock.now, running)).fresh).toEqual([]);
  }
  const [, row] = await store.range(1, 2);
  expect(readEntry(row?.bytes ?? new Uint8Array())).toMatchObject({
    kind: 'call',
    details: { durationSeconds: 9, answered: true },
  });
});

it('a refused file leaves the log as it was', async () => {
  const { store } = freshStore();
  const cut = { file: new Blob(['<smses><sms address="1"']), name: 'a.xml' };
  await expect(lookInto(cut, store, clock.now, running)).rejects.toMatchObject({ code: 'truncated' });
  expect((await store.head()).seq).toBe(0);
});
