import { expect, test } from 'vitest';
import { CHANNELS, channelsFor } from '../../lib/institutions/channels';
import { ownsDomain } from '../../lib/institutions/domains';
import { officialHotline } from '../../lib/institutions/hotlines';
import { aliases, byId, family, INSTITUTIONS, lenderKindOf, vouches } from '../../lib/institutions/registry';
import { SENDER_ADVICE } from '../../lib/institutions/senders';
import sources from '../../lib/institutions/sources.json';
import { registrableDomain } from '../../lib/institutions/suffixes';
import { expectPlain, isDay, LANGUAGES, worded } from './plain';

const KINDS = [
  'bank',
  'credit_card_centre',
  'consumer_finance',
  'microloan',
  'loan_aid_platform',
  'guarantee',
  'payment',
  'carrier',
  'collector',
  'regulator',
  'court_service',
];

test.each(INSTITUTIONS.map((one) => [one.id, one] as const))('%s is complete', (id, one) => {
  expectPlain(one, id);
  expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)+$/);
  expect(one.name, `${id}: a name without remarks`).toMatch(/^[^()（）]+(（[^）]+）[^()（）]+)?$/u);
  expect(KINDS, `${id}: kind`).toContain(one.kind);
  expect(['operating', 'renamed', 'dissolved']).toContain(one.state);
  expect(['high', 'medium', 'low']).toContain(one.confidence);
  expect(one.stateAsOf, `${id}: stateAsOf`).toMatch(/^(\d{4}(-\d{2}){0,2})?$/);
  expect(isDay(one.lastChecked), `${id}: lastChecked`).toBe(true);
  if (one.parent) expect(byId(one.parent)?.kind, `${id}: parent ${one.parent}`).toBe('bank');
  for (const domain of [...one.domains, ...one.domainsUnsure]) {
    expect(domain, `${id}: domain`).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    expect(registrableDomain(domain), `${id}: ${domain} is a public ending`).not.toBeNull();
  }
  for (const line of [...one.hotlines, ...one.hotlinesUnsure, ...one.senders])
    expect(line, `${id}: digits only`).toMatch(/^\d{3,20}$/);
  expect(
    one.hotlines.filter((line) => one.hotlinesUnsure.includes(line)),
    `${id}: sure or unsure, not both`,
  ).toEqual([]);
  for (const former of one.former)
    if (former.until !== null) expect(former.until, `${id}: until`).toMatch(/^\d{4}(-\d{2}){0,2}$/);
  for (const word of one.commonWords)
    expect([...one.aliases, ...one.formerAliases], `${id}: ${word} is no alias`).toContain(word);
  for (const [path, words] of worded(one))
    for (const language of LANGUAGES) expect(words[language], `${id}: ${path} has no ${language}`).not.toBe('');
  expect(Object.hasOwn(sources, id), `${id}: give its sources in sources.json`).toBe(true);
});

test('sources name no institution that is not here, and what vouches has one', () => {
  const listed = new Map(Object.entries(sources));
  for (const [id, list] of listed) {
    expect(byId(id), `sources.json: ${id}`).not.toBeNull();
    for (const source of list) {
      expect(source.title, id).not.toBe('');
      expect(source.url, id).toMatch(/^(https?:\/\/[^\s]+)?$/);
    }
  }
  for (const one of INSTITUTIONS)
    if (vouches(one) && one.domains.length + one.hotlines.length > 0)
      expect(listed.get(one.id), `${one.id} vouches without a source`).not.toEqual([]);
});

test('one alias means one institution', () => {
  const owner = new Map<string, string>();
  for (const { alias, id } of aliases()) {
    const key = alias.toLowerCase();
    expect(owner.get(key) ?? id, `${alias} is claimed by ${owner.get(key)} and ${id}`).toBe(id);
    expect(alias, `${alias}: a number is no name`).not.toMatch(/^\d+$/);
    owner.set(key, id);
  }
});

test('a renamed lender is found under both names', () => {
  const who = (name: string) => aliases().find((one) => one.alias === name)?.id;
  expect(who('捷信消费金融有限公司')).toBe('cfc-jd');
  expect(who('天津京东消费金融有限公司')).toBe('cfc-jd');
  expect(byId('cfc-jd')?.former).toEqual([{ name: '捷信消费金融有限公司', until: '2025-05-26' }]);
  expect(who('苏宁消费金融')).toBe('cfc-nyfb');
  expect(who('平安普惠')).toBe('loan-pingan-rongyi');
});

test('what is not confirmed vouches for nothing', () => {
  for (const one of INSTITUTIONS) {
    const relatives = family(one.id).filter(vouches);
    for (const domain of one.domainsUnsure)
      if (!relatives.some((other) => other.domains.some((own) => domain === own || domain.endsWith(`.${own}`))))
        expect(ownsDomain(domain, one.id), `${one.id}: ${domain}`).toBe(false);
    for (const line of one.hotlinesUnsure) expect(officialHotline(line), `${one.id}: ${line}`).not.toContain(one.id);
    if (!vouches(one)) for (const line of one.hotlines) expect(officialHotline(line), one.id).not.toContain(one.id);
  }
});

test('the kind of lender follows from the register', () => {
  expect(lenderKindOf('bank-cmb')).toBe('bank_loan');
  expect(lenderKindOf('bank-cmb', '您的信用卡账单')).toBe('bank_credit_card');
  expect(lenderKindOf('cc-cmb')).toBe('bank_credit_card');
  expect(lenderKindOf('cfc-jd')).toBe('consumer_finance_company');
  expect(lenderKindOf('loan-meituan')).toBe('microloan_company');
  expect(lenderKindOf('loan-huanbei')).toBe('loan_aid_platform');
  expect(lenderKindOf('col-yongxiong')).toBe('third_party_collector');
  expect(lenderKindOf('pub-court')).toBe('unknown');
  expect(lenderKindOf('nobody')).toBe('unknown');
});

test.each(CHANNELS.map((one) => [one.id, one] as const))('channel %s is complete', (id, one) => {
  expectPlain(one, id);
  expect(isDay(one.lastChecked)).toBe(true);
  expect(one.source.url, `${id}: source`).toMatch(/^https?:\/\//);
  expect(one.number === null || /^\d{3,10}$/.test(one.number), `${id}: digits only`).toBe(true);
  for (const [path, words] of worded(one))
    for (const language of LANGUAGES) {
      expect(words[language], `${id}: ${path} has no ${language}`).not.toBe('');
      expect(words[language], `${id}: ${path}`).not.toMatch(/[!！]|立即|务必|警告/);
    }
  if (one.scope === 'general') expect(one.note, `${id}: say that the scope may differ`).not.toBeNull();
});

test('microloan companies are supervised locally', () => {
  const ids = channelsFor('microloan_company').map((one) => one.id);
  expect(ids[0]).toBe('lender');
  expect(ids).toContain('12345');
  expect(ids).not.toContain('12378');
});

test('sender advice stands in three languages', () => {
  for (const [key, words] of Object.entries(SENDER_ADVICE))
    for (const language of LANGUAGES) expect(words[language], key).not.toBe('');
});
