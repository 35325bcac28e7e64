/** Who is named as the sender or lender: a claim of the message, never proof. What is not in the registry is no worse. */
import { byId, lenderKindOf } from '../institutions/registry';
import type { Folded } from '../text/fold';
import { findPhrases } from '../text/phrases';
import { madeNames } from './made';
import type { Names } from './names';
import type { LenderKind } from './types';

export interface Named {
  /** as written; null when no institution is named */
  institution: string | null;
  /** its registry entry; null when it is not registered */
  id: string | null;
  lender: LenderKind;
}

let index: Names | null = null;

function theIndex(): Names {
  index ??= madeNames();
  return index;
}

/** What the ending of an unregistered name says about the kind of body it claims to be. */
const ENDINGS: [RegExp, LenderKind][] = [
  [/信用卡(?:中心|部)?$/u, 'bank_credit_card'],
  [/(?:消费金融|消金)(?:股份)?(?:有限)?(?:责任)?(?:公司)?$/u, 'consumer_finance_company'],
  [/(?:小额贷款|小贷)(?:股份)?(?:有限)?(?:责任)?(?:公司)?$/u, 'microloan_company'],
  [/(?:律师事务所|律所|资产管理(?:有限)?(?:公司)?|催收|清收|法务|外包)(?:公司|中心|部)?$/u, 'third_party_collector'],
];

const BODY =
  /(?:银行|金融|消金|小贷|贷款|信用卡|支付|保险|公司|集团|律师事务所|律所|法院|检察院|公安局|派出所|中心|委员会|管理局|分期|花呗|白条|借条|贷|呗)$/u;

const SIGNATURE = /[【[〔『「［]\s*([^】\]〕』」］\n]{2,24}?)\s*[】\]〕』」］]/u;

/** Bodies of no name of their own. */
const GENERIC =
  /^(?:信用卡|银行|贷款|金融|支付|保险|客服|服务|法务|催收|案件|催告|还款|个人|分期|借款|逾期)*(?:中心|公司|部|组)?$/u;

/** What a signature may add to an ordinary word that is somebody's name: 【白条客服】, but not 【海豚白条】. */
const BESIDE_NAME = /^(?:官方|客服|中心|提醒|服务|信用卡|银行|金融|app|温馨提示|平台|还款)*$/u;

/** Who does not lend is meant as the sender only where it signs: 转我支付宝 and 向人民法院起诉 name nobody's sender. */
const SIGNING_ONLY = ['regulator', 'court_service', 'carrier', 'payment'];

interface Hit {
  id: string;
  start: number;
  end: number;
  common: boolean;
}

export function whoIsNamed(text: string, folded: Folded): Named {
  const flat = folded.text;
  const { table, ids, common } = theIndex();
  const hits: Hit[] = [];
  findPhrases(table, flat, (word, start, length) => {
    const id = ids[word];
    if (id !== undefined) hits.push({ id, start, end: start + length, common: common[word] === true });
  });
  const signed = SIGNATURE.exec(flat);
  const from = signed ? signed.index : -1;
  const to = signed ? signed.index + signed[0].length : -1;
  const inSignature = (hit: Hit) => from <= hit.start && hit.end <= to;
  // The longest name at a place is the one that is meant; an ordinary word counts in a signature only.
  const meant = hits
    .filter((hit) => inSignature(hit) || !(hit.common || SIGNING_ONLY.includes(byId(hit.id)?.kind ?? '')))
    .filter((hit) => !hit.common || BESIDE_NAME.test((signed?.[1] ?? '').replace(flat.slice(hit.start, hit.end), '')))
    .filter((hit) => !hits.some((other) => longer(other, hit)))
    .sort((a, b) => Number(inSignature(b)) - Number(inSignature(a)) || weight(b) - weight(a) || a.start - b.start);
  const best = meant[0];
  const signature = signed?.[1] ?? '';
  const original = (start: number, end: number) => text.slice(folded.startOf(start), folded.endOf(end - 1));

  if (signed && BODY.test(signature) && !GENERIC.test(signature) && !(best && inSignature(best))) {
    const at = signed.index + signed[0].indexOf(signature);
    const ending = ENDINGS.find(([pattern]) => pattern.test(signature))?.[1];
    const kind = ending ?? (/银行$/u.test(signature) ? bankKind(flat) : null);
    // A collector or a body of no known kind signs, and the lender is named in the text: his rules count.
    const behind = kind === null || kind === 'third_party_collector' ? meant.find(isLender) : undefined;
    return {
      institution: original(at, at + signature.length),
      id: null,
      lender: behind ? kindOf(behind, flat) : (kind ?? 'unknown'),
    };
  }
  if (!best) return { institution: null, id: null, lender: 'unknown' };
  const own = kindOf(best, flat);
  const behind = own === 'third_party_collector' || own === 'unknown' ? meant.find(isLender) : undefined;
  const whole = inSignature(best) && signature.length <= 20 ? signed : null;
  const at = whole ? whole.index + whole[0].indexOf(signature) : best.start;
  return {
    institution: original(at, whole ? at + signature.length : best.end),
    id: best.id,
    lender: behind ? kindOf(behind, flat) : own,
  };
}

const longer = (other: Hit, hit: Hit) =>
  other.start <= hit.start && hit.end <= other.end && other.end - other.start > hit.end - hit.start;

function isLender(hit: Hit): boolean {
  const kind = lenderKindOf(hit.id);
  return kind !== 'unknown' && kind !== 'third_party_collector';
}

/** A lender before a collector before a public body that signs beside them. */
function weight(hit: Hit): number {
  if (isLender(hit)) return 2;
  return SIGNING_ONLY.includes(byId(hit.id)?.kind ?? '') ? 0 : 1;
}

/** A platform's name may be that of its microloan company: 奇富小贷. */
function kindOf(hit: Hit, flat: string): LenderKind {
  const kind = lenderKindOf(hit.id, flat);
  return kind === 'loan_aid_platform' && /(?:小贷|小额贷款)$/u.test(flat.slice(hit.start, hit.end))
    ? 'microloan_company'
    : kind;
}

function bankKind(flat: string): LenderKind {
  return /信用卡|贷记卡/u.test(flat) ? 'bank_credit_card' : 'bank_loan';
}
