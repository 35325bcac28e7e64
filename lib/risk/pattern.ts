/**
 * The little language in which rules say what they look for. A pattern is a row of parts over folded text:
 *
 *   {kin}          a word of the lexicon `kin` (or a measured thing: {money} {percent} {phone} {link} {when} {count} {card})
 *   联系            these characters
 *   (告知|{tell})   one of these
 *   (都)?           may be missing
 *   ~  ~12          up to 6 (or 12) characters between two parts, inside the clause
 *   ≈  ≈40          up to 20 (or 40) characters, across commas, inside the sentence
 *   ^ $             start, end of a clause
 *
 * Parts that touch in the pattern touch in the text (blanks in the text are not counted). Spaces in the pattern are
 * for the eye. Patterns see words through the phrase engine, so none of them ever runs a regular expression.
 */

export interface Part {
  /** concept numbers, one of which must stand here */
  any: number[];
  optional: boolean;
  /** how many characters may lie before this part; 0 = touches */
  gap: number;
  reach: 'clause' | 'sentence';
}

export interface Compiled {
  parts: Part[];
  fromClauseStart: boolean;
  toClauseEnd: boolean;
}

/** Numbers concepts: lexicon names and literal words share one space. */
export class Vocabulary {
  readonly names: string[] = [];
  private readonly numbers = new Map<string, number>();
  /** literal words that patterns mention, by concept number */
  readonly literals = new Map<number, string>();

  lexicon(name: string): number {
    return this.number(`{${name}}`);
  }

  literal(word: string): number {
    const n = this.number(word);
    this.literals.set(n, word);
    return n;
  }

  private number(key: string): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const n = this.names.length;
    this.names.push(key);
    this.numbers.set(key, n);
    return n;
  }
}

/** @throws Error naming the pattern when it is not well formed or names an unknown lexicon */
export function compilePattern(source: string, vocabulary: Vocabulary, known: (lexicon: string) => boolean): Compiled {
  const fail = (why: string): never => {
    throw new Error(`pattern “${source}”: ${why}`);
  };
  const concept = (word: string): number => {
    const name = /^\{([a-z_0-9]+)\}$/.exec(word)?.[1];
    if (name === undefined) return /[{}]/.test(word) ? fail(`cannot read “${word}”`) : vocabulary.literal(word);
    if (!known(name)) fail(`no lexicon is called “${name}”`);
    return vocabulary.lexicon(name);
  };
  const parts: Part[] = [];
  let gap = 0;
  let reach: Part['reach'] = 'clause';
  let fromClauseStart = false;
  let toClauseEnd = false;
  const token = /\s+|\^|\$|([~≈])(\d{0,2})|\(([^()]+)\)(\?)?|(\{[a-z_0-9]+\})(\?)?|([^\s(){}~≈^$|?]+)/y;
  while (token.lastIndex < source.length) {
    const at = token.lastIndex;
    const m = token.exec(source);
    if (!m) return fail(`cannot read from character ${at}`);
    const [whole, wave, width, group, groupOptional, lexicon, lexiconOptional, literal] = m;
    if (whole === '^') fromClauseStart = true;
    else if (whole === '$') toClauseEnd = true;
    else if (wave !== undefined) {
      gap = width ? Number(width) : wave === '~' ? 6 : 20;
      reach = wave === '~' ? 'clause' : 'sentence';
    } else if (group !== undefined || lexicon !== undefined || literal !== undefined) {
      const words = group !== undefined ? group.split('|').map((w) => w.trim()) : [lexicon ?? literal ?? ''];
      if (words.some((w) => w === '')) fail('an alternative is empty');
      parts.push({ any: words.map(concept), optional: (groupOptional ?? lexiconOptional) === '?', gap, reach });
      gap = 0;
      reach = 'clause';
    }
  }
  if (!parts.some((p) => !p.optional)) fail('needs at least one part that must stand');
  if (parts[0]?.optional) fail('the first part may not be optional');
  return { parts, fromClauseStart, toClauseEnd };
}
