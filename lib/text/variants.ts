/** The stand-ins of the trade as one phrase table: what stands in the text, what it means, why it counts as a disguise. */
import { isLatin } from './fold-units';
import { madeVariants } from './made-variants';
import { findPhrases, type PhraseTable } from './phrases';

export interface Variant {
  meant: string;
  why: 'split' | 'look-alike' | 'pinyin' | 'reversed';
  /** only where no letter or digit stands beside its own letters */
  alone: boolean;
  /** letters that mean other things too */
  initials: boolean;
}

export interface Variants {
  table: PhraseTable;
  variants: Variant[];
  /** trade words, for gaps inside them */
  words: Set<string>;
  longest: number;
  /** variants that make ordinary words together with a neighbour (安徽信…) */
  ordinary: Set<string>;
  context: PhraseTable;
}

let built: Variants | null = null;

export function variants(): Variants {
  built ??= madeVariants();
  return built;
}

const inAddress = (c: number) =>
  c === 0x2d || c === 0x2e || c === 0x2f || c === 0x5f || c === 0x40 || c === 0x24 || c === 0x3d;

const HOST =
  /[a-z0-9-]{1,30}\.(?:com|cn|net|org|cc|top|vip|xyz|me|info|shop|club|site|app|link|icu|io|co|hk|tv)(?![a-z])/y;

/** Letters of a variant must not run on into more letters: hk in chkdsk, wx in wxpay; nor begin an address: wx6hb.com. */
export function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const behind = text.charCodeAt(end);
  const wordish = (c: number) => isLatin(c) || (c >= 0x30 && c <= 0x39);
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  HOST.lastIndex = start;
  return (
    !(isLatin(first) && HOST.test(text)) &&
    !(isLatin(first) && (wordish(before) || inAddress(before))) &&
    !(isLatin(last) && (isLatin(behind) || inAddress(behind)))
  );
}

/** Does the folded text speak of debt, credit or money at all? */
export function isTradeTalk(folded: string): boolean {
  let found = false;
  findPhrases(variants().context, folded, () => {
    found = true;
  });
  return found;
}
