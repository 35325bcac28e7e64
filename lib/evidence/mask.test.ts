import { expect, it } from 'vitest';
import { maskText } from './mask';

it.each([
  ['我的号码13812345678，请打', '我的号码138••••••78，请打'],
  ['联系人 138-1234-5678 已通知', '联系人 138••••••78 已通知'],
  ['手机１３８１２３４５６７８', '手机138••••••78'],
  ['身份证11010519491231002X', '身份证110•••••••••••••2X'],
  ['卡号6222 0202 0000 1234 567', '卡号622••••••••••••••67'],
  ['座机010-12345678', '座机010••••••78'],
  ['邮箱 some.one@mail.example.cn 收', '邮箱 s•••@••• 收'],
])('hides what leads to a person: %s', (text, masked) => {
  expect(maskText(text)).toBe(masked);
});

it.each([
  '请致电95588或400-123-4567',
  '【示例】10690000123456 发送',
  '欠款1234567.89元，本金1000000元',
  '2026-03-05 09:12 和 20260305',
  '案号（2026）沪0101民初1234号',
])('leaves what does not: %s', (text) => {
  expect(maskText(text)).toBe(text);
});

it('leaves the number that the other side showed, however it is written', () => {
  expect(maskText('回电 139 0000 1111', ['13900001111'])).toBe('回电 139 0000 1111');
});
