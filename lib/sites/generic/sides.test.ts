// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readPage } from './index';

const around = { url: 'https://im.example.cn/c', now: Date.parse('2026-11-21T12:00:00+08:00'), zoneOffset: 480 };
const page = (
  rows: [string, string][],
  parts = (text: string, at: number) => `<p>${text}</p><time>1${at}:05</time>`,
) => {
  const doc = document.implementation.createHTMLDocument('在线客服');
  doc.body.innerHTML = `<h2>在线客服</h2><div class="list">${rows.map(([names, text], at) => `<div class="${names}">${parts(text, at)}</div>`).join('')}</div>`;
  return readPage(doc, around, 'any').messages.map(({ text, direction }) => [direction, text]);
};

it.each(['support', 'collector', 'agent'])('a window called %s leaves the sides to the words of sides', (role) => {
  const name = `${role}-chat__message ${role}-chat__message`;
  expect(
    page([
      [`${name}--in`, '您的账单逾期了，请尽快处理。'],
      [`${name}--out`, '请先说明您是哪家公司。'],
      [`${name}--in`, '今天不还就联系你单位。'],
    ]).map(([side]) => side),
  ).toEqual(['incoming', 'outgoing', 'incoming']);
});

it('who asks and who serves are sides where both stand', () => {
  expect(
    page([
      ['msg collector', '您的账单逾期了，请尽快处理。'],
      ['msg debtor', '请先说明您是哪家公司。'],
      ['msg collector', '今天不还就联系你单位。'],
    ]).map(([side]) => side),
  ).toEqual(['incoming', 'outgoing', 'incoming']);
});

it('a course of applications is none where both sides speak', () => {
  expect(
    page([
      ['msg in', '您的贷款申请已受理，请加微信办理。'],
      ['msg out', '多少利息？'],
      ['msg in', '您的贷款申请已提交审核，请加微信。'],
    ]),
  ).toHaveLength(3);
  expect(
    page([
      ['msg in', '您的贷款申请已通过，请加微信办理放款。'],
      ['msg in', '您的贷款申请已通过，今天不办就作废了。'],
      ['msg in', '您的审核已通过，请加微信办理放款。'],
    ]),
  ).toHaveLength(3);
});

it('a visitor called Guest is no guest of a show', () => {
  const said = (text: string, at: number) =>
    `<b class="name">${at === 1 ? 'Agent Li' : 'Guest'}</b><p>${text}</p><time>1${at}:05</time>`;
  expect(
    page(
      [
        ['msg', 'I got a text from your company today, is it real?'],
        ['msg', 'Your loan is overdue, please pay today.'],
        ['msg', 'Please send me the contract first, thank you.'],
      ],
      said,
    ),
  ).toHaveLength(3);
});
