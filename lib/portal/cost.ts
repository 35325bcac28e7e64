/** The yearly cost of a loan, from its table, its sentences or its stated rate; always with what it was reckoned from. */

import { fold } from '../text/fold';
import { costOfInstalments, irrByDays, readRates, type StatedRate } from '../text/rates';
import { scheduleOf } from './amounts-in-table';
import type { At, Cost, PortalPage, PortalReading } from './types';

const NUMBER = '(\\d[\\d,]*(?:\\.\\d+)?)\\s?(万)?';
const RECEIVED = new RegExp(
  `(?:实际到账|到账金额|实际放款|到手(?:金额)?|实收(?:金额)?|实际发放|放款到账)[^0-9。;]{0,8}${NUMBER}\\s?元?`,
);
const PROMISED = new RegExp(
  `(?:借款金额|借款本金|贷款金额|贷款本金|合同金额|借款总额|贷款总额|放款金额|授信支用|本金总额|借款额)[^0-9。;]{0,8}${NUMBER}\\s?元?`,
);
const START =
  /(?:放款日期?|借款日期?|起息日|贷款发放日|发放日期|借款时间|放款时间)[^0-9]{0,6}(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})/;
const INSTALMENTS = new RegExp(
  `(?:借款?|贷款?|本金|分期(?:金额|本金)?|金额|借)[^0-9。;]{0,8}${NUMBER}\\s?元?[^。;]{0,24}?(?:分|共|期限|分为)?\\s?(\\d{1,3})\\s?(?:期|个月)[^。;]{0,24}?每(?:期|月)(?:应?还款?|月供|还本付息|还|需还|偿还|还款金额)[^0-9。;]{0,8}${NUMBER}`,
);
const FLAT =
  /(?:分|共|期限)?\s?(\d{1,3})\s?(?:期|个月)[^。;]{0,30}?(?:每期|每月|月|期)?(?:手续费率?|分期费率|服务费率|费率)[^0-9。;]{0,8}(\d+(?:\.\d+)?)\s?%/;
const LATE = /罚息|违约金|滞纳金|逾期|复利|迟延/;
const NOT_PRICE = /lpr|报价利率|上浮|折扣|优惠|存款|理财|收益|预期|七日|万份/;

const value = (digits: string | undefined, scale: string | undefined) =>
  Number((digits ?? '').replace(/,/g, '')) * (scale ? 10_000 : 1);

interface Told {
  cost: Cost | null;
  late: PortalReading['late'];
  payout: PortalReading['payout'];
}

interface Line {
  paragraph: number;
  text: string;
  at(start: number, end: number): At;
}

export function readCost(page: PortalPage): Told {
  const lines = page.paragraphs.map(({ text }, paragraph): Line => {
    const folded = fold(text.slice(0, 20_000));
    return {
      paragraph,
      text: folded.text,
      at(start, end) {
        const [s, e] = [folded.startOf(start), folded.endOf(end - 1)];
        return { paragraph, start: s, end: e, quote: text.slice(s, e) };
      },
    };
  });
  const received = find(lines, RECEIVED);
  const promised = find(lines, PROMISED);
  const stated = lines.flatMap((line) => readRates(line.text).map((rate) => ({ rate, line })));
  const isLate = ({ rate, line }: { rate: StatedRate; line: Line }) =>
    LATE.test(line.text.slice(Math.max(0, rate.start - 16), rate.start));
  const late = stated.filter(isLate).map(({ rate, line }) => ({
    rate: rate.rate,
    per: rate.per,
    apr: rate.apr ?? rate.rate,
    at: line.at(rate.start, rate.end),
  }));
  const payout =
    received && promised && received.value < promised.value * 0.999
      ? { promised: promised.value, received: received.value, at: received.at }
      : null;
  const cost =
    fromTable(page, lines, received?.value ?? promised?.value ?? null) ??
    fromInstalments(lines, received?.value ?? null) ??
    fromFlatFee(lines) ??
    fromStated(stated.filter((one) => !isLate(one)));
  return { cost, late, payout };
}

function find(lines: readonly Line[], pattern: RegExp): { value: number; at: At } | null {
  for (const line of lines) {
    const m = pattern.exec(line.text);
    if (!m) continue;
    const found = value(m[1], m[2]);
    if (found >= 100) return { value: found, at: line.at(m.index, m.index + m[0].length) };
  }
  return null;
}

/** Payments as listed. Only from the first one on: what was paid before is not known otherwise. */
function fromTable(page: PortalPage, lines: readonly Line[], told: number | null): Cost | null {
  for (const [paragraph, { rows, text }] of page.paragraphs.entries()) {
    const schedule = rows && scheduleOf(rows);
    if (!schedule || schedule.rows.length < 2) continue;
    const [first] = schedule.rows;
    if (!first || (first.period !== null && first.period !== 1)) continue;
    const principal = schedule.rows.every((row) => row.principal !== null)
      ? schedule.rows.reduce((sum, row) => sum + (row.principal ?? 0), 0)
      : null;
    const received = told ?? principal;
    // a table cut short does not give back what was lent
    if (
      received === null ||
      (principal !== null && principal < received * 0.9 && told !== null && told > principal * 1.3)
    )
      continue;
    const payments = schedule.rows.map(({ paid }) => paid);
    const days = schedule.rows.map(({ day }) => day);
    const dated = days.every((day, i) => day !== null && (i === 0 || day > (days[i - 1] ?? 0)));
    const start = dated ? startDay(lines, days[0] ?? 0) : null;
    const flows = payments.map((amount, i) => ({
      amount,
      day: dated && start ? (days[i] ?? 0) - start.day : ((i + 1) * 365) / 12,
    }));
    const irr = irrByDays(received, flows);
    if (irr === null || irr > 100) continue;
    return {
      basis: 'table',
      received,
      payments,
      dated,
      guessedStart: start?.guessed ?? true,
      apr: ((1 + irr) ** (1 / 12) - 1) * 12,
      irr,
      rate: null,
      per: null,
      // the head of the table stands for it
      at: { paragraph, start: 0, end: (text.split('\n')[0] ?? text).length, quote: text.split('\n')[0] ?? text },
    };
  }
  return null;
}

function startDay(lines: readonly Line[], first: number): { day: number; guessed: boolean } {
  for (const { text } of lines) {
    const m = START.exec(text);
    if (!m) continue;
    const day = Date.UTC(Number(m[1]), Number(m[2]) - 1, Number(m[3])) / 86_400_000;
    if (day < first) return { day, guessed: false };
  }
  const date = new Date(first * 86_400_000);
  date.setUTCMonth(date.getUTCMonth() - 1);
  return { day: date.getTime() / 86_400_000, guessed: true };
}

function fromInstalments(lines: readonly Line[], told: number | null): Cost | null {
  for (const line of lines) {
    const m = INSTALMENTS.exec(line.text);
    if (!m) continue;
    const [lent, months, each] = [value(m[1], m[2]), Number(m[3]), value(m[4], m[5])];
    const received = told ?? lent;
    if (!(received >= 100) || months < 2 || months > 360 || each * months < received || each > received) continue;
    const cost = costOfInstalments(received, each, months);
    if (cost?.apr == null || cost.irr === null) continue;
    return {
      basis: 'instalments',
      received,
      payments: Array.from({ length: months }, () => each),
      dated: false,
      guessedStart: false,
      apr: cost.apr,
      irr: cost.irr,
      rate: null,
      per: null,
      at: line.at(m.index, m.index + m[0].length),
    };
  }
  return null;
}

/** A fee per period on the whole sum, though the sum shrinks: nearly twice as dear as it looks. */
function fromFlatFee(lines: readonly Line[]): Cost | null {
  for (const line of lines) {
    const m = FLAT.exec(line.text);
    if (!m || LATE.test(m[0])) continue;
    const [months, rate] = [Number(m[1]), Number(m[2]) / 100];
    if (months < 2 || months > 60 || !(rate > 0) || rate > 0.1) continue;
    const cost = costOfInstalments(1, 1 / months + rate, months);
    if (cost?.apr == null || cost.irr === null) continue;
    return {
      basis: 'flat-fee',
      received: null,
      payments: Array.from({ length: months }, () => 1 / months + rate),
      dated: false,
      guessedStart: false,
      apr: cost.apr,
      irr: cost.irr,
      rate,
      per: 'period',
      at: line.at(m.index, m.index + m[0].length),
    };
  }
  return null;
}

function fromStated(stated: { rate: StatedRate; line: Line }[]): Cost | null {
  const prices = stated.filter(
    ({ rate, line }) => !NOT_PRICE.test(line.text.slice(Math.max(0, rate.start - 16), rate.end + 4)),
  );
  // the dearest of those that are named: a range or a promotion shows its end
  const [most] = [...prices].sort((a, b) => (b.rate.apr ?? 0) - (a.rate.apr ?? 0));
  if (!most || most.rate.apr === null || most.rate.irr === null) return null;
  const { rate, line } = most;
  return {
    basis: 'stated',
    received: null,
    payments: [],
    dated: false,
    guessedStart: false,
    apr: most.rate.apr,
    irr: most.rate.irr,
    rate: rate.rate,
    per: rate.per,
    at: line.at(rate.start, rate.end),
  };
}
