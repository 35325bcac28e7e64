// @vitest-environment happy-dom
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPage } from './index';
import { stampOf, tell } from './stamp';
import { isPhone, isProse, STATUS, SYSTEM_LINE } from './words';

const pages = join(import.meta.dirname, '../../../tests/pages');
const NOW = Date.parse('2026-11-21T12:00:00+08:00');
const around = (url: string) => ({ url, now: NOW, zoneOffset: 480 });
const read = (name: string, scope: 'any' | 'sms' | 'chat' | 'mail' = 'any') => {
  const expected = JSON.parse(readFileSync(join(pages, `${name}.json`), 'utf8'));
  const doc = new DOMParser().parseFromString(readFileSync(join(pages, `${name}.html`), 'utf8'), 'text/html');
  return { expected, doc, seen: readPage(doc, around(expected.url), scope) };
};
const told = (messages: ReturnType<typeof readPage>['messages']) =>
  messages.map(({ text, sender, sentAt, direction }) => ({ text, sender, sentAt, direction }));

describe('pages that need no layout to be read', () => {
  it.each([
    'sms-table',
    'sms-days',
    'chat-lines',
    'generic-clusters',
    'generic-flat-siblings',
    'generic-english',
    'flat-log',
    't-export',
    't-bare',
    'dl-sms',
    'sections',
    'table-two',
    'table-tw',
    'table-en',
    'labels-cards',
    'inline-names',
    'telegram',
    'br-lines',
    'days-long',
    'ul-inout',
    'aria-rows',
    'quotes-in',
    'spans-below-times',
    'sms-grid-cells',
    'sms-gateway-english',
    'sms-tw-cards',
    'sms-split-header-table',
    'sms-aria-grid',
    'sms-cards-relative',
    'chat-clusters-left',
    'chat-title-times',
    'chat-voice-recall',
    'mail-thread-quotes',
    'mail-table-head',
    'portal-talk-roles',
    'portal-inner-letters',
    'ticket-replies',
    'chat-vendor-pre',
    'chat-grid-no-rows',
    'details-threads',
    'sms-detail',
    'mail-stack',
    'service-cards',
    'two-line-rows',
    'tw-balloons',
    'date-clock-split',
    'ticket-english',
    'native-web',
  ])('%s', (name) => {
    const { seen, expected } = read(name);
    expect(seen.id).toBe(expected.site);
    expect(told(seen.messages)).toEqual(expected.messages);
  });

  it.each([
    'article',
    'shop',
    'orders',
    'generic-calls',
    'generic-contacts',
    'generic-login',
    'generic-samples',
    ...globSync('no-*.json', { cwd: pages }).map((file) => file.replace(/\.json$/, '')),
  ])('%s holds no message', (name) => {
    expect(told(read(name).seen.messages)).toEqual([]);
  });

  it('keeps the place of each text node', () => {
    for (const { text, runs } of read('sms-table').seen.messages)
      for (const { node, at, from = 0, to = node.data.length } of runs)
        expect(node.data.slice(from, to)).toBe(text.slice(at + from, at + to));
  });

  it('leaves the page as it is', () => {
    const { doc, expected } = read('sms-table');
    const before = doc.documentElement.outerHTML;
    readPage(doc, around(expected.url), 'any');
    expect(doc.documentElement.outerHTML).toBe(before);
  });
});

describe('stamps', () => {
  const at = (words: string) => {
    const stamp = stampOf(words);
    return stamp && tell([{ element: document.createElement('i'), stamp }], null, around('')).sentAt;
  };
  it.each([
    ['发送时间：2026-11-12 16:05:33', '2026-11-12T16:05:00+08:00'],
    ['2026-11-12T16:05:33', '2026-11-12T16:05:00+08:00'],
    ['26-11-12 16:05', '2026-11-12T16:05:00+08:00'],
    ['11/12 16:05', '2026-11-12T16:05:00+08:00'],
    ['昨天 晚上9:40', '2026-11-20T21:40:00+08:00'],
    ['10分钟前', '2026-11-21T11:50:00+08:00'],
    ['刚刚', '2026-11-21T12:00:00+08:00'],
    ['客服小林 2026-11-19 09:00:12', '2026-11-19T09:00:00+08:00'],
  ])('%s', (words, moment) => expect(at(words)).toBe(moment));

  it.each(['请于11月8日18:00前还款', '今天18点前不处理，我们将联系您', '欠款5,600元', '好的', '3小时前'])(
    '%s names no minute of its own',
    (words) => expect(at(words)).toBeNull(),
  );

  it('gives the name beside a time', () => {
    expect(stampOf('客服小林 10:22')?.beside).toBe('客服小林');
    expect(stampOf('2026-11-12 16:05 收到')?.beside).toBe('');
  });
});

describe('words', () => {
  it.each(['106902880110', '1069 0288 110', '95588', '+86 138 0000 0000', '4008-000-921'])('%s is a number', (text) =>
    expect(isPhone(text)).toBe(true),
  );
  it.each(['阿成', '2026', '今天18点'])('%s is none', (text) => expect(isPhone(text)).toBe(false));
  it('tells sentences from labels', () => {
    expect(['好的，马上', '您的借款已经逾期四天请尽快处理'].every(isProse)).toBe(true);
    expect(['1,666.67 180.00', '已来电', '设置'].some(isProse)).toBe(false);
  });
  it('knows what nobody said', () => {
    expect(['已读', '发送失败', '✓✓'].every((text) => STATUS.test(text))).toBe(true);
    expect(
      ['以上为历史消息', '对方撤回了一条消息', '机器人 小雀 为您服务'].every((text) => SYSTEM_LINE.test(text)),
    ).toBe(true);
    expect(SYSTEM_LINE.test('我们很乐意为您服务，请先还款')).toBe(false);
  });
});
