/** Columns of a repayment table, and the payments in its rows. */

export interface Column {
  at: number;
  is: 'period' | 'date' | 'principal' | 'interest' | 'total' | 'left' | 'fee' | 'late' | 'other';
  heading: string;
}

export const FEE_NAME =
  /担保费|擔保費|担保服务费|信息服务费|咨询服务费|平台服务费|贷后服务费|技术服务费|会员服务费|服务费|服務費|会员(?:服务)?费|會員費|咨询(?:服务)?费|諮詢費|信息(?:服务)?费|管理费|管理費|手续费|手續費|权益(?:包|卡)?费?|權益費?|保险费?|保險費?|评估费|审核费|居间费|撮合费|通道费|账户费|平台费|技术费|增信费|风控费|年费|快捷费|加速费|保费/;

const KINDS: [Column['is'], RegExp][] = [
  ['left', /剩余|剩餘|未还本金|贷款余额|本金余额|待还余额/],
  ['late', /罚息|罰息|违约金|違約金|滞纳金|逾期费|复利/],
  ['fee', FEE_NAME],
  [
    'total',
    /^(?:每?期?应?还?(?:款)?(?:总额|总计|合计|金额|款额|小计)|应还(?:款|总额|金额|合计)?|每月应还|每期应还|月供|每期还款额?|还款额|还款金额|月还款额|本期应还|应还款额|合计|总计|小计|本息合计|应还本息|應還.{0,4}|合計)(?:[（(].*[)）])?$/,
  ],
  ['principal', /本金/],
  ['interest', /利息|息费/],
  ['date', /还款日|還款日|日期|到期日|应还时间|扣款日/],
  ['period', /期数|期次|期號|期数|^期$|第几期|期号|序号|期數/],
];

export function columnsOf(header: readonly string[]): Column[] {
  return header.map((cell, at) => {
    const heading = cell.replace(/\s+/g, '').replace(/[（(](?:元|人民币|rmb|￥)[)）]/i, '');
    return { at, heading, is: KINDS.find(([, pattern]) => pattern.test(heading))?.[0] ?? 'other' };
  });
}

export function moneyIn(cell: string | undefined): number | null {
  const found = /^[^\d-]{0,4}(\d[\d,，]*(?:\.\d+)?)\s*(万)?\s*元?\s*$/.exec((cell ?? '').trim());
  if (!found) return null;
  const value = Number((found[1] ?? '').replace(/[,，]/g, '')) * (found[2] ? 10_000 : 1);
  return Number.isFinite(value) ? value : null;
}

export function dayIn(cell: string | undefined): number | null {
  const found = /(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/.exec(cell ?? '');
  if (!found) return null;
  const time = Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3]));
  return Number.isNaN(time) ? null : time / 86_400_000;
}

export interface Row {
  period: number | null;
  day: number | null;
  principal: number | null;
  paid: number;
}

export interface Schedule {
  columns: Column[];
  rows: Row[];
}

/** A table that lists payments one by one; null for any other. */
export function scheduleOf(rows: readonly string[][]): Schedule | null {
  const at = rows.findIndex((row) => {
    const kinds = new Set(columnsOf(row).map(({ is }) => is));
    return (kinds.has('period') || kinds.has('date')) && (kinds.has('total') || kinds.has('principal'));
  });
  const header = rows[at];
  if (at < 0 || !header) return null;
  const columns = columnsOf(header);
  const all = columns.filter(({ is }) => is !== 'other');
  const first = (is: Column['is']) => all.find((column) => column.is === is);
  const read: Row[] = [];
  for (const row of rows.slice(at + 1)) {
    const money = (is: Column['is']) => moneyIn(row[first(is)?.at ?? -1]);
    const [principal, interest, total] = [money('principal'), money('interest'), money('total')];
    const fees = all.filter(({ is }) => is === 'fee').reduce((sum, { at: c }) => sum + (moneyIn(row[c]) ?? 0), 0);
    const parts = (principal ?? 0) + (interest ?? 0);
    if (principal === null && total === null) continue;
    // "合计", "总计" under the table is no payment
    if (/合计|总计|小计|合計/.test(row[0] ?? '')) continue;
    // a total that already holds the fees is not counted twice
    const holds = total !== null && principal !== null && total > parts + fees * 0.5;
    const paid = total === null ? parts + fees : principal === null || holds ? total : total + fees;
    const period = /\d+/.exec(row[first('period')?.at ?? -1] ?? '')?.[0];
    read.push({ period: period ? Number(period) : null, day: dayIn(row[first('date')?.at ?? -1]), principal, paid });
  }
  return read.length > 0 ? { columns, rows: read } : null;
}
