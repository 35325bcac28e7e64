/** Reads a lender's page, contract or letter as a whole. */
import { domainOwner, isGovernment, ownsDomain } from '../institutions/domains';
import { aliases } from '../institutions/registry';
import { readFacts } from '../text/facts';
import { fold } from '../text/fold';
import { ONE_SIDED } from './clauses';
import { readCost } from './cost';
import { readFees } from './fees';
import type { ClauseHit, PortalKind, PortalPage, PortalReading } from './types';

/** A page longer than this is read as far as this. */
const MOST_PARAGRAPHS = 1500;
const MOST_CLAUSES = 8;

/** Null where the page is not one of a loan: a public body's, or without a word of lending. */
export function readPortal(given: PortalPage, chat = false): PortalReading | null {
  const page = { ...given, paragraphs: given.paragraphs.slice(0, MOST_PARAGRAPHS) };
  if (isGovernment(page.url)) return null;
  const whole = [page.title, ...page.paragraphs.map(({ text }) => text)].join('\n').slice(0, 200_000);
  if (!/借款|贷款|貸款|还款|還款|逾期|欠款|本金|分期|催收/.test(whole)) return null;
  const institution = domainOwner(page.url) ?? namedIn(page, whole);
  const facts = page.paragraphs
    .slice(0, 60)
    .filter(({ text }) => /逾期|欠款|应还|待还|應還/.test(text))
    .map(({ text }) => readFacts(text.slice(0, 4000)));
  const overdue = facts
    .filter(({ state }) => state === 'overdue')
    .flatMap(({ amounts }) => amounts)
    .filter(({ role }) => role === 'overdue' || role === 'total')
    .sort((a, b) => b.value - a.value)[0];
  return {
    kind: chat ? 'chat' : kindOf(page, whole),
    institution,
    ownAddress: institution !== null && ownsDomain(page.url, institution),
    overdueAmount: overdue ? overdue.value / 100 : null,
    daysOverdue: facts.map(({ daysOverdue }) => daysOverdue?.value ?? null).find((days) => days !== null) ?? null,
    ...readCost(page),
    fees: readFees(page),
    clauses: clausesIn(page),
  };
}

function kindOf({ title, paragraphs }: PortalPage, whole: string): PortalKind {
  const head = `${title}\n${paragraphs
    .filter(({ heading }) => heading)
    .map(({ text }) => text)
    .join('\n')}`;
  const first = paragraphs
    .slice(0, 6)
    .map(({ text }) => text)
    .join('\n');
  if (
    /(?:催收|催款|催告|告知|通知|律师|提示|确认)函|(?:催收|催缴|催告|逾期|债权转让|履约)(?:通知书?|告知书|公告)/.test(
      `${head}\n${first}`,
    )
  )
    return 'letter';
  if (/合同|协议|契約|合約|授权书|条款/.test(head) && /甲方|乙方|贷款人|出借人|借款人|本协议|本合同/.test(whole))
    return 'contract';
  if (/已逾期|逾期(?:金额|天数|\d+天|本金|欠款)|逾期总额/.test(whole)) return 'overdue';
  if (/立即还款|去还款|还款方式|还款金额|确认还款|还款计划|应还|待还/.test(whole)) return 'repayment';
  if (/费率|收费标准|费用说明|综合融资成本|年化/.test(whole)) return 'fees';
  return 'other';
}

/** The body that the page's title, headings or last lines name; ordinary words do not name one. */
function namedIn({ title, paragraphs }: PortalPage, whole: string): string | null {
  const heads = [title, ...paragraphs.filter(({ heading }) => heading).map(({ text }) => text)];
  const edges = `${heads.join('\n')}\n${paragraphs
    .slice(0, 5)
    .map(({ text }) => text)
    .join('\n')}\n${paragraphs
    .slice(-5)
    .map(({ text }) => text)
    .join('\n')}`;
  const names = aliases()
    .filter(({ common, alias }) => !common && alias.length >= 3)
    .sort((a, b) => b.alias.length - a.alias.length);
  return (
    (names.find(({ alias }) => edges.includes(alias)) ?? names.find(({ alias }) => whole.includes(alias)))?.id ?? null
  );
}

const compiled = ONE_SIDED.map((clause) => ({
  clause,
  patterns: clause.patterns.map((source) => new RegExp(source)),
  unless: clause.unless === undefined ? null : new RegExp(clause.unless),
}));

export function clausesIn(page: PortalPage): ClauseHit[] {
  const hits: ClauseHit[] = [];
  page.paragraphs.forEach(({ text, rows }, paragraph) => {
    if (rows) return;
    const folded = fold(text.slice(0, 20_000));
    let from = 0;
    for (const sentence of folded.text.split(/(?<=[。;；\n!?])/)) {
      for (const { clause, patterns, unless } of compiled) {
        const m = patterns.map((pattern) => pattern.exec(sentence)).find((match) => match !== null);
        if (!m || unless?.test(sentence)) continue;
        const start = folded.startOf(from + m.index);
        const end = folded.endOf(from + m.index + m[0].length - 1);
        hits.push({ id: clause.id, at: { paragraph, start, end, quote: text.slice(start, end) } });
      }
      from += sentence.length;
    }
  });
  const seen = new Set<string>();
  return hits.filter(({ id }) => !seen.has(id) && seen.add(id)).slice(0, MOST_CLAUSES);
}
