/** The stand-ins of the trade as one phrase table: what stands in the text, what it means, why it counts as a disguise. */
import { isLatin } from './fold-units';
import { compilePhrases, findPhrases, type PhraseTable } from './phrases';
import { BACKWARDS, ORDINARY, SPLIT, STAND_INS, TRADE_CONTEXT, TRADE_WORDS, VARIANTS } from './trade-words';

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
  built ??= build();
  return built;
}

function build(): Variants {
  const known = new Map<string, Variant>();
  const add = (written: string, meant: string, why: Variant['why'], alone = false, initials = false) => {
    if (written !== meant && !known.has(written)) known.set(written, { meant, why, alone, initials });
  };
  const ordinary = new Set(ORDINARY.split(' '));
  for (const line of list(VARIANTS)) {
    const alone = line.startsWith('~') || line.startsWith('?');
    const [written = '', meant = ''] = line.slice(alone ? 1 : 0).split('>');
    if (meant === '') continue;
    add(
      written,
      meant,
      /^[a-z.]+$/.test(written) ? 'pinyin' : 'look-alike',
      alone || hasLatin(written),
      line.startsWith('?'),
    );
  }
  const standIns = new Map<string, string>();
  for (const group of list(STAND_INS)) {
    const [meant = '', ...others] = [...group];
    standIns.set(meant, (standIns.get(meant) ?? '') + others.filter((c) => c !== meant).join(''));
  }
  const words = new Set<string>();
  let longest = 0;
  for (const entry of list(TRADE_WORDS)) {
    const [word = '', ...sounds] = entry.split(' ');
    words.add(word);
    longest = Math.max(longest, word.length);
    const letters = [...word];
    for (let i = 0; i < letters.length; i++) {
      const sound = sounds[i] ?? '';
      const before = word.slice(0, i);
      const behind = word.slice(i + 1);
      if (sound.length > 1) add(before + sound + behind, word, 'pinyin', true);
      for (const other of standIns.get(letters[i] ?? '') ?? '') {
        const written = before + other + behind;
        if (!ordinary.has(written) && !words.has(written)) add(written, word, 'look-alike');
      }
    }
    const whole = sounds.join('');
    if (whole.length > 4) add(whole, word, 'pinyin', true);
    if (sounds.length === 3) {
      add((letters[0] ?? '') + sounds[1] + sounds[2], word, 'pinyin', true);
      add(sounds[0] + (sounds[1] ?? '') + letters[2], word, 'pinyin', true);
    }
  }
  for (const pair of list(SPLIT)) {
    const written = pair.slice(0, -1);
    add(written, pair.slice(-1), 'split');
  }
  for (const word of BACKWARDS.split(' ')) add(word, [...word].reverse().join(''), 'reversed');
  const written = [...known.keys()];
  return {
    table: compilePhrases(written),
    variants: [...known.values()],
    words,
    longest,
    ordinary,
    context: compilePhrases(TRADE_CONTEXT.split(' ')),
  };
}

const list = (text: string) =>
  text
    .trim()
    .split(/[|\n]/)
    .filter((entry) => entry !== '');
const hasLatin = (text: string) => /[a-z]/.test(text);

const inAddress = (c: number) =>
  c === 0x2d || c === 0x2e || c === 0x2f || c === 0x5f || c === 0x40 || c === 0x24 || c === 0x3d;

/** Letters of a variant must not run on into more letters: hk in chkdsk, wx in wxpay. */
export function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const behind = text.charCodeAt(end);
  const wordish = (c: number) => isLatin(c) || (c >= 0x30 && c <= 0x39);
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  return (
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
