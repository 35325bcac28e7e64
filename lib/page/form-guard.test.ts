// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { isPrivateField } from './form-guard';

function field(attributes: Record<string, string>, label?: string): HTMLInputElement {
  const input = document.createElement('input');
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  document.body.replaceChildren();
  if (label !== undefined) {
    const around = document.createElement('label');
    around.append(label, input);
    document.body.append(around);
  } else document.body.append(input);
  return input;
}

test.each([
  [{ type: 'password' }],
  [{ type: 'text', name: 'idCard' }],
  [{ name: 'cardNo' }],
  [{ autocomplete: 'one-time-code' }],
  [{ autocomplete: 'section-a cc-number' }],
  [{ placeholder: '请输入身份证号' }],
  [{ 'aria-label': '银行卡号' }],
  [{ type: 'tel', placeholder: '短信验证码' }],
])('private by its name: %o', (attributes) => expect(isPrivateField(field(attributes))).toBe(true));

test('private by its label', () => {
  expect(isPrivateField(field({}, '证件号码'))).toBe(true);
  expect(isPrivateField(field({}, '收货地址'))).toBe(false);
});

test.each([
  [{ name: 'username' }],
  [{ placeholder: '图形验证码' }],
  [{ type: 'checkbox', name: 'idCard' }],
  [{ placeholder: '搜索' }],
  [{ name: 'keyword', title: '查询' }],
  [{ type: 'tel', placeholder: '手机号' }],
])('not private: %o', (attributes) => expect(isPrivateField(field(attributes))).toBe(false));

test('what is no field at all', () => {
  expect(isPrivateField(null)).toBe(false);
  expect(isPrivateField(document.createElement('textarea'))).toBe(false);
});
