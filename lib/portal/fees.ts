/** Charges beside principal and interest, in tables and in sentences. */
import { fold } from '../text/fold';
import { columnsOf, FEE_NAME, moneyIn } from './amounts-in-table';
import type { Fee, PortalPage } from './types';

const IN_TEXT = new RegExp(`(?:${FEE_NAME.source})[^0-9%。;；，,、\\n]{0,8}(\\d[\\d,]*(?:\\.\\d+)?)\\s?(元|%)`, 'g');
/** free, waived or returned */
const WAIVED = /免(?:收|除)?|(?<![\d,.])0元|无需|不收|不收取|已退|减免|自愿|可选|可取消/;
const MOST = 8;

export function readFees(page: PortalPage): Fee[] {
  const fees: Fee[] = [];
  page.paragraphs.forEach(({ text, rows }, paragraph) => {
    if (rows) fees.push(...inTable(rows, text, paragraph));
    else fees.push(...inText(text, paragraph));
  });
  const seen = new Set<string>();
  return fees
    .filter(({ name, amount }) => {
      const one = `${name} ${amount}`;
      if (seen.has(one)) return false;
      seen.add(one);
      return true;
    })
    .slice(0, MOST);
}

function inTable(rows: readonly string[][], text: string, paragraph: number): Fee[] {
  const [header] = rows;
  if (!header) return [];
  const place = (words: string) => {
    const start = Math.max(0, text.indexOf(words));
    return { paragraph, start, end: start + words.length, quote: words };
  };
  const columns = columnsOf(header).filter(({ is }) => is === 'fee');
  const byColumn = columns.flatMap((column): Fee[] => {
    const amounts = rows
      .slice(1)
      .flatMap((row) => moneyIn(row[column.at]) ?? [])
      .filter((amount) => amount > 0);
    const [first] = amounts;
    const same = amounts.every((amount) => amount === first);
    if (first === undefined) return [];
    const cell = header[column.at]?.trim() ?? column.heading;
    return [{ name: column.heading, amount: same ? first : null, times: amounts.length, at: place(cell) }];
  });
  // 费用名称 | 金额: the name stands in the first cell
  const byRow = rows.flatMap((row): Fee[] => {
    const [name = '', ...rest] = row.map((cell) => cell.trim());
    if (!FEE_NAME.test(name) || name.length > 14) return [];
    const amount = rest.map(moneyIn).find((sum) => sum !== null) ?? null;
    if (amount === 0 || WAIVED.test(rest.join(' '))) return [];
    return rest.some((cell) => /\d/.test(cell)) && columns.length === 0
      ? [{ name, amount, times: 1, at: place(name) }]
      : [];
  });
  return [...byColumn, ...byRow];
}

function inText(text: string, paragraph: number): Fee[] {
  const folded = fold(text.slice(0, 20_000));
  return [...folded.text.matchAll(IN_TEXT)].flatMap((m): Fee[] => {
    const sentence = folded.text.slice(Math.max(0, m.index - 12), m.index + m[0].length + 10);
    const number = Number((m[1] ?? '').replace(/,/g, ''));
    if (WAIVED.test(sentence) || !(number > 0)) return [];
    const [start, end] = [folded.startOf(m.index), folded.endOf(m.index + m[0].length - 1)];
    const name = FEE_NAME.exec(m[0])?.[0] ?? '';
    return [
      {
        name,
        amount: m[2] === '元' ? number : null,
        times: 1,
        at: { paragraph, start, end, quote: text.slice(start, end) },
      },
    ];
  });
}
