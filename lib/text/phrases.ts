/** Finds every occurrence of every phrase of a fixed list in a text. */

export interface PhraseTable {
  words: readonly string[];
  /** by first character, longest first */
  byHead: Map<string, number[]>;
}

/** @param words folded phrases, one character or longer, without duplicates */
export function compilePhrases(words: readonly string[]): PhraseTable {
  const byHead = new Map<string, number[]>();
  words.forEach((word, index) => {
    const head = word.slice(0, 2);
    const chain = byHead.get(head);
    if (chain) chain.push(index);
    else byHead.set(head, [index]);
  });
  return { words, byHead };
}

/** Calls `hit(word index, start)` for every occurrence in folded text, overlapping ones included. */
export function findPhrases(table: PhraseTable, text: string, hit: (word: number, start: number) => void): void {
  for (let i = 0; i < text.length; i++) {
    for (const head of [text.charAt(i), text.slice(i, i + 2)]) {
      const chain = table.byHead.get(head);
      if (!chain) continue;
      for (const index of chain) {
        const word = table.words[index];
        if (word !== undefined && (head.length === 2 || word.length === 1) && text.startsWith(word, i)) hit(index, i);
      }
    }
  }
}
