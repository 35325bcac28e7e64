// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readPage } from './index';

const now = Date.parse('2026-11-21T12:00:00+08:00');
const read = (html: string, title: string, url: string) => {
  // (a document of its own has no styles here)
  const doc = document;
  doc.title = title;
  doc.body.innerHTML = html;
  return readPage(doc, { url, now, zoneOffset: 480 }, 'any');
};
const thread = (...letters: [string, string, string][]) =>
  read(
    `<h1>关于您账户逾期的通知</h1><div class="mails">${letters
      .map(
        ([from, when, text]) =>
          `<article class="mail"><header><span class="from">${from}</span><time>${when}</time></header><div class="content"><p>${text}</p></div></article>`,
      )
      .join('')}</div>`,
    '邮箱',
    'https://webmail.example.org/thread/1',
  );

it('one letter told by its age makes no mailbox of a thread, and nobody’s letters are the other side’s unasked', () => {
  const seen = thread(
    ['锦程贷后', '3天前', '您在我司的借款已逾期20天，请于三日内还款。'],
    ['李晓', '11月20日 19:44', '请提供欠款明细与合同，谢谢。'],
    ['锦程贷后', '11月21日 09:02', '明细不提供，今日不还我司将致函您的单位。'],
  );
  expect(seen.id).toBe('generic-webmail');
  expect(seen.messages.map(({ direction, sender }) => [direction, sender])).toEqual([
    [null, '锦程贷后'],
    [null, '李晓'],
    [null, '锦程贷后'],
  ]);
  expect(seen.grow).toBeNull();
});

it('a desk is no forum', () => {
  const row = (names: string, who: string, at: number, text: string) =>
    `<div class="${names}"><b class="name">${who}</b><time>2026-11-1${at} 10:00</time><p>${text}</p></div>`;
  const forum = (list: string, one: string, other: string) =>
    read(
      `<h1>关于额度</h1><div class="${list}">${row(one, '小雨', 5, '这家平台的额度怎么突然变了呀？')}${row(other, '官方', 6, '您好，请私信我们为您查询原因。')}${row(one, '阿成', 7, '我的也变了，客服一直没有回复。')}</div>`,
      '额度',
      'https://bbs.example.cn/t/1',
    ).messages;
  expect(forum('forum', 'post user', 'post staff')).toEqual([]);
  expect(forum('list', 'review user-review', 'review service-reply')).toEqual([]);
  expect(forum('ticket', 'comment user', 'comment staff')).toHaveLength(3);
});

const lines = (between: (at: number) => string, style = '') =>
  read(
    `<h2>在线客服</h2><div class="list" style="${style}">${[
      '您的账单逾期了，请尽快处理。',
      '请先说明您是哪家公司。',
      '今天不还就联系你单位。',
    ]
      .map(
        (text, at) =>
          `${between(at)}<div class="msg ${at === 1 ? 'out' : 'in'}"><p>${text}</p><time>1${at}:05</time></div>`,
      )
      .join('')}</div>`,
    '在线客服',
    'https://im.example.cn/c',
  );

it('a list on its head is read again for what comes to its end', () => {
  expect(lines(() => '').grow).not.toBeNull();
  expect(lines(() => '', 'display:flex;flex-direction:column-reverse').grow).toBeNull();
});

it('the number of a contract and a button for earlier messages are no names', () => {
  const contract = lines((at) => (at === 0 ? '<i>合同编号</i><b>202611070088</b>' : ''));
  expect(contract.id).toBe('generic-chat');
  expect(contract.messages.map(({ sender }) => sender)).not.toContain('202611070088');
  const earlier = lines((at) => (at === 0 ? '<details open><summary>更早的消息</summary></details>' : ''));
  expect(earlier.messages.map(({ sender }) => sender)).not.toContain('更早的消息');
});
