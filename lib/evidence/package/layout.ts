/** Where things lie in a package: a BagIt bag (RFC 8493) whose payload is the log and its files. */
export const SUMS = 'SHA256SUMS';
export const SUMS_SIGNATURE = 'SHA256SUMS.sig';
export const MANIFEST = 'manifest-sha256.txt';
export const TAG_MANIFEST = 'tagmanifest-sha256.txt';
export const CHAIN = 'chain.sha256';
export const LINKS = 'links.txt';
export const HEAD = 'head.txt';
export const HEAD_SIGNATURE = 'head.sig';
export const KEY = 'pubkey.pem';
export const NOTES = 'data/notes.json';
/** what the person wrote down besides evidence; only in a backup of one's own */
export const WORKBOOK = 'data/workbook.json';
export const REPORT = '证据目录.html';
export const TABLE = '证据目录.csv';
export const WORD = '证据目录.docx';
export const VERIFIER = '核验.html';
export const README = '说明.txt';

const six = (seq: number) => String(seq).padStart(6, '0');

export const entryPath = (seq: number): string => `data/entries/${six(seq)}.json`;

/** in a copy for sharing: the masked form of a record, which is none of the chain */
export const MASKED = 'data/masked/';
export const maskedPath = (seq: number): string => `${MASKED}${six(seq)}.json`;

/** ASCII only, so that no system stumbles; the name as given stands in the entry and in the catalogue. */
export function partPath(seq: number, index: number, name: string): string {
  const plain = (text: string) => text.replace(/[^A-Za-z0-9_-]+/g, '_').replace(/^_+|_+$/g, '');
  const [, stem = name, ending = ''] = /^(.*)\.([A-Za-z0-9]{1,10})$/s.exec(name) ?? [];
  const short = `${plain(stem).slice(0, 40) || 'file'}${ending === '' ? '' : `.${ending}`}`;
  return `data/files/${six(seq)}-${index + 1}-${short}`;
}

/** Lines as `sha256sum` writes and checks them. */
export const sumLine = (sha256: string, path: string): string => `${sha256}  ${path}\n`;

/** null when a line is not such a line, or a path stands there twice */
export function parseSums(text: string): Map<string, string> | null {
  const sums = new Map<string, string>();
  for (const line of lines(text)) {
    const match = /^([0-9a-f]{64}) [ *](.+)$/.exec(line);
    const [, sha256, path] = match ?? [];
    if (sha256 === undefined || path === undefined || sums.has(path)) return null;
    sums.set(path, sha256);
  }
  return sums;
}

export interface Link {
  seq: number;
  hash: string;
  prev: string;
  /** withheld: not part of this selection · deleted: the person removed it, a deletion in the log says so · damaged */
  state: 'included' | 'withheld' | 'deleted' | 'damaged';
}

export const linkLine = ({ seq, hash, prev, state }: Link): string => `${six(seq)} ${hash} ${prev} ${state}\n`;

export function parseLinks(text: string): Link[] | null {
  const links: Link[] = [];
  for (const line of lines(text)) {
    const match = /^(\d{6,9}) ([0-9a-f]{64}) ([0-9a-f]{64}) (included|withheld|deleted|damaged)$/.exec(line);
    const [, seq, hash, prev, state] = match ?? [];
    if (seq === undefined || hash === undefined || prev === undefined) return null;
    if (state !== 'included' && state !== 'withheld' && state !== 'deleted' && state !== 'damaged') return null;
    links.push({ seq: Number(seq), hash, prev, state });
  }
  return links;
}

/** Every line ends with a line feed; anything else is not what was written. */
function lines(text: string): string[] {
  const all = text.split('\n');
  return all.pop() === '' ? all : [...all, ''];
}

/** The statement that was signed where the log ends; see `headStatement` in device.ts. */
export function parseHead(text: string): { seq: number; hash: string; signedAt: string } | null {
  const match = /^juli-head 1\nseq (\d{1,9})\nhash ([0-9a-f]{64})\nsigned-at (\d{4}-[0-9T:.-]+Z)\n$/.exec(text);
  const [, seq, hash, signedAt] = match ?? [];
  // the statement is put together again when its signature is checked: only a time that comes out the same will do
  return seq === undefined || hash === undefined || signedAt === undefined || !isMoment(signedAt)
    ? null
    : { seq: Number(seq), hash, signedAt };
}

function isMoment(text: string): boolean {
  const at = Date.parse(text);
  return Number.isFinite(at) && new Date(at).toISOString() === text;
}
