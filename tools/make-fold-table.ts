// Writes lib/text/fold-table.ts: which traditional characters fold to which simplified ones. Taken from OpenCC's
// character table (Apache-2.0) as packed by opencc-js; kept are the characters of Big5's first plane of 5,401 common
// characters and of the usual Hong Kong and trade additions, so that the table stays small enough for a page.
//
//   node tools/run.mjs make-fold-table
import { writeFileSync } from 'node:fs';
import { Converter } from 'opencc-js/t2cn';

/** read as traditional although GB 2312 lists them too */
const ALSO = '徵於';
/** beyond Big5's first plane, but met in messages */
const MORE = '徴歀寳啟羣裏麪綫証着爲僞衆牀恆滙內淸強囙卽旣眾啓冊減決沖況凈準湊擧攷舖';

function rows(decoder: TextDecoder, from: number, to: number): string[] {
  const out: string[] = [];
  for (let high = from >> 8; high <= to >> 8; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      const c = decoder.decode(Uint8Array.of(high, low));
      if (c.length === 1 && c >= '\u3400' && c <= '\u9fff' && (high << 8) + low <= to) out.push(c);
    }
  }
  return out;
}

export function main(): void {
  const simplified = new Set<string>();
  const gbk = new TextDecoder('gbk');
  for (let high = 0xb0; high <= 0xf7; high++)
    for (let low = 0xa1; low <= 0xfe; low++) simplified.add(gbk.decode(Uint8Array.of(high, low)));
  const toSimplified = Converter({ from: 't', to: 'cn' });
  const pairs: [string, string][] = [];
  const candidates = new Set([...rows(new TextDecoder('big5'), 0xa440, 0xc67e), ...MORE, ...ALSO]);
  for (const t of candidates) {
    const s = toSimplified(t);
    if (s === t || s.length !== 1 || (simplified.has(t) && !ALSO.includes(t))) continue;
    pairs.push([t, s]);
  }
  for (const [t, s] of [
    ['証', '证'],
    ['徴', '征'],
    ['歀', '款'],
    ['內', '内'],
    ['収', '收'],
    ['囗', '口'],
  ] as const)
    if (!pairs.some(([known]) => known === t)) pairs.push([t, s]);
  pairs.sort(([a], [b]) => (a < b ? -1 : 1));
  let gaps = '';
  let last = 0;
  for (const [t] of pairs) {
    const gap = t.charCodeAt(0) - last;
    gaps += gap < 85 ? String.fromCharCode(40 + gap) : `!${gap.toString(16).padStart(4, '0')}`;
    last = t.charCodeAt(0);
  }
  const pairsFile = `/**
 * Traditional characters and, in the same order, the simplified ones they fold to. Written by tools/make-fold-table.ts
 * from the character table of OpenCC (https://github.com/BYVoid/OpenCC, Apache License 2.0); do not edit by hand.
 */

/** distances between the code points of the traditional characters: one sign each, or ! and four hexadecimal digits */
export const GAPS = ${JSON.stringify(gaps)};
export const SIMPLIFIED = '${pairs.map(([, s]) => s).join('')}';
`;
  const big5 = new Set(rows(new TextDecoder('big5'), 0xa440, 0xf9d5));
  const only = [...new Set(pairs.map(([, s]) => s))].filter((s) => !big5.has(s)).length;
  const shared = [...new Set(pairs.map(([, s]) => s))].filter((s) => big5.has(s)).join('');
  const file = `${pairsFile}/** those of SIMPLIFIED that traditional text writes too, so that they tell nothing about the script */
export const SHARED = '${shared}';
`;
  console.log(`${only} characters are written in simplified text only`);
  writeFileSync('lib/text/fold-table.ts', file);
  console.log(`${pairs.length} pairs`);
}
