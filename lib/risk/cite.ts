/**
 * Which provisions a signal may rest on, strongest first: the first is shown, the others stand behind a fold. What is
 * chosen depends on the kind of lender and on the day the message was sent; a text that was not in force on that day,
 * or that does not bind that kind of lender, is never named. An empty answer is an answer: no provision fits.
 */
import { byId, holdsOn, shanghaiDay } from '../law/in-force';
import type { AppliesTo, Provision } from '../law/types';
import type { LenderKind, MessageForm, SignalKey } from './types';

/** What else is known of the finding; both may be left out. */
export interface Seen {
  /** the words that were found: a false consequence is answered by the provision about that consequence */
  quote?: string;
  form?: MessageForm | null;
}

/** Where old and new text differ both stand here; the date picks. Order within a row is order of strength. */
interface Row {
  ids: string[];
  /** the parts besides a lender's that such a message is about, e.g. an adviser who sells debt relief */
  as?: AppliesTo[];
  /** industry norms are named for a lender of unknown kind too: they say themselves whom they bind */
  normsForUnknown?: boolean;
  /** ids that may support, but are never the one that is shown */
  neverFirst?: string[];
}

const ROWS: Record<SignalKey, Row> = {
  threat_violence: {
    ids: ['za2025-50-1-1', 'za2005-42', 'xf-293', 'xyk-68', 'xb2022-41', 'xd-2025', 'mfd-1165-1183-1191'],
  },
  // Item 5 before item 2: what is said to one person alone is hardly "public".
  insult: { ids: ['za2025-50-1-5', 'za2025-50-1-2', 'za2005-42', 'mfd-1024', 'xbf-26-29', 'xf-246'] },
  disclosure_third_party: {
    ids: [
      'mfd-1032',
      'mfd-1034-1038',
      'gbf-10',
      'gbf-25',
      'za2025-50-1-6',
      'za2005-42',
      'za2025-56',
      'xd-2025',
      'cba-prohibited',
      'cba-third-person',
    ],
  },
  contact_third_party: {
    ids: ['xyk-68', 'cf-2024', 'xd-2025', 'mfd-1033-1', 'gbf-13', 'cba-third-person', 'gbt-target'],
  },
  home_visit_threat: {
    ids: ['za2025-47-3', 'za2005-40-3', 'za2025-50-1-1', 'za2025-50-1-5', 'za2005-42', 'xf-245', 'cba-visit'],
  },
  // No statute names hours: only norms may be shown, and before there were any nothing is.
  off_hours: { ids: ['cba-hours', 'gbt-hours', 'mfd-1033-1'], normsForUnknown: true, neverFirst: ['mfd-1033-1'] },
  // The numbers in the standard (3) and the guideline (6) count phone calls and are therefore not cited.
  over_frequency: { ids: ['mfd-1033-1', 'za2025-50-1-5', 'za2005-42'] },
  impersonate_judicial: {
    ids: ['za2025-62', 'za2005-51', 'xf-279', 'xf-280', 'xb2022-41', 'xd-2025', 'cba-prohibited', 'notice-12368'],
  },
  false_legal_consequence: { ids: ['mss-114-118-266', 'mss-251-255', 'cba-prohibited', 'xd-2025'] },
  credit_report_threat: { ids: ['zx-25-26-29', 'zx-13-15-16', 'cba-prohibited'], as: ['credit_bureau'] },
  // A deadline is not forbidden in itself; what is threatened with it has its own signal.
  pressure_deadline: { ids: [] },
  no_identity: { ids: ['xyk-69', 'xb2022-41', 'xyk-2022-13', 'cba-agency', 'gbf-17', 'gbf-23'] },
  unverified_collector: { ids: ['xb2022-41', 'xyk-2022-13', 'mfd-546', 'gbf-21', 'cba-agency'] },
  phishing_link: {
    ids: ['fz-14-25-31-38', 'za2025-58', 'za2005-49', 'za2025-62', 'za2005-51', 'xf-266', 'ch-12321', 'ch-110-96110'],
  },
  private_account_transfer: { ids: ['za2025-58', 'za2005-49', 'xf-266', 'mfd-546'] },
  asks_credentials: { ids: ['gbf-28-29-31', 'za2025-56', 'fz-14-25-31-38'] },
  debt_optimisation_scam: {
    ids: ['notice-5dept-2026', 'xf-266', 'xf-280', 'xbf-50-55', 'xyk-70'],
    as: ['debt_adviser'],
  },
  credit_repair_scam: {
    ids: ['zx-13-15-16', 'zx-25-26-29', 'notice-repair-2025', 'notice-5dept-2026', 'ch-12363'],
    as: ['credit_bureau', 'debt_adviser'],
  },
  upfront_fee: { ids: ['mfd-670', 'xf-266', 'cba-prohibited', 'mss-125-tj', 'nfra-2026-mingshi'] },
  // By kind of lender, see RATES; this row is for a lender of unknown kind. No figure holds for all of them.
  excessive_rate: { ids: ['mfd-680', 'mfd-585'] },
  prededucted_interest: { ids: ['mfd-670', 'jx-mjjd-13-26'] },
  bundled_fee: { ids: ['nfra-2026-mingshi', 'nfra-2025-9', 'mfd-496-497', 'xbf-26-29', 'pbc-2021-3'] },
  // No provision forbids disguised characters as such: a clue about risk, not a matter of law.
  obfuscated_text: { ids: [] },
  legal_action_notice: { ids: ['notice-12368'] },
};

/**
 * What the price of credit is measured by. Four times LPR is for private lending only; 24 % is a reduction that a
 * court grants on request; 36 % is a measure of the crime of unlicensed lending.
 */
const RATES: Record<LenderKind, string[]> = {
  bank_credit_card: ['spc-2017-22', 'nfra-2026-mingshi', 'pbc-2021-3', 'mfd-680', 'mfd-585'],
  bank_loan: ['spc-2017-22', 'nfra-2025-9', 'nfra-2026-mingshi', 'pbc-2021-3', 'mfd-680', 'mfd-585'],
  consumer_finance_company: ['spc-2017-22', 'nfra-2026-mingshi', 'pbc-2021-3', 'mfd-680', 'mfd-585'],
  microloan_company: ['spc-2017-22', 'jx-pf27', 'nfra-2026-mingshi', 'pbc-2021-3', 'mfd-680', 'mfd-585'],
  loan_aid_platform: ['nfra-2025-9', 'nfra-2026-mingshi', 'pbc-2021-3', 'mfd-680', 'mfd-585'],
  unlicensed_lender: ['jx-mjjd-25', 'xf-225-feifa2019', 'mfd-680', 'mfd-585'],
  third_party_collector: ['mfd-680', 'mfd-585'],
  unknown: ['mfd-680', 'mfd-585'],
};

/**
 * Claimed consequences and the provisions that say what is true of them, in both scripts. The first that matches the
 * quoted words leads; several may match.
 */
const CONSEQUENCES: { claim: RegExp; ids: string[] }[] = [
  {
    claim: /抓|捕|拘|刑|坐牢|牢|狱|獄|通缉|通緝|诈骗|詐騙|诈|詐|犯罪|立案|局子|判[^决決]/u,
    ids: ['xs-85-93-119', 'jx-xyk-2018', 'xf-196', 'xf-193-175-1', 'xf-313', 'jx-jvzhi-2024', 'mss-114-118-266'],
  },
  { claim: /失信|老赖|老賴|黑名单|黑名單/u, ids: ['jx-shixin-2017', 'mss-114-118-266', 'cba-prohibited'] },
  {
    claim:
      /高消费|高消費|限高|高铁|高鐵|飞机|飛機|上学|上學|入学|入學|读书|讀書|学校|學校|子女|孩子|政审|政審|参军|參軍|考公/u,
    ids: ['jx-xianxiao', 'mss-114-118-266'],
  },
  { claim: /出境|出国|出國|护照|護照/u, ids: ['mss-114-118-266'] },
  { claim: /父债|父債|连带|連帶|配偶|老婆|老公|家人|家属|家屬|父母|亲属|親屬/u, ids: ['mfd-1064', 'mfd-1161'] },
  {
    claim: /冻结|凍結|查封|扣划|划扣|劃扣|扣劃|保全|社保|工资|工資|扣押|拍卖|拍賣/u,
    ids: ['mss-251-255', 'mss-103-104'],
  },
  { claim: /强制执行|強制執行|强执|強執|支付令/u, ids: ['mss-225-227', 'mss-251-255'] },
  { claim: /缺席|调解|調解/u, ids: ['mss-125-tj', 'mss-88-90'] },
];

/** What a creditor announces in earnest, and what the reader may need to know of it. */
const STEPS: { claim: RegExp; ids: string[] }[] = [
  { claim: /支付令/u, ids: ['mss-225-227'] },
  { claim: /保全|冻结|凍結|查封/u, ids: ['mss-103-104'] },
  { claim: /调解|調解/u, ids: ['mss-125-tj'] },
];

const LICENSED: readonly LenderKind[] = [
  'bank_credit_card',
  'bank_loan',
  'consumer_finance_company',
  'microloan_company',
];

const NORMS = ['recommended_standard', 'self_discipline'];

/** Roles that a provision may be about besides lenders: what a court may do holds whoever threatens with it. */
const BESIDE: readonly AppliesTo[] = ['anyone', 'court'];

function binds(provision: Provision, lender: LenderKind, row: Row): boolean {
  const { appliesTo, tier } = provision;
  if (appliesTo.some((role) => BESIDE.includes(role) || row.as?.includes(role))) return true;
  const lenders = appliesTo.filter((role) => role !== 'third_party_collector');
  switch (lender) {
    case 'unknown':
      // A statute binds whoever it turns out to be, unless it is about one trade; a rule of a regulator may not.
      if (tier === 'binding_law') return appliesTo.length > 1;
      return row.normsForUnknown === true && NORMS.includes(tier);
    case 'third_party_collector':
      // For whom he collects is not known: a rule for one kind of lender only may be the wrong one.
      if (tier === 'binding_law') return appliesTo.length > 1;
      return appliesTo.includes('third_party_collector') && lenders.length > 1;
    case 'unlicensed_lender':
      return appliesTo.includes('unlicensed_lender');
    default:
      // Whoever sells a debt must tell the debtor, whatever kind of lender he is.
      return appliesTo.includes(lender) || provision.id === 'mfd-546';
  }
}

function candidates(signal: SignalKey, lender: LenderKind, seen: Seen): string[] {
  const quote = seen.quote ?? '';
  const { ids } = ROWS[signal];
  const about = (list: typeof CONSEQUENCES) => list.flatMap((one) => (one.claim.test(quote) ? one.ids : []));
  switch (signal) {
    case 'excessive_rate':
      return RATES[lender];
    case 'false_legal_consequence': {
      const known = about(CONSEQUENCES);
      return known.length > 0 ? [...known, 'cba-prohibited', 'xd-2025'] : ids;
    }
    case 'credit_report_threat':
      // A real lender may report, within these rules; of anybody else the first thing to know is that he cannot.
      return LICENSED.includes(lender) ? ['zx-13-15-16', ...ids] : ids;
    case 'legal_action_notice':
      return [...about(STEPS), ...ids];
    case 'no_identity':
      // Article 69 is about letters; whether it covers a text message is disputed.
      return seen.form === 'letter' ? ids : ids.filter((id) => id !== 'xyk-69');
    case 'prededucted_interest':
      // The private-lending rule is not for licensed lenders.
      return lender === 'unlicensed_lender' ? ids : ids.filter((id) => id !== 'jx-mjjd-13-26');
    default:
      return ids;
  }
}

/**
 * @param sentAt when the message was sent, ISO 8601 with zone or a bare day; null when it is not known
 * @param now ms since 1970: the day that counts where the message carries none — see `citedDay`
 */
export function cite(
  signal: SignalKey,
  lender: LenderKind,
  sentAt: string | null,
  now: number,
  seen: Seen = {},
): string[] {
  const { day } = citedDay(sentAt, now);
  if (day === null) return [];
  const row = ROWS[signal];
  const fitting = [...new Set(candidates(signal, lender, seen))].filter((id) => {
    const provision = byId(id);
    return provision !== null && holdsOn(provision, day) && binds(provision, lender, row);
  });
  const shown = fitting[0];
  return shown !== undefined && row.neverFirst?.includes(shown) ? [] : fitting;
}

/** Every finding of a message asks for the same day. */
let last: { sentAt: string | null | undefined; now: number; answer: ReturnType<typeof citedDay> } = {
  sentAt: undefined,
  now: Number.NaN,
  answer: { day: null, of: 'today' },
};

/** Whose law is cited: that of the message's day, or today's where the message tells no day. The reader is told which. */
export function citedDay(
  sentAt: string | null | undefined,
  now: number,
): { day: string | null; of: 'message' | 'today' } {
  if (last.sentAt === sentAt && last.now === now) return last.answer;
  const own = sentAt ? shanghaiDay(sentAt) : null;
  const answer =
    own === null ? ({ day: shanghaiDay(now), of: 'today' } as const) : ({ day: own, of: 'message' } as const);
  last = { sentAt, now, answer };
  return answer;
}
