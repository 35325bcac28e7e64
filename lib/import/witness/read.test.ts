import { describe, expect, it } from 'vitest';
import { Refusal } from '../types';
import { FORM_ANSWERS, FORM_WORDS, isBlankForm, witnessForm } from './form';
import { decodeWitness, isWitness, readWitness } from './read';

const PNG = btoa('\x89PNG\r\n\x1a\nrest');
const answers = {
  who: '同事甲',
  relation: '同事',
  contact: '',
  when: '2026-03-01T22:40',
  channel: 'call',
  number: '02100000000',
  claimed: '示例金融',
  said: '让我转告他还钱。',
  times: 3,
  own: true,
};
const filled = {
  form: 'juli-witness',
  v: 1,
  madeAt: '2026-03-02T01:00:00.000Z',
  zoneOffset: 480,
  answers,
  files: [] as unknown[],
};
const refusal = (raw: unknown) => {
  try {
    decodeWitness(raw);
    return 'taken';
  } catch (cause) {
    return cause instanceof Refusal ? cause.code : String(cause);
  }
};

describe('a form that came back', () => {
  it('is taken as it was written, with the zone of its device', async () => {
    const file = new Blob([JSON.stringify({ ...filled, files: [{ name: 'a.png', type: 'image/png', data: PNG }] })]);
    expect(isWitness(await file.text())).toBe(true);
    expect(await readWitness(file)).toMatchObject({
      who: '同事甲',
      at: '2026-03-01T22:40:00+08:00',
      shownTime: '2026-03-01 22:40',
      times: 3,
      pictures: [{ name: 'witness-1.png', type: 'image/png' }],
    });
  });

  it('may leave almost everything open', () => {
    const open = { ...answers, who: '', when: '', times: null, number: '', claimed: '', channel: '' };
    expect(decodeWitness({ ...filled, answers: open })).toMatchObject({
      at: null,
      times: null,
      said: '让我转告他还钱。',
    });
    expect(refusal({ ...filled, answers: { ...open, said: ' ' } })).toBe('witness-empty');
  });

  it.each([
    ['another form', { ...filled, form: 'x' }, 'witness-broken'],
    ['a later one', { ...filled, v: 2 }, 'witness-newer'],
    ['a field more', { ...filled, html: '<script>' }, 'witness-broken'],
    ['an answer more', { ...filled, answers: { ...answers, admin: true } }, 'witness-broken'],
    ['an answer less', { ...filled, answers: { who: 'x' } }, 'witness-broken'],
    ['a text without end', { ...filled, answers: { ...answers, said: 'x'.repeat(9_000) } }, 'witness-broken'],
    ['a number as text', { ...filled, answers: { ...answers, times: '3' } }, 'witness-broken'],
    ['a million times', { ...filled, answers: { ...answers, times: 1e6 } }, 'witness-broken'],
    ['a day that is none', { ...filled, answers: { ...answers, when: '2026-13-01T22:40' } }, 'witness-broken'],
    ['a channel of its own', { ...filled, answers: { ...answers, channel: '__proto__' } }, 'witness-broken'],
    ['a list instead of answers', { ...filled, answers: [] }, 'witness-broken'],
    [
      'a page as a picture',
      { ...filled, files: [{ name: 'a.png', type: 'image/png', data: btoa('<html>') }] },
      'witness-picture',
    ],
    [
      'drawn by markup',
      { ...filled, files: [{ name: 'a', type: 'image/svg+xml', data: btoa('<svg onload=x>') }] },
      'witness-picture',
    ],
    ['no base64', { ...filled, files: [{ name: 'a', type: 'image/png', data: '%%%%' }] }, 'witness-broken'],
    [
      'a hundred pictures',
      { ...filled, files: Array(100).fill({ name: 'a', type: 'image/png', data: PNG }) },
      'witness-broken',
    ],
    ['nothing', null, 'witness-broken'],
  ])('%s is refused', (_what, raw, code) => {
    expect(refusal(raw)).toBe(code);
  });

  it('cut off is refused', async () => {
    const whole = JSON.stringify(filled);
    await expect(readWitness(new Blob([whole.slice(0, -30)]))).rejects.toMatchObject({ code: 'truncated' });
  });
});

describe('the blank form', () => {
  it('holds all its words, and none of them as markup', () => {
    const page = witnessForm('zh-CN', (word) => `<b>${word}</b></script>`);
    expect(page).not.toContain('{{');
    expect(page).not.toContain('<b>');
    for (const word of FORM_WORDS) expect(page).toContain(`&#60;b&#62;${word}&#60;/b&#62;`);
    for (const word of FORM_ANSWERS) expect(page).toContain(`\\u003cb>${word}\\u003c/b>\\u003c/script>`);
    expect(page.match(/<\/script>/g)).toHaveLength(1);
    expect(isBlankForm(page)).toBe(true);
  });

  it('asks nobody else for anything', () => {
    const page = witnessForm('en', (word) => word);
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/https?:|src=|@import|url\(/);
  });
});
