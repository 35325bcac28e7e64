/** The stand-ins of the trade, made from the words of trade-words.ts. */
import { compilePhrases } from './phrases';
import { BACKWARDS, ORDINARY, SPLIT, STAND_INS, TRADE_CONTEXT, TRADE_WORDS, VARIANTS } from './trade-words';
import type { Variant, Variants } from './variants';

export function compileVariants(): Variants {
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
