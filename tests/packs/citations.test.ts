import { describe, expect, test } from 'vitest';
import { CHANNELS } from '../../lib/institutions/channels';
import { INSTITUTIONS } from '../../lib/institutions/registry';
import { SENDER_ADVICE } from '../../lib/institutions/senders';
import { byId, holdsOn, provisions } from '../../lib/law/in-force';
import { cite, citedDay } from '../../lib/risk/cite';
import { citedAs, dress } from '../../lib/risk/dress';
import { type LenderKind, type Reading, type Rule, SIGNALS, type SignalKey } from '../../lib/risk/types';
import { LANGUAGES, strings } from './plain';

const NOW = Date.parse('2026-11-21T12:00:00+08:00');
const TODAY = '2026-11-21';
const LENDERS: LenderKind[] = [
  'bank_credit_card',
  'bank_loan',
  'consumer_finance_company',
  'microloan_company',
  'loan_aid_platform',
  'third_party_collector',
  'unlicensed_lender',
  'unknown',
];

/** signal × lender × day → the provision that is shown, and one that stands behind the fold */
const TABLE: [SignalKey, LenderKind, string, string | null, string?][] = [
  ['threat_violence', 'unknown', '2025-12-31', 'za2005-42', 'xf-293'],
  ['threat_violence', 'unknown', '2026-01-01', 'za2025-50-1-1', 'xf-293'],
  ['threat_violence', 'bank_credit_card', '2026-01-01', 'za2025-50-1-1', 'xyk-68'],
  ['threat_violence', 'consumer_finance_company', '2026-01-01', 'za2025-50-1-1', 'xb2022-41'],
  ['threat_violence', 'microloan_company', '2026-01-01', 'za2025-50-1-1', 'xd-2025'],
  ['insult', 'unknown', '2025-12-31', 'za2005-42', 'mfd-1024'],
  ['insult', 'unknown', '2026-01-01', 'za2025-50-1-5', 'za2025-50-1-2'],
  ['disclosure_third_party', 'unknown', '2026-01-01', 'mfd-1032', 'za2025-56'],
  ['disclosure_third_party', 'microloan_company', '2026-01-01', 'mfd-1032', 'xd-2025'],
  ['disclosure_third_party', 'bank_loan', '2026-01-30', 'mfd-1032', 'cba-prohibited'],
  ['contact_third_party', 'bank_credit_card', '2026-06-01', 'xyk-68', 'mfd-1033-1'],
  ['contact_third_party', 'consumer_finance_company', '2024-04-17', 'mfd-1033-1'],
  ['contact_third_party', 'consumer_finance_company', '2024-04-18', 'cf-2024', 'mfd-1033-1'],
  ['contact_third_party', 'microloan_company', '2025-01-17', 'xd-2025', 'gbf-13'],
  ['contact_third_party', 'bank_loan', '2026-06-01', 'mfd-1033-1', 'gbt-target'],
  ['contact_third_party', 'third_party_collector', '2026-06-01', 'mfd-1033-1', 'cba-third-person'],
  ['contact_third_party', 'unknown', '2026-06-01', 'mfd-1033-1', 'gbf-13'],
  ['home_visit_threat', 'bank_loan', '2025-12-31', 'za2005-40-3', 'xf-245'],
  ['home_visit_threat', 'bank_loan', '2026-02-01', 'za2025-47-3', 'cba-visit'],
  ['off_hours', 'bank_credit_card', '2026-01-29', null],
  ['off_hours', 'bank_credit_card', '2026-01-30', 'cba-hours', 'mfd-1033-1'],
  ['off_hours', 'microloan_company', '2026-06-01', 'gbt-hours', 'mfd-1033-1'],
  ['off_hours', 'bank_loan', '2025-02-27', null],
  ['off_hours', 'bank_loan', '2025-02-28', 'gbt-hours'],
  ['off_hours', 'unknown', '2026-06-01', 'cba-hours', 'gbt-hours'],
  ['off_hours', 'unlicensed_lender', '2026-06-01', null],
  ['over_frequency', 'bank_loan', '2026-06-01', 'mfd-1033-1', 'za2025-50-1-5'],
  ['over_frequency', 'unknown', '2025-12-31', 'mfd-1033-1', 'za2005-42'],
  ['impersonate_judicial', 'unknown', '2025-12-31', 'za2005-51', 'xf-279'],
  ['impersonate_judicial', 'consumer_finance_company', '2026-06-01', 'za2025-62', 'xb2022-41'],
  ['false_legal_consequence', 'unknown', '2026-06-01', 'mss-114-118-266', 'mss-251-255'],
  ['credit_report_threat', 'unknown', '2026-06-01', 'zx-25-26-29', 'zx-13-15-16'],
  ['credit_report_threat', 'bank_loan', '2026-06-01', 'zx-13-15-16', 'cba-prohibited'],
  ['pressure_deadline', 'bank_loan', '2026-06-01', null],
  ['no_identity', 'unknown', '2026-06-01', 'gbf-17'],
  ['no_identity', 'bank_credit_card', '2026-06-01', 'xb2022-41', 'xyk-2022-13'],
  ['unverified_collector', 'third_party_collector', '2026-06-01', 'xb2022-41', 'mfd-546'],
  ['unverified_collector', 'bank_credit_card', '2026-06-01', 'xb2022-41', 'xyk-2022-13'],
  ['unverified_collector', 'unknown', '2026-06-01', 'mfd-546', 'gbf-21'],
  ['unverified_collector', 'microloan_company', '2026-06-01', 'mfd-546'],
  ['phishing_link', 'unknown', '2026-06-01', 'fz-14-25-31-38', 'za2025-58'],
  ['private_account_transfer', 'unknown', '2025-12-31', 'za2005-49', 'xf-266'],
  ['private_account_transfer', 'unknown', '2026-06-01', 'za2025-58', 'mfd-546'],
  ['asks_credentials', 'unknown', '2025-12-31', 'gbf-28-29-31', 'fz-14-25-31-38'],
  ['asks_credentials', 'unknown', '2026-06-01', 'gbf-28-29-31', 'za2025-56'],
  ['debt_optimisation_scam', 'unknown', '2026-02-05', 'xf-266'],
  ['debt_optimisation_scam', 'unknown', '2026-02-06', 'notice-5dept-2026', 'xbf-50-55'],
  ['debt_optimisation_scam', 'bank_credit_card', '2026-06-01', 'notice-5dept-2026', 'xyk-70'],
  ['credit_repair_scam', 'unknown', '2026-03-31', 'zx-13-15-16', 'notice-repair-2025'],
  ['upfront_fee', 'unknown', '2026-06-01', 'mfd-670', 'xf-266'],
  ['upfront_fee', 'microloan_company', '2026-08-01', 'mfd-670', 'nfra-2026-mingshi'],
  ['excessive_rate', 'bank_credit_card', '2026-06-01', 'spc-2017-22', 'mfd-585'],
  ['excessive_rate', 'microloan_company', '2026-06-01', 'spc-2017-22', 'jx-pf27'],
  ['excessive_rate', 'loan_aid_platform', '2025-09-30', 'pbc-2021-3', 'mfd-680'],
  ['excessive_rate', 'loan_aid_platform', '2025-10-01', 'nfra-2025-9', 'mfd-680'],
  ['excessive_rate', 'unlicensed_lender', '2026-06-01', 'jx-mjjd-25', 'xf-225-feifa2019'],
  ['excessive_rate', 'unknown', '2026-06-01', 'mfd-680', 'mfd-585'],
  ['prededucted_interest', 'consumer_finance_company', '2026-06-01', 'mfd-670'],
  ['prededucted_interest', 'unlicensed_lender', '2026-06-01', 'mfd-670', 'jx-mjjd-13-26'],
  ['bundled_fee', 'consumer_finance_company', '2026-07-31', 'mfd-496-497', 'xbf-26-29'],
  ['bundled_fee', 'consumer_finance_company', '2026-08-01', 'nfra-2026-mingshi', 'pbc-2021-3'],
  ['bundled_fee', 'loan_aid_platform', '2025-09-30', 'mfd-496-497'],
  ['bundled_fee', 'loan_aid_platform', '2025-10-01', 'nfra-2025-9', 'mfd-496-497'],
  ['bundled_fee', 'unknown', '2026-08-01', 'mfd-496-497', 'xbf-26-29'],
  ['obfuscated_text', 'bank_loan', '2026-06-01', null],
  ['legal_action_notice', 'bank_loan', '2026-06-01', 'notice-12368'],
];

test.each(TABLE)('%s by %s on %s → %s', (signal, lender, day, shown, behind) => {
  const ids = cite(signal, lender, day, NOW);
  expect(ids[0] ?? null).toBe(shown);
  if (behind) expect(ids.slice(1)).toContain(behind);
});

test('every signal has its line in the table', () => {
  const listed = new Set(TABLE.map(([signal]) => signal));
  expect(SIGNALS.filter((signal) => !listed.has(signal))).toEqual([]);
});

describe('whatever the signal, the lender and the day', () => {
  const days = [
    '2010-01-01',
    '2021-06-01',
    '2023-06-01',
    '2025-02-28',
    '2025-12-31',
    '2026-01-01',
    '2026-01-30',
    '2026-08-01',
    '2026-11-21',
  ];
  const every = SIGNALS.flatMap((signal) => LENDERS.flatMap((lender) => days.map((day) => ({ signal, lender, day }))));

  test('what is cited exists, held on that day and is named once', () => {
    for (const { signal, lender, day } of every) {
      const ids = cite(signal, lender, day, NOW);
      expect(new Set(ids).size, `${signal} ${lender} ${day}`).toBe(ids.length);
      for (const id of ids) {
        const provision = byId(id);
        expect(provision && holdsOn(provision, day), `${signal} ${lender} ${day}: ${id}`).toBe(true);
      }
    }
  });

  test('old and new police law never stand together', () => {
    for (const { signal, lender, day } of every) {
      const ids = cite(signal, lender, day, NOW);
      const wrong = ids.filter((id) => id.startsWith(day < '2026-01-01' ? 'za2025' : 'za2005'));
      expect(wrong, `${signal} ${lender} ${day}`).toEqual([]);
    }
  });

  test('four times LPR and 36 % are for unlicensed lenders only', () => {
    for (const { signal, lender, day } of every) {
      if (lender === 'unlicensed_lender') continue;
      const ids = cite(signal, lender, day, NOW);
      for (const id of ['jx-mjjd-25', 'jx-mjjd-13-26', 'xf-225-feifa2019', 'xf-293-1'])
        expect(ids, `${signal} ${lender} ${day}`).not.toContain(id);
    }
  });

  test('a card rule is for cards, a microloan rule for microloans', () => {
    const only: [string, LenderKind][] = [
      ['xyk-66-67', 'bank_credit_card'],
      ['xyk-68', 'bank_credit_card'],
      ['xyk-69', 'bank_credit_card'],
      ['xyk-70', 'bank_credit_card'],
      ['xyk-2022-13', 'bank_credit_card'],
      ['xf-196', 'bank_credit_card'],
      ['cf-2024', 'consumer_finance_company'],
      ['xd-2025', 'microloan_company'],
    ];
    for (const { signal, lender, day } of every)
      for (const [id, kind] of only)
        if (lender !== kind) expect(cite(signal, lender, day, NOW), `${signal} ${lender} ${day}`).not.toContain(id);
  });

  test('the numbers that count phone calls are never cited for a message', () => {
    for (const { signal, lender, day } of every)
      for (const id of ['gbt-frequency', 'cba-frequency']) expect(cite(signal, lender, day, NOW)).not.toContain(id);
  });

  test('hours rest on norms that say they are not law', () => {
    for (const { lender, day } of every) {
      const first = cite('off_hours', lender, day, NOW)[0];
      if (first) expect(['recommended_standard', 'self_discipline']).toContain(byId(first)?.tier);
    }
  });
});

describe('a false consequence is answered by what is true of it', () => {
  test.each([
    ['逾期满三十天就构成诈骗罪，最少判三年', 'unknown', 'xs-85-93-119'],
    ['派出所今晚来抓你', 'bank_credit_card', 'xs-85-93-119'],
    ['我司今晚统一冻结你的社保卡和工资卡', 'unknown', 'mss-251-255'],
    ['今晚凍結您的帳戶', 'unknown', 'mss-251-255'],
    ['你儿子今年政审肯定通不过', 'unknown', 'jx-xianxiao'],
    ['明天列入失信名单', 'unknown', 'jx-shixin-2017'],
    ['家人连带偿还', 'unknown', 'mfd-1064'],
    ['明日限制出境', 'unknown', 'mss-114-118-266'],
    ['不来就缺席判决', 'unknown', 'mss-125-tj'],
  ] as const)('%s', (quote, lender, first) => {
    expect(cite('false_legal_consequence', lender, '2026-06-01', NOW, { quote })[0]).toBe(first);
  });

  test('credit card fraud is explained to card holders only', () => {
    const quote = '你已构成信用卡诈骗罪';
    expect(cite('false_legal_consequence', 'bank_credit_card', '2026-06-01', NOW, { quote })).toContain('jx-xyk-2018');
    expect(cite('false_legal_consequence', 'microloan_company', '2026-06-01', NOW, { quote })).not.toContain(
      'jx-xyk-2018',
    );
  });
});

test('article 69 is about letters', () => {
  expect(cite('no_identity', 'bank_credit_card', '2026-06-01', NOW, { form: 'letter' })[0]).toBe('xyk-69');
  expect(cite('no_identity', 'bank_credit_card', '2026-06-01', NOW, { form: 'sms' })).not.toContain('xyk-69');
});

test('the day is that of Shanghai; without one today’s law counts and is called so', () => {
  expect(cite('threat_violence', 'unknown', '2025-12-31T23:59:59+08:00', NOW)[0]).toBe('za2005-42');
  expect(cite('threat_violence', 'unknown', '2025-12-31T16:00:00Z', NOW)[0]).toBe('za2025-50-1-1');
  expect(cite('threat_violence', 'unknown', null, NOW)[0]).toBe('za2025-50-1-1');
  expect(cite('threat_violence', 'unknown', null, Date.parse('2025-12-31T12:00:00+08:00'))[0]).toBe('za2005-42');
  expect(citedDay(null, NOW)).toEqual({ day: '2026-11-21', of: 'today' });
  expect(citedDay('2025-12-31T23:00:00+08:00', NOW)).toEqual({ day: '2025-12-31', of: 'message' });
  const clause = byId('za2025-50-1-1');
  const old = byId('za2005-42');
  if (!clause || !old) throw new Error('the police law is missing');
  expect(citedAs(clause, 'zh-CN', TODAY, true).inForce).toBe(
    '2026-01-01 起施行（这条信息没有日期，按今天有效的规定列出）',
  );
  expect(citedAs(old, 'zh-CN', TODAY, false).inForce).toBe('2006-03-01 至 2025-12-31（信息发出时有效，现已不再适用）');
  expect(citedAs(clause, 'zh-TW', TODAY, false)).toMatchObject({
    tier: '法律',
    name: '《治安管理處罰法（2025年修訂）》第五十條第一款第（一）項',
  });
});

const rules = Object.values(import.meta.glob<Rule>('../../lib/risk/rules/*.ts', { eager: true, import: 'default' }));

test('every finding of every rule can be dressed in three languages', () => {
  for (const rule of rules)
    for (const language of LANGUAGES) {
      const reading: Reading = {
        kind: 'collection',
        verdict: 'heed',
        lender: 'unknown',
        institution: null,
        lawOf: 'message',
        facts: { overdue_amount_cny: null, days_overdue: null, phone: [], links: [], deadline: null },
        findings: [
          {
            signal: rule.signal,
            rule: rule.id,
            severity: rule.severity,
            confidence: 'high',
            quote: '',
            start: null,
            end: null,
            provisions: cite(rule.signal, 'bank_credit_card', '2026-06-01', NOW),
          },
        ],
      };
      const [hint] = dress(reading, language, NOW);
      expect(hint, `${rule.id} in ${language}`).toMatchObject({
        rule: rule.id,
        ...rule.say[language],
        step: rule.step,
      });
      for (const cited of hint?.provisions ?? [])
        for (const key of ['tier', 'name', 'says', 'source', 'lastChecked'] as const)
          expect(cited[key], `${rule.id}: ${cited.id}.${key}`).not.toBe('');
    }
});

/** Wordings that would mislead, by the signal they belong to, in every language the product speaks. */
const NEVER: [string, RegExp][] = [
  [
    'threat_violence: nobody can promise a detention',
    /一定会(?:被)?(?:拘留|抓)对方|一定會(?:被)?(?:拘留|抓)對方|(?:对方|對方)一定(?:会|會)被?拘留|will (?:certainly|definitely) be detained/i,
  ],
  ['insult: abuse is not by itself a crime', /辱骂就是犯罪|辱罵就是犯罪|insults? (?:is|are) (?:always )?a crime/i],
  [
    'disclosure_third_party: no promise of a criminal case',
    /一定(?:能|会|會)?(?:立案|入刑|判刑)|will be (?:convicted|prosecuted)/i,
  ],
  [
    'contact_third_party: exceptions exist',
    /任何情况(?:下)?都不能联系|任何情況(?:下)?都不能聯[絡繫]|may never contact/i,
  ],
  [
    'impersonate_judicial: courts do send messages',
    /法院(?:绝|絕|从|從)?不(?:会|會)?发短信|法院不(?:会|會)(?:發|传|傳)(?:簡訊|短信)|courts? (?:do not|never|don.t) (?:send|text)/i,
  ],
  [
    'false_legal_consequence: no absolute safety',
    /绝对没有刑事|絕對沒有刑事|(?:绝|絕|一定)不(?:会|會)坐牢|no criminal risk|never go to (?:jail|prison)/i,
  ],
  [
    'home_visit_threat: visits are lawful',
    /上门(?:催收)?(?:就是|属于|都|即)?违法|上門(?:催收)?(?:就是|屬於|都|即)?違法|(?:visits?|visiting) (?:is|are) (?:illegal|unlawful)/i,
  ],
  ['off_hours: no statute names hours', /违法时间|違法時間|unlawful hours|illegal hours/i],
  [
    'over_frequency: no number for text messages',
    /短信.{0,8}(?:超过|不超过|最多|每天|每日)\s*[\d一二三四五六七八九十]+\s*(?:条|次)|(?:每天|每日)(?:最多|不超过|不得超过)\s*[\d三六]+\s*条|\d+ (?:texts|text messages|SMS) (?:a|per) day/i,
  ],
  ['no_identity: no clause of the standard below the chapter', /45251[^。]{0,30}(?:第)?5\.\d|5\.\d\.\d/],
  [
    'private_account_transfer: assignments exist',
    /债务转让都是|債務轉讓都是|债权转让都是骗|assignments? (?:is|are) (?:always )?(?:a )?(?:fraud|scam)/i,
  ],
  ['debt_optimisation_scam: lawyers and legal aid exist', /律师都是骗|律師都是騙|(?:all|every) lawyers? (?:is|are)/i],
  [
    'credit_repair_scam: five years from the end of the default',
    /还清(?:后)?(?:立刻|马上|立即)(?:消除|删除)|還清(?:後)?(?:立刻|馬上|立即)(?:消除|刪除)/,
  ],
  [
    'excessive_rate: the principal stays due',
    /(?:超过|超過|高于|高於)\s*(?:年化)?\s*(?:24|36)\s*%.{0,6}(?:不用|无需|無需|不必)(?:还|還)|need not be repaid|do not have to repay/i,
  ],
  [
    'unverified_collector: agencies are lawful',
    /委外催收(?:一律|都|就)?(?:是)?违法|委外催收(?:一律|都|就)?(?:是)?違法|outsourc\w+ (?:is|are) (?:illegal|unlawful)/i,
  ],
  ['obfuscated_text: a clue, not a matter of law', /(?:变体字|變體字|改字|拆字)(?:就)?(?:是)?(?:违法|違法)/],
  ['statute_barred: the debt still exists', /(?:过|過|超过|超過)\s*(?:3|三)年(?:就)?不用(?:还|還)/],
  [
    'minor_or_vulnerable: no confirmed moratorium',
    /(?:患病|重病|失业|失業|灾害|災害)(?:可|就|应当|應當)(?:暂停|暫停|停止)催收/,
  ],
  ['the debt does not vanish', /债务(?:就)?(?:消失|作废|清零)了|不用还钱了/],
];

/** The same words behind "that does not mean" say the opposite. */
const DENIED =
  /(?:不等于|不等於|不代表|不是说|不是說|并不|並不|不能说|不能說|不意味着?|(?:does|do) not mean(?: that)?)[^，。；,.;]{0,40}$/iu;

test('what would mislead stands nowhere', () => {
  const shipped: [string, unknown][] = [
    ...rules.map((rule): [string, unknown] => [`rule ${rule.id}`, rule.say]),
    ...provisions.map((one): [string, unknown] => [`provision ${one.id}`, [one.says, one.caveat]]),
    ...CHANNELS.map((one): [string, unknown] => [`channel ${one.id}`, one]),
    ...INSTITUTIONS.map((one): [string, unknown] => [`institution ${one.id}`, one.note]),
    ['sender advice', SENDER_ADVICE],
  ];
  for (const [where, value] of shipped)
    for (const [path, text] of strings(value))
      for (const [why, pattern] of NEVER) {
        const found = pattern.exec(text);
        const misleads = found !== null && !DENIED.test(text.slice(0, found.index));
        expect(misleads, `${where} ${path} — ${why}: ${text}`).toBe(false);
      }
});
