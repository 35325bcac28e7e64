/**
 * The house rules, read from the sources themselves: who may import whom, and what no room may do. Each failure says
 * what to change. The table is the one in DESIGN.md; the reasons stand beside the entries.
 */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** What each room may import, fully or as types only. Rooms are folders of lib/, single files of lib/, and the two view folders. */
const table: Record<string, { rooms: string[]; types?: string[]; packages?: string[] }> = {
  text: { rooms: [] },
  law: { rooms: [] },
  institutions: { rooms: [] },
  sites: { rooms: [] },
  i18n: { rooms: [] },
  risk: { rooms: ['text', 'law', 'institutions'], types: ['messages'] },
  // notes on pages: advice matches with the pattern engine of risk over word lists of its own; both cite as risk does
  advice: { rooms: ['text', 'law', 'institutions', 'risk'], types: ['messages'] },
  portal: { rooms: ['text', 'law', 'institutions', 'risk'], types: ['messages'] },
  // sums in drafts and agreements are read with text
  plan: { rooms: ['text', 'law', 'institutions'], types: ['risk'] },
  // what the person writes down: a database of its own, beside the log
  workbook: { rooms: [], packages: ['dexie'] },
  // text documents for word processors
  word: { rooms: [], packages: ['docx'] },
  // files that other programs made: backups of messages, exported chats
  // times in pasted conversations are written as on pages
  import: { rooms: ['text', 'sites'] },
  // what only many records show: by day, hour, number; times in the words of pages are read as sites reads them
  patterns: { rooms: ['text', 'law', 'risk', 'sites'], types: ['evidence'] },
  letters: { rooms: ['text', 'law', 'institutions', 'plan'], types: ['risk'] },
  // questions about an offer of help; the clauses behind them come from law
  offered: { rooms: ['law'] },
  page: { rooms: ['text', 'sites'], types: ['messages', 'risk', 'evidence'] },
  // a whole page or conversation at once; writes the file whose form the log's own room defines
  capture: { rooms: ['evidence'] },
  evidence: { rooms: [], types: ['risk', 'word'], packages: ['dexie'] },
  browser: { rooms: [], packages: ['webextension-polyfill'] },
  messages: { rooms: [], types: ['risk', 'evidence', 'sites'] },
  wire: { rooms: ['browser'], types: ['messages', 'risk', 'evidence', 'sites'] },
  settings: { rooms: ['browser'], types: ['risk', 'i18n'] },
  components: {
    rooms: ['i18n', 'text', 'law', 'institutions', 'risk', 'plan', 'sites', 'patterns', 'letters', 'offered'],
    types: ['evidence', 'messages', 'page', 'import'],
    packages: ['preact', '@preact/signals'],
  },
};
const pure = [
  'text',
  'law',
  'institutions',
  'risk',
  'advice',
  'portal',
  'sites',
  'plan',
  'i18n',
  'import',
  'patterns',
  'letters',
  'offered',
];

interface Import {
  from: string;
  typeOnly: boolean;
}

const files = globSync(['lib/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'], { cwd: root })
  .map((file) => file.replaceAll('\\', '/'))
  .sort();
const product = files.filter((file) => !/\.(test|bench)\.tsx?$/.test(file));
const source = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
const read = (file: string) => source.get(file) ?? '';

/** Comments may speak of anything; only code counts. */
const codeOf = (file: string) =>
  read(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1');

function importsOf(file: string): Import[] {
  const code = codeOf(file);
  const found: Import[] = [];
  for (const [, keyword, what = '', from = ''] of code.matchAll(
    /\b(import|export)\s+((?:type\s+)?(?:[\w$*\s,]|\{[^}]*\})+?)\s+from\s+['"]([^'"]+)['"]/g,
  )) {
    const named = /^\{([^}]*)\}$/.exec(what.trim())?.[1];
    const allTypes = named
      ?.split(',')
      .filter((name) => name.trim())
      .every((name) => /^\s*type\s/.test(name));
    if (keyword) found.push({ from, typeOnly: /^type\b/.test(what) || allTypes === true });
  }
  for (const [, from = ''] of code.matchAll(/\bimport\s+['"]([^'"]+)['"]/g)) found.push({ from, typeOnly: false });
  for (const [, from = ''] of code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g))
    found.push({ from, typeOnly: false });
  return found;
}

/** The project file an import means, or null for a package. */
function target(file: string, from: string): string | null {
  if (!/^[.@~]\.?\//.test(from) && !from.startsWith('~/')) return null;
  const plain = from.replace(/\?.*$/, '');
  const base = from.startsWith('.') ? join(root, dirname(file), plain) : join(root, plain.replace(/^[@~]\//, ''));
  const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];
  const hit = endings.map((end) => base + end).find((path) => existsSync(path) && statSync(path).isFile());
  return relative(root, hit ?? base).replaceAll('\\', '/');
}

function roomOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  return top === 'lib' ? second.replace(/\.tsx?$/, '') : top;
}

test('every room is in the table', () => {
  const unknown = [...new Set(product.map(roomOf))].filter((room) => room !== 'entrypoints' && !table[room]);
  expect(unknown, 'A new room? Give it a line in the table of tests/rooms.test.ts and in DESIGN.md.').toEqual([]);
});

test('rooms import only whom they may', () => {
  const wrong: string[] = [];
  for (const file of product) {
    const room = roomOf(file);
    for (const { from, typeOnly } of importsOf(file)) {
      const goal = target(file, from);
      if (goal === null) continue;
      const other = roomOf(goal);
      if (other === room) continue;
      if (other === 'entrypoints') {
        wrong.push(
          `${file} imports ${from}: entry points only wire, nobody imports them. Move what is shared to lib/.`,
        );
        continue;
      }
      if (room === 'entrypoints') continue;
      const may = table[room];
      if (may?.rooms.includes(other)) continue;
      if (typeOnly && may?.types?.includes(other)) continue;
      const hint = may?.types?.includes(other)
        ? `only its types: write "import type"`
        : `"${room}" may import ${[...(may?.rooms ?? []), ...(may?.types ?? []).map((t) => `types of ${t}`)].join(', ') || 'nothing'}. Pass the value in as a parameter, or let an entry point bring the two together`;
      wrong.push(`${file} imports ${from}: ${hint}.`);
    }
  }
  expect(wrong).toEqual([]);
});

test('packages are used where they belong', () => {
  const wrong: string[] = [];
  for (const file of product) {
    const room = roomOf(file);
    if (room === 'entrypoints') continue;
    for (const { from, typeOnly } of importsOf(file)) {
      if (typeOnly || target(file, from) !== null) continue;
      const name = from
        .split('/')
        .slice(0, from.startsWith('@') ? 2 : 1)
        .join('/');
      if (!table[room]?.packages?.includes(name))
        wrong.push(`${file} imports the package ${name}: not a package of the room "${room}" (see the table).`);
    }
  }
  expect(wrong).toEqual([]);
});

test('what runs inside a foreign page never reaches the database', () => {
  const wrong: string[] = [];
  const starts = product.filter((file) => /^entrypoints\/[\w-]+\.content(\/index)?\.tsx?$/.test(file));
  const seen = new Set<string>();
  const walk = (file: string, way: string[]) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { from, typeOnly } of importsOf(file)) {
      if (typeOnly) continue;
      const goal = target(file, from);
      if (from === 'dexie' || goal?.startsWith('lib/evidence/store') || goal?.startsWith('lib/workbook/'))
        wrong.push(
          `${[...way, file].join(' → ')} → ${from}: storage there belongs to the page. Ask the background through lib/messages.ts.`,
        );
      else if (goal && source.has(goal)) walk(goal, [...way, file]);
    }
  };
  for (const file of starts) walk(file, []);
  expect(wrong).toEqual([]);
});

const forbidden: { pattern: RegExp; where: (file: string) => boolean; say: string }[] = [
  {
    pattern: /\b(fetch\s*\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|RTCPeerConnection|WebTransport)/,
    where: () => true,
    say: 'nothing in this extension talks to a network; packaged data is imported',
  },
  {
    pattern:
      /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|createContextualFragment)\b|document\.write/,
    where: () => true,
    say: 'text never becomes markup here; use createElement, textContent or JSX',
  },
  {
    pattern: /\beval\s*\(|\bnew\s+Function\b/,
    where: () => true,
    say: 'no code is made from text',
  },
  {
    pattern: /\bDate\.now\s*\(|\bnew\s+Date\s*\(\s*\)|\bperformance\.now\s*\(/,
    where: (file) => pure.includes(roomOf(file)),
    say: 'pure rooms are told the time by a parameter, so that a test can say what day it is',
  },
  {
    pattern: /\badoptedStyleSheets\b/,
    where: (file) => roomOf(file) === 'page' || /\.content(\/|\.)/.test(file),
    say: 'it throws in content scripts of Firefox 140; use a <style> element inside our shadow root',
  },
];

test('no room does what must never happen', () => {
  const wrong: string[] = [];
  for (const file of product) {
    const lines = codeOf(file).split('\n');
    for (const rule of forbidden) {
      if (!rule.where(file)) continue;
      for (const line of lines) {
        const hit = rule.pattern.exec(line);
        if (hit) wrong.push(`${file}: "${hit[0]}" in "${line.trim().slice(0, 80)}": ${rule.say}.`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test('the browser speaks every language of the extension', () => {
  const locales = globSync('public/_locales/*/messages.json', { cwd: root }).sort();
  const keysOf = (file: string) => Object.keys(JSON.parse(readFileSync(join(root, file), 'utf8')) as object).sort();
  const config = readFileSync(join(root, 'wxt.config.ts'), 'utf8');
  const wanted = [...new Set([...config.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key))].sort();
  for (const locale of locales)
    expect(keysOf(locale), `${locale} must hold exactly the keys named in wxt.config.ts`).toEqual(wanted);
  expect(locales.length, 'public/_locales needs zh_CN, zh_TW and en').toBeGreaterThanOrEqual(3);
});
