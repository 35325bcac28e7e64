/**
 * `node tools/run.mjs make-suffixes public_suffix_list.dat`: writes lib/institutions/suffix-table.ts from the public
 * suffix list (https://publicsuffix.org/list/, Mozilla Public License 2.0; Debian brings it in the package
 * `publicsuffix`). Taken are the endings of two labels that registries give names under, with their wildcards and
 * exceptions; places below prefectures and counties stand in no message to a borrower and are left out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, typedPath } from './root';

export function suffixTable(list: string): string {
  const from = list.indexOf('===BEGIN ICANN DOMAINS===');
  const to = list.indexOf('===END ICANN DOMAINS===');
  if (from < 0 || to < 0) throw new Error('This is not the public suffix list: it has no ICANN section.');
  const byEnding = new Map<string, Set<string>>();
  for (const raw of list.slice(from, to).split('\n')) {
    const rule = raw.trim();
    if (rule === '' || rule.startsWith('//')) continue;
    const labels = rule.replace(/^!/, '').split('.').map(asWritten);
    const [label, ending] = labels;
    if (labels.length !== 2 || label === undefined || ending === undefined) continue;
    const known = byEnding.get(ending) ?? new Set();
    known.add(rule.startsWith('!') ? `!${label}` : label);
    byEnding.set(ending, known);
  }
  return [...byEnding]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([ending, labels]) => `${ending} ${[...labels].sort().join(' ')}`)
    .join('\n');
}

/** Hosts are compared in the form that goes over the wire. */
const asWritten = (label: string) =>
  /^[ -~]*$/.test(label) ? label : new URL(`http://${label}.test`).hostname.slice(0, -5);

export function main([path = '']: string[]): void {
  const table = suffixTable(readFileSync(typedPath(path), 'utf8'));
  const file = join(root(), 'lib', 'institutions', 'suffix-table.ts');
  writeFileSync(
    file,
    `/**
 * Endings of two labels under which registries give names: first the last label, then what may stand before it; * is
 * any label, ! takes one out. From the public suffix list (https://publicsuffix.org/list/), whose source is subject to
 * the Mozilla Public License 2.0 (https://mozilla.org/MPL/2.0/). Written by tools/make-suffixes.ts; do not edit by hand.
 */
export const SUFFIXES = \`
${table}
\`;
`,
  );
  console.log(`${table.split(/\s+/).length} labels, ${table.length} characters`);
}
