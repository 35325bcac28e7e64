import { expect, test } from 'vitest';
import { domainOwner, hostOf, isGovernment, lookAlike, oneSlip, ownsDomain } from './domains';
import { decodeLabel } from './punycode';
import { registrableDomain } from './suffixes';

test.each([
  ['www.icbc.com.cn', 'icbc.com.cn'],
  ['icbc.com.cn', 'icbc.com.cn'],
  ['a.b.example.com', 'example.com'],
  ['zxfw.court.gov.cn', 'court.gov.cn'],
  ['x.bj.cn', 'x.bj.cn'],
  ['com.cn', null],
  ['localhost', null],
  ['192.168.1.1', null],
  ['someone.github.io', 'someone.github.io'],
  ['shop.example.co.uk', 'example.co.uk'],
  ['pay.example.com.hk', 'example.com.hk'],
  ['a.example.xn--55qx5d.cn', 'example.xn--55qx5d.cn'],
  ['a.b.xn--fiqs8s', 'b.xn--fiqs8s'],
  ['pay.example.com.ng', 'example.com.ng'],
  ['a.b.anything.ck', 'b.anything.ck'],
  ['shop.www.ck', 'www.ck'],
  ['anything.ck', null],
  ['a.example.cn.com', 'example.cn.com'],
  ['hk.pages.dev', 'hk.pages.dev'],
  ['icbc.com.cn.hk-pay.top', 'hk-pay.top'],
  ['x.oss-cn-beijing.aliyuncs.com', 'oss-cn-beijing.aliyuncs.com'],
])('%s is registered as %s', (host, expected) => expect(registrableDomain(host)).toBe(expected));

test.each([
  ['https://user@WWW.ICBC.com.cn:443/a?b', 'www.icbc.com.cn'],
  ['mybank．cn。', 'mybank.cn'],
  ['ｉｃｂｃ.com.cn/x', 'icbc.com.cn'],
])('%s lies on %s', (address, host) => expect(hostOf(address)).toBe(host));

test.each([
  ['mobile.cmbchina.com/x', 'bank-cmb', true],
  ['cmbchina.com', 'cc-cmb', true],
  ['cmbchina.com.pay.top', 'bank-cmb', false],
  ['xcmbchina.com', 'bank-cmb', false],
  ['cmbt.cn', 'bank-cmb', false],
  ['zhongan.com', 'loan-zhongan', false],
  ['icbc.com.cn', 'bank-cmb', false],
])('%s belongs to %s: %s', (host, id, expected) => expect(ownsDomain(host, id)).toBe(expected));

test('an owner is found, a bank before its card centre', () => {
  expect(domainOwner('m.cmbchina.com')).toBe('bank-cmb');
  expect(domainOwner('example.com')).toBeNull();
});

test.each([
  ['icbc.com.cn.verify.top', undefined, 'bank-icbc', 'embeds'],
  ['1cbc.com.cn', undefined, 'bank-icbc', 'letters'],
  ['xn--b-7sbblo.example.com', undefined, null, null],
  ['cmbchina-pay.com', undefined, 'bank-cmb', 'brand'],
  ['cmbchlna.com', undefined, 'bank-cmb', 'letters'],
  ['cmbchna.com', undefined, 'bank-cmb', 'near'],
  ['ccb-login.top', 'bank-ccb', 'bank-ccb', 'brand'],
  ['ccb-login.top', undefined, null, null],
  ['duxiaornan.com', undefined, 'loan-duxiaoman', 'letters'],
  // і and с of another alphabet, as they go over the wire and as they are shown
  ['xn--bc-nmc7f.com.cn', undefined, 'bank-icbc', 'letters'],
  ['\u0456\u0441bc.com.cn', undefined, 'bank-icbc', 'letters'],
  ['icbc.pages.dev', 'bank-icbc', 'bank-icbc', 'brand'],
  ['www.icbc.com.cn.hk-pay.com.ng', undefined, 'bank-icbc', 'embeds'],
  // what is unconfirmed, unrelated or public is nobody's imitation
  ['cmbt.cn', 'bank-cmb', null, null],
  ['t.cn', 'bank-cmb', null, null],
  ['nbcb.cn', 'bank-nbcb', null, null],
  ['nbcb.top', 'bank-nbcb', 'bank-nbcb', 'brand'],
  ['hshmqfy.nmgfy.gov.cn', 'pub-court', null, null],
  ['example.com', 'bank-icbc', null, null],
  ['meituan.com', undefined, null, null],
])('%s (named: %s) resembles %s by %s', (host, id, expected, how) => {
  const found = lookAlike(host, id);
  expect([found?.id ?? null, found?.how ?? null]).toEqual([expected, how]);
});

test('foreign letters are read by their shape', () => {
  expect(decodeLabel('xn--mnchen-3ya')).toBe('münchen');
  expect(decodeLabel('xn--!!')).toBe('xn--!!');
  // іcbc with a Cyrillic і
  expect(decodeLabel('xn--cbc-qxc')).toHaveLength(4);
  const host = new URL('http://\u0456cbc.com.cn').hostname;
  expect(lookAlike(host)).toMatchObject({ id: 'bank-icbc', how: 'letters' });
});

test('public bodies stand under gov.cn', () => {
  expect(isGovernment('http://gaj.cq.gov.cn/a')).toBe(true);
  expect(isGovernment('gov.cn.pay.top')).toBe(false);
});

test('one slip is one letter', () => {
  expect([oneSlip('abcd', 'abxd'), oneSlip('abcd', 'abd'), oneSlip('abcd', 'acbd'), oneSlip('abcd', 'abcd')]).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(oneSlip('abcd', 'axyd')).toBe(false);
});
