/**
 * A package changed in every way somebody might change it, many times at random, each held against the code of 核验.html
 * and some against the lines of the package's own 说明.txt. What must be named is decided here, apart from the checker.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Bytes, utf8 } from '../../lib/evidence/bytes';
import { blankDraft } from '../../lib/evidence/draft';
import { erase } from '../../lib/evidence/erase';
import { keep, keepRecord } from '../../lib/evidence/keep';
import { checkPackage, insideBase } from '../../lib/evidence/package/check';
import {
  CHAIN,
  entryPath,
  HEAD,
  LINKS,
  linkLine,
  MANIFEST,
  parseLinks,
  SUMS,
  SUMS_SIGNATURE,
  sumLine,
  TAG_MANIFEST,
} from '../../lib/evidence/package/layout';
import { blobSink } from '../../lib/evidence/package/sink';
import { writePackage } from '../../lib/evidence/package/write';
import { openZip } from '../../lib/evidence/package/zip-read';
import { sha256Hex } from '../../lib/evidence/sha256';
import { around, freshStore, sampleDraft } from '../../tests/evidence/samples';

type Files = Map<string, Bytes>;
/** Changes a copy; answers which files must be named, or null when nothing came of it. */
type Kind = (files: Files) => string[] | null;

const LISTS = [SUMS, MANIFEST, TAG_MANIFEST, CHAIN, LINKS, 'exports.txt'];
const any = (below: number) => Math.floor(Math.random() * below);
const oneOf = <T>(all: readonly T[]): T => all[any(all.length)] as T;
const full = (files: Files) => [...files.keys()].filter((path) => (files.get(path)?.length ?? 0) > 0);
const of = (files: Files, path: string): Bytes => files.get(path) ?? new Uint8Array();
const same = (a: Bytes, b: Bytes) => Buffer.from(a).equals(b);

const kinds: Record<string, Kind> = {
  flip(files) {
    const path = oneOf(full(files));
    const bytes = of(files, path).slice();
    const at = any(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << any(8));
    files.set(path, bytes);
    return [path];
  },
  delete(files) {
    const path = oneOf([...files.keys()]);
    files.delete(path);
    return [path];
  },
  add(files) {
    const path = `${oneOf(['data/files/', 'data/entries/', 'data/', ''])}${oneOf(['000009', 'x', '新', 'SHA256SUMS.bak'])}${any(1e6)}${oneOf(['.json', '.png', ''])}`;
    files.set(path, utf8('x'.repeat(any(50))));
    return [path];
  },
  truncate(files) {
    const path = oneOf(full(files));
    files.set(path, of(files, path).slice(0, any(of(files, path).length)));
    return [path];
  },
  swap(files) {
    const [a, b] = [oneOf([...files.keys()]), oneOf([...files.keys()])];
    const [one, two] = [of(files, a), of(files, b)];
    if (same(one, two)) return null;
    files.set(a, two).set(b, one);
    return [a, b];
  },
  reorder(files) {
    const path = oneOf(LISTS);
    const lines = new TextDecoder().decode(of(files, path)).split('\n').slice(0, -1);
    const [a, b] = [any(lines.length), any(lines.length)];
    if (lines[a] === lines[b]) return null;
    [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
    files.set(path, utf8(lines.map((line) => `${line}\n`).join('')));
    return [path];
  },
  'recompute without the key'(files) {
    const path = oneOf(full(files).filter((each) => !LISTS.includes(each) && !/\.sig$|\.pem$/.test(each)));
    const text = of(files, path).slice();
    const at = any(text.length);
    text[at] = (text[at] ?? 0) ^ 1;
    files.set(path, text);
    relink(files);
    relist(files);
    return [SUMS_SIGNATURE];
  },
  'cut the tail'(files) {
    const links = parseLinks(new TextDecoder().decode(of(files, LINKS))) ?? [];
    const keepTo = any(links.length);
    for (const { seq } of links.slice(keepTo))
      for (const path of [...files.keys()])
        if (path === entryPath(seq) || path.startsWith(`data/files/${String(seq).padStart(6, '0')}-`))
          files.delete(path);
    files.set(LINKS, utf8(links.slice(0, keepTo).map(linkLine).join('')));
    relist(files);
    return [SUMS_SIGNATURE, HEAD];
  },
};

/** The chain through whatever the entries are now. */
function relink(files: Files): void {
  const links = parseLinks(new TextDecoder().decode(of(files, LINKS))) ?? [];
  let before = links[0]?.prev ?? '';
  for (const link of links) {
    link.prev = before;
    if (link.state === 'included') link.hash = sha256Hex(of(files, entryPath(link.seq)));
    before = link.hash;
  }
  files.set(LINKS, utf8(links.map(linkLine).join('')));
}

/** All lists anew, as their maker would write them, but for the signature. */
function relist(files: Files): void {
  const entries = [...files.keys()].filter((path) => path.startsWith('data/entries/'));
  const lines = (paths: string[]) => utf8(paths.map((path) => sumLine(sha256Hex(of(files, path)), path)).join(''));
  files.set(CHAIN, lines(entries));
  const own = [MANIFEST, TAG_MANIFEST, SUMS, SUMS_SIGNATURE];
  const payload = [...files.keys()].filter((path) => path.startsWith('data/'));
  const tags = [...files.keys()].filter((path) => !path.startsWith('data/') && !own.includes(path));
  files.set(MANIFEST, lines(payload));
  files.set(TAG_MANIFEST, lines([...tags, MANIFEST]));
  files.set(SUMS, lines([...payload, ...tags, MANIFEST, TAG_MANIFEST]));
}

async function sample(): Promise<Files> {
  const clock = { now: Date.UTC(2026, 10, 21, 8), zoneOffset: 480, zone: 'Asia/Shanghai' };
  const { store } = freshStore();
  const none = { missing: 'picture-no-permission' };
  for (let n = 1; n <= 4; n++)
    await keep(
      store,
      sampleDraft(n),
      n % 2 ? { png: new Blob([utf8(`picture ${n}`)], { type: 'image/png' }) } : none,
      around,
    );
  const sound = { name: '录音.m4a', blob: new Blob(['sound']), hold: true };
  await keepRecord(store, { ...blankDraft('call', clock), text: '答应周五回电。' }, [sound], around);
  await store.putNote({ seq: 1, text: '备注', tags: [], changedAt: 1 });
  await erase(store, 4, 'whole', around, clock);
  const wish = { title: '样品', recipient: 'self', records: 'all', notes: true, verifier: 'x' } as const;
  const make = () => writePackage(store, wish, around, clock, blobSink());
  await make();
  await make(); // the third lists two before it
  const files: Files = new Map();
  for (const [path, open] of insideBase(await openZip((await make()).archive)))
    files.set(path, new Uint8Array(await (await open()).arrayBuffer()));
  return files;
}

/** Whether the lines for Linux in 说明.txt say anything is wrong with the files in this folder. */
function shellComplains(files: Files, recipe: readonly string[], dir: string): boolean {
  rmSync(dir, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), bytes);
  }
  return recipe.some((line) => spawnSync('bash', ['-o', 'pipefail', '-c', line], { cwd: dir }).status !== 0);
}

export async function tamper(dir: string, trials: number, everyShell: number): Promise<number> {
  const original = await sample();
  const readme = new TextDecoder().decode(of(original, '说明.txt'));
  const recipe = readme.split('\nLinux\n')[1]?.split('\n\n')[0]?.split('\n') ?? [];
  const intact = await checkPackage(asPackage(original));
  let bad = intact.faults.length;
  if (bad > 0 || recipe.length === 0 || shellComplains(original, recipe, join(dir, 'shell'))) {
    console.log(`the untouched package does not pass: ${JSON.stringify(intact.faults)}`);
    return 1;
  }
  for (const [name, change] of Object.entries(kinds)) {
    let [done, shell, missed] = [0, 0, 0];
    while (done < trials) {
      const files = new Map(original);
      const wanted = change(files);
      if (wanted === null) continue;
      done++;
      const named = (await checkPackage(asPackage(files))).faults.map(({ file }) => file);
      const lacking = wanted.filter((file) => !named.includes(file));
      if (lacking.length > 0) {
        missed++;
        console.log(`${name}: not named: ${lacking.join(', ')} (named: ${named.join(', ')})`);
      }
      if (done % everyShell !== 0) continue;
      shell++;
      if (!shellComplains(files, recipe, join(dir, 'shell'))) {
        missed++;
        console.log(`${name}: the shell lines said nothing of ${wanted.join(', ')}`);
      }
    }
    bad += missed;
    console.log(
      `${name.padEnd(28)}${String(done).padStart(6)} trials, ${shell} of them by the shell lines too: ${missed} missed`,
    );
  }
  return bad === 0 ? 0 : 1;
}

const asPackage = (files: Files) => new Map([...files].map(([path, bytes]) => [path, async () => new Blob([bytes])]));
