/**
 * The lexicon: named lists of words, one file per subject, written as one string of words with blanks between them.
 * A list may take in another one as {name}. Names are unique over all files.
 */
const files = import.meta.glob<Record<string, string>>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' });

function collect(): Map<string, string> {
  const all = new Map<string, string>();
  for (const [file, lists] of Object.entries(files)) {
    for (const [name, words] of Object.entries(lists)) {
      if (all.has(name)) throw new Error(`${file}: the lexicon {${name}} exists already`);
      all.set(name, words);
    }
  }
  return all;
}

const sources = collect();
export const LEXICON_NAMES = [...sources.keys()];

/** The words of a list, with the lists it takes in. @throws Error when a name is unknown or lists take in each other */
export function wordsOf(name: string, path: string[] = []): string[] {
  const source = sources.get(name);
  if (source === undefined) throw new Error(`no lexicon is called {${name}}`);
  if (path.includes(name)) throw new Error(`lexicons take in each other: ${[...path, name].join(' → ')}`);
  const words = new Set<string>();
  for (const word of source.trim().split(/\s+/)) {
    const inner = /^\{(\w+)\}$/.exec(word)?.[1];
    if (inner === undefined) words.add(word);
    else for (const w of wordsOf(inner, [...path, name])) words.add(w);
  }
  return [...words];
}
