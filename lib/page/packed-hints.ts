/** Hints on their way to a page: what many of them have in common travels once. */
import type { Cited, Hint, HintWords, PackedHint } from '../messages';

export function packing() {
  const words: HintWords[] = [];
  const cited: Cited[] = [];
  const places = new Map<string, number>();
  /** The place of what is the same to the letter, put there if it is new. */
  const placeOf = <T>(all: T[], one: T): number => {
    const name = JSON.stringify(one);
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, all.push(one) - 1);
    return all.length - 1;
  };
  const pack = ({ title, seen, why, notMeant, next, wrongWhen, provisions, ...rest }: Hint): PackedHint => ({
    ...rest,
    words: placeOf(words, { title, seen, why, notMeant, next, wrongWhen }),
    cited: provisions.map((one) => placeOf(cited, one)),
  });
  return { pack, words, cited };
}

export function unpack(
  { words: at, cited: places, ...rest }: PackedHint,
  words: readonly HintWords[],
  cited: readonly Cited[],
): Hint | null {
  const said = words[at];
  return said ? { ...rest, ...said, provisions: places.flatMap((place) => cited[place] ?? []) } : null;
}
