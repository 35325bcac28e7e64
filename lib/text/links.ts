/** Web addresses in a folded text, with and without scheme, also spaced out or with full-width dots. */

export interface Link {
  start: number;
  end: number;
  /** lower case, blanks removed */
  host: string;
}

const HOSTLIKE = /[a-z0-9-]/;
const PATHLIKE = /[a-z0-9\-._~:/?#[\]@!$&'()*+;=%]/;
/** endings that are met in messages; any two-letter ending counts as well, except file names and measures */
const ENDINGS = new Set(
  'com net org cn top vip xyz cc me info shop club site online app link live icu io co hk tw ltd work fun pro mobi biz wang store tech asia life ink art win bid loan tv la ly to im gd su ru in us uk ws vu pw cfd cyou sbs rest space website press group city pub red kim ren law gov edu mil int test example invalid local dev ai be eu gg is it ph pl re sh so st vc wiki today world zone cool fit run beauty monster quest lol mom hair bond click download help host men party review science trade date racing stream cricket accountant faith 中国 公司 网络'.split(
    ' ',
  ),
);
const FILES = new Set('apk pdf doc docx xls xlsx jpg png zip rar txt exe'.split(' '));

export function readLinks(text: string): Link[] {
  const found: Link[] = [];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x3a) {
      const scheme = schemeBefore(text, i);
      if (scheme >= 0 && scheme >= lastEnd(found)) {
        const spaced = text.charCodeAt(scheme + 1) === 0x20;
        const read = spaced ? spacedEnd(text, scheme) : pathEnd(text, i + 3);
        const host =
          text
            .slice(i + 1, read)
            .replaceAll(' ', '')
            .replace(/^\/+/, '')
            .split(/[/?#]/)[0] ?? '';
        if (host.length > 3) found.push({ start: scheme, end: read, host });
        i = Math.max(i, read - 1);
      }
    } else if (c === 0x2e || c === 0x3002) {
      const link = bareAt(text, i, lastEnd(found));
      if (link) {
        found.push(link);
        i = link.end - 1;
      }
    }
  }
  return found;
}

const lastEnd = (found: readonly Link[]) => found[found.length - 1]?.end ?? 0;

/** start of http or https in front of the colon, also with blanks between the letters; -1 if there is none */
function schemeBefore(text: string, colon: number): number {
  let i = colon - 1;
  let word = '';
  while (i >= 0 && word.length < 5 && colon - i < 12) {
    const c = text.charAt(i);
    if (c === ' ' && text.charAt(i - 1) !== ' ') {
      i--;
      continue;
    }
    if (!/[a-z]/.test(c)) break;
    word = c + word;
    if ((word === 'http' && text.charAt(i - 1) !== 's') || word === 'https')
      return followedBySlashes(text, colon) ? i : -1;
    i--;
  }
  return -1;
}

const followedBySlashes = (text: string, colon: number) => /^: ?\/ ?\//.test(text.slice(colon, colon + 6));

function pathEnd(text: string, from: number): number {
  let i = from;
  while (i < text.length && i - from < 400 && PATHLIKE.test(text.charAt(i))) i++;
  while (i > from && /[.,;:!?'()[\]]/.test(text.charAt(i - 1))) i--;
  return i;
}

/** an address written with a blank between all its signs ends where two signs stand together or two blanks */
function spacedEnd(text: string, from: number): number {
  let i = from;
  while (i + 2 < text.length && i - from < 300 && text.charAt(i + 1) === ' ' && PATHLIKE.test(text.charAt(i + 2)))
    i += 2;
  return i + 1;
}

function bareAt(text: string, dot: number, notBefore: number): Link | null {
  let start = dot;
  while (start > notBefore && dot - start < 60 && HOSTLIKE.test(text.charAt(start - 1))) start--;
  if (start === dot || /[@.]/.test(text.charAt(start - 1))) return null;
  let end = dot;
  let label = '';
  while (end < text.length && end - start < 120) {
    const sign = text.charAt(end);
    if (sign !== '.' && sign !== '。') break;
    let to = end + 1;
    while (to < text.length && to - end < 40 && HOSTLIKE.test(text.charAt(to))) to++;
    if (to === end + 1) break;
    label = text.slice(end + 1, to);
    end = to;
  }
  if (!isEnding(label, text.slice(start, end))) return null;
  const host = text.slice(start, end).replaceAll('。', '.');
  if (text.charAt(end) === '/' || text.charAt(end) === '?' || text.charAt(end) === '#') end = pathEnd(text, end + 1);
  if (text.charAt(end) === ':' && /^:\d{2,5}(?!\d)/.test(text.slice(end, end + 7))) end = pathEnd(text, end + 1);
  return { start, end, host };
}

function isEnding(label: string, whole: string): boolean {
  if (FILES.has(label) || /^\d/.test(label)) return false;
  const first = whole.split(/[.。]/)[0] ?? '';
  if (!/[a-z]/.test(whole.slice(0, whole.length - label.length)) && !/^\d+[.。](?:cn|com|cc|vip|top|net)$/.test(whole))
    return false;
  if (ENDINGS.has(label)) return label.length > 2 || first.length > 1 || /^(?:cn|cc|me|la|ly)$/.test(label);
  return false;
}

const SHORTENERS = new Set(
  't.cn dwz.cn url.cn 126.am 3.cn tb.cn suowo.cn mrw.so suo.nz u.cn bit.ly tinyurl.com goo.gl is.gd ow.ly t.co'.split(
    ' ',
  ),
);

/** A short link hides where it leads, whoever runs the service. */
export const isShortLink = (host: string) => SHORTENERS.has(host);

/** Letters of other alphabets in a host name travel as xn--…; a name that looks like a known one may be such. */
export const isPunycode = (host: string) => host.split('.').some((label) => label.startsWith('xn--'));
