import { expect, test } from 'vitest';
import { hotlineOf, officialHotline } from './hotlines';
import { adviceFor, classifySender, publishedFor, SENDER_ADVICE } from './senders';

test.each([
  ['10690123456', 'port_shared', 'neutral'],
  ['1069 1197 0955 66', 'port_shared', 'neutral'],
  ['106980095533', 'port_company', 'neutral'],
  ['1065795555', 'port_company', 'neutral'],
  ['10699000', 'port_public_interest', 'neutral'],
  ['1064123456', 'port_unusual', 'low'],
  ['1068123456', 'port_unusual', 'low'],
  ['95588', 'service_95', 'neutral'],
  ['956056', 'service_95', 'neutral'],
  ['95188', 'service_95_any', 'neutral'],
  ['9512345', 'service_95_any', 'low'],
  ['96511', 'service_96', 'neutral'],
  ['12368', 'government_12', 'alarm'],
  ['110', 'emergency', 'alarm'],
  ['10086', 'carrier', 'alarm'],
  ['10107888', 'service_1010', 'neutral'],
  ['400-889-5580', 'called_party_pays', 'alarm'],
  ['021-38784800', 'landline', 'low'],
  ['138 0000 0000', 'mobile', 'low'],
  ['+86 13800000000', 'mobile', 'low'],
  ['17100000000', 'mobile_virtual', 'low'],
  ['16500000000', 'mobile_virtual', 'low'],
  ['16200000000', 'mobile_virtual', 'low'],
  ['14500000000', 'mobile_unusual', 'low'],
  ['+852 6123 4567', 'overseas', 'alarm'],
  ['0085261234567', 'overseas', 'alarm'],
  ['someone@icloud.com', 'account', 'low'],
  ['老王', 'name', 'neutral'],
  ['招商银行', 'name', 'neutral'],
  ['１０６９０１２３４５６', 'port_shared', 'neutral'],
  ['', 'unknown', 'neutral'],
])('%s is %s (%s)', (shown, expected, weight) =>
  expect(classifySender(shown)).toMatchObject({ class: expected, weight }),
);

test.each(['I0086', 'l0086', '955B8'.replace('B', 'O')])('a letter among the digits of %s is reported', (shown) =>
  expect(classifySender(shown)).toMatchObject({ letterInside: true }),
);

test.each(['0095588', '00095588', '40095588', '+8695588', '02195588'])(
  '%s is a service line with something before it',
  (shown) => {
    expect(classifySender(shown).prefixed).toBe(true);
    expect(publishedFor(shown, 'bank-icbc')).toBeNull();
  },
);

test('published numbers are told apart, and none of the answers says genuine', () => {
  expect(publishedFor('95555', 'bank-cmb')).toBe('listed');
  expect(publishedFor('1065795555', 'bank-cmb')).toBe('listed');
  expect(publishedFor('106912395555', 'bank-cmb')).toBe('ends');
  expect(publishedFor('95588', 'bank-cmb')).toBe('other');
  expect(publishedFor('10690123456', 'bank-cmb')).toBeNull();
  for (const words of Object.values(SENDER_ADVICE)) expect(words['zh-CN']).not.toMatch(/真实发送|确认是|官方发送|可信/);
});

test('advice fits the class', () => {
  expect(adviceFor('12368', null, true)).toBe('court');
  expect(adviceFor('I0086', null, false)).toBe('altered');
  expect(adviceFor('13800000000', null, true)).toBe('private');
  expect(adviceFor('13800000000', null, false)).toBeNull();
  expect(adviceFor('95588', 'bank-cmb', true)).toBe('mismatch');
  expect(adviceFor('95555', 'bank-cmb', true)).toBe('published');
});

test('a hotline counts as written, not with something before it', () => {
  expect(officialHotline('400 820 5555')).toEqual(['cc-cmb']);
  expect(officialHotline('00955 55')).toEqual([]);
  expect(officialHotline('+8695555')).toEqual([]);
  expect(hotlineOf('4008205555', 'bank-cmb')).toBe(true);
  expect(hotlineOf('95588', 'bank-cmb')).toBe(false);
  expect(hotlineOf('4001234567', 'bank-cmb')).toBeNull();
  // often quoted, never confirmed
  expect(officialHotline('95786')).toEqual([]);
  expect(officialHotline('95395')).toEqual([]);
});
