/**
 * Notices that somebody begins to type an ID number, a bank card, a password or a one-time code. It goes by what the
 * field is called; what is typed is never looked at.
 */

const PRIVATE_TYPES = new Set(['password']);
const TEXT_TYPES = new Set(['', 'text', 'tel', 'number', 'password', 'search', 'email']);
const AUTOCOMPLETE =
  /\b(?:cc-(?:number|csc|exp|exp-month|exp-year|name)|one-time-code|current-password|new-password)\b/;
const NAMED =
  /身份证|身份證|证件号|證件號|证件号码|公民身份|银行卡|銀行卡|储蓄卡|信用卡号|卡号|卡號|验证码|驗證碼|动态码|動態碼|校验码|短信码|密码|密碼|口令|有效期|安全码|cvv|cvc|\bcvn|id[-_ ]?(?:card|no|num)|idcard|cert[-_ ]?(?:no|num)|identity(?:no|num|card)|card[-_ ]?(?:no|num)|bank[-_ ]?card|bankno|acct[-_ ]?no|sms[-_ ]?code|verify[-_ ]?code|vcode|\botp\b|one[-_ ]?time|dynamic[-_ ]?code|passw|\bpwd\b|\bpin\b/i;
/** A picture to be copied is no secret. */
const PICTURE_CODE = /图形验证码|圖形驗證碼|图片验证码|captcha|imgcode|picture code/i;

/** The label beside a field, if the page has one. */
function labelOf(field: HTMLInputElement): string {
  const labels = [...(field.labels ?? [])].map(({ textContent }) => textContent ?? '');
  const by = (field.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .map((id) => (id === '' ? '' : (field.ownerDocument.getElementById(id)?.textContent ?? '')));
  // many pages write the name into the row instead of a label
  const row = field.closest(
    'label, li, tr, [class*="item" i], [class*="row" i], [class*="field" i], [class*="cell" i]',
  );
  const beside = row && (row.textContent ?? '').length <= 40 ? (row.textContent ?? '') : '';
  return [...labels, ...by, beside].join(' ').slice(0, 200);
}

export function isPrivateField(target: EventTarget | null): target is HTMLInputElement {
  const field = target as Partial<HTMLInputElement> | null;
  if (field?.localName !== 'input' || typeof field.getAttribute !== 'function') return false;
  const input = field as HTMLInputElement;
  const type = (input.getAttribute('type') ?? '').toLowerCase();
  if (PRIVATE_TYPES.has(type)) return true;
  if (!TEXT_TYPES.has(type) || input.readOnly || input.disabled) return false;
  if (AUTOCOMPLETE.test(input.getAttribute('autocomplete') ?? '')) return true;
  const names = ['name', 'id', 'placeholder', 'aria-label', 'title'].map((name) => input.getAttribute(name) ?? '');
  const called = `${names.join(' ')} ${labelOf(input)}`;
  return NAMED.test(called) && !PICTURE_CODE.test(called);
}

interface Guarded {
  win: Window;
  signal: AbortSignal;
  /** such a field has the focus, or is being typed into */
  entered(field: HTMLInputElement): void;
}

export function guardForms({ win, signal, entered }: Guarded): void {
  const notice = (event: Event) => {
    if (!event.isTrusted) return;
    // through open shadow roots, to the field itself
    const target = event.composedPath()[0] ?? event.target;
    if (isPrivateField(target)) entered(target);
  };
  const how = { capture: true, passive: true, signal };
  win.addEventListener('focusin', notice, how);
  win.addEventListener('input', notice, how);
  // somebody may be in it already
  const { activeElement } = win.document;
  if (isPrivateField(activeElement)) entered(activeElement);
}
