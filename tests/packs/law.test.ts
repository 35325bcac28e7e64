import { expect, test } from 'vitest';
import { ALWAYS } from '../../lib/law/always';
import { byId, inForce, provisions, shanghaiDay } from '../../lib/law/in-force';
import { isVoluntary, nameOf, TIER_NAMES } from '../../lib/law/names';
import { type Provision, TIERS } from '../../lib/law/types';
import { expectPlain, isDay, LANGUAGES, strings, worded } from './plain';

const files = import.meta.glob<Record<string, Provision>>('../../lib/law/provisions/*.ts', {
  eager: true,
  import: 'default',
});

test('nothing is missing and nothing stands twice', () => {
  expect(provisions.length).toBe(138);
  const seen = new Map<string, string>();
  for (const [file, entries] of Object.entries(files))
    for (const [key, provision] of Object.entries(entries)) {
      expect(provision.id, `${file}: the key ${key} must be the id`).toBe(key);
      expect(seen.get(key), `${key} stands in ${file} and in ${seen.get(key)}`).toBeUndefined();
      seen.set(key, file);
    }
});

test.each(provisions.map((provision) => [provision.id, provision] as const))('%s is complete', (id, provision) => {
  expectPlain(provision, id);
  expect(TIERS, `${id}: tier`).toContain(provision.tier);
  expect(['confirmed', 'secondary'], `${id}: only what was read is shown`).toContain(provision.confidence);
  expect(provision.appliesTo, `${id}: whom does it bind?`).not.toEqual([]);
  for (const [path, words] of worded(provision))
    for (const language of LANGUAGES) {
      expect(words[language].trim(), `${id}: ${path} has no ${language}`).not.toBe('');
      expect(words[language], `${id}: ${path} ${language}`).not.toMatch(
        /[!！]|立即|务必|務必|警告|UNVERIFIED|未核到：|不得显示/,
      );
    }
  expect(isDay(provision.lastChecked), `${id}: lastChecked must be a day`).toBe(true);
  const { inForceFrom: from, inForceTo: to } = provision;
  if (from !== null) expect(isDay(from), `${id}: inForceFrom`).toBe(true);
  if (to !== null) {
    expect(isDay(to), `${id}: inForceTo`).toBe(true);
    expect((from ?? '') <= to, `${id}: it ends (${to}) before it begins (${from})`).toBe(true);
  }
  if (from === null)
    expect(['policy_notice', 'channel'], `${id}: every rule has a day on which it began`).toContain(provision.tier);
  for (const source of [...provision.sources, provision.lookUp]) {
    expect(source.title, `${id}: a source needs a name`).not.toBe('');
    expect(source.url, `${id}: a source needs an address that opens`).toMatch(
      /^https?:\/\/[\w.-]+\.[a-z]{2,}(:\d+)?\//,
    );
  }
});

test('who takes over from whom exists and follows it without gap', () => {
  for (const provision of provisions) {
    if (provision.replaces === null) continue;
    const old = byId(provision.replaces);
    expect(old, `${provision.id}: replaces ${provision.replaces}, which is not here`).not.toBeNull();
    if (!old?.inForceTo || !provision.inForceFrom) throw new Error(`${provision.id}: both need their dates`);
    const next = new Date(Date.parse(old.inForceTo) + 86_400_000).toISOString().slice(0, 10);
    expect(provision.inForceFrom, `${provision.id} begins the day after ${old.id} ends`).toBe(next);
  }
});

test('numbers that nobody confirmed are not shown', () => {
  for (const id of ['cf-2024', 'xd-2025', 'xyk-2022-13', 'spc-2017-22', 'nfra-2026-mingshi', 'msg-31', 'npl-2026'])
    expect(byId(id)?.article, id).toBeNull();
  for (const provision of provisions) {
    if (provision.id.startsWith('gbt-'))
      expect(provision.article, `${provision.id}: no clause below the chapter`).toEqual({
        'zh-CN': '第5章',
        'zh-TW': '第5章',
        en: 'Chapter 5',
      });
    if (provision.id.startsWith('cba-') && provision.id !== 'cba-visit')
      expect(provision.article, provision.id).toBeNull();
  }
  expect(byId('cba-visit')?.article?.['zh-CN']).toBe('第二十二条');
});

test('what is unconfirmed, unpublished or internal is not in the pack at all', () => {
  for (const id of ['nfra-2025-xd-cost', 'window-2025-cf20', 'ban-2000', 'nifa-2018', 'ch-others'])
    expect(byId(id), id).toBeNull();
  for (const provision of provisions)
    for (const [path, text] of strings(provision))
      expect(text, `${provision.id}: ${path}`).not.toMatch(/窗口指导|内部指引|不超过本金|7个自然日/);
});

test('the police law turns over with the new year in Shanghai', () => {
  const old = inForce('2025-12-31').map((one) => one.id);
  const fresh = inForce('2026-01-01').map((one) => one.id);
  expect(old).toContain('za2005-42');
  expect(old.filter((id) => id.startsWith('za2025'))).toEqual([]);
  expect(fresh).toContain('za2025-50-1-5');
  expect(fresh.filter((id) => id.startsWith('za2005'))).toEqual([]);
  expect(old).toContain('wa2016-42-44');
  expect(fresh).toContain('wa-44-46');
});

test.each([
  ['2025-12-31T23:59:59+08:00', '2025-12-31'],
  ['2026-01-01T00:00:00+08:00', '2026-01-01'],
  ['2025-12-31T15:59:59Z', '2025-12-31'],
  ['2025-12-31T16:00:00Z', '2026-01-01'],
  ['2025-12-31T17:30:00+0100', '2026-01-01'],
  ['2025-12-31', '2025-12-31'],
  ['2025-12-31T23:00', null],
  ['yesterday', null],
  ['2025-13-45', null],
])('%s is the day %s in Shanghai', (time, day) => expect(shanghaiDay(time)).toBe(day));

test('norms that are not law say so in their name and their caveat', () => {
  for (const provision of provisions.filter((one) => isVoluntary(one.tier) && one.inForceTo === null)) {
    expect(TIER_NAMES[provision.tier]['zh-CN']).toContain('不是法律');
    expect(provision.caveat?.['zh-CN'], `${provision.id}: say that it is not law`).toMatch(/不是法律|不强制/);
    expect(provision.caveat?.en, provision.id).toMatch(/not a law|voluntary/i);
  }
});

test('names are cited as they are written', () => {
  const name = (id: string, language: 'zh-CN' | 'en' = 'zh-CN') => {
    const provision = byId(id);
    return provision ? nameOf(provision, language) : '';
  };
  expect(name('mfd-670')).toBe('《民法典》第六百七十条');
  expect(name('za2025-50-1-1', 'en')).toBe(
    'Public Security Administration Punishments Law (2025 revision), Art. 50(1)(1)',
  );
  expect(name('cf-2024')).toBe('《消费金融公司管理办法（金融监管总局令2024年第4号）》');
  expect(name('ch-12368')).toBe('12368 诉讼服务热线');
  for (const provision of provisions)
    expect(nameOf(provision, 'zh-CN'), provision.id).not.toMatch(/《[^》]*《|》[^》《]*》/);
});

test('three sentences stand beside every right', () => {
  expect(ALWAYS).toHaveLength(3);
  for (const words of ALWAYS) for (const language of LANGUAGES) expect(words[language]).not.toBe('');
});
