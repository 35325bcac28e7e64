/** A letter as a text document: the same lines, in the looks an office is used to. */
import { runText } from '../../../lib/letters/plain';
import type { Composed, Language, Block as Line } from '../../../lib/letters/types';
import { NO_EVIDENCE } from '../../../lib/letters/words';
import type { Block, WordDocument } from '../../../lib/word/document';

export function wordOf({ blocks }: Composed, language: Language, title: string): WordDocument {
  return { title, language, blocks: blocks.map((line) => blockOf(line, language)) };
}

function blockOf({ is, runs, unproven }: Line, language: Language): Block {
  const text = runs.map((run) => ({ text: runText(run, language), bold: 'exhibit' in run }));
  if (unproven) text.push({ text: NO_EVIDENCE[language], bold: true });
  const plain = text.map((run) => run.text).join('');
  switch (is) {
    case 'heading':
      return { type: 'heading', level: 1, text: plain };
    case 'to':
      return { type: 'paragraph', look: 'plain', text };
    case 'sign':
      return { type: 'paragraph', look: 'plain', align: 'right', text };
    case 'small':
      return { type: 'paragraph', look: 'muted', text };
    case 'item':
      return { type: 'paragraph', look: 'plain', text };
    case 'line':
      return { type: 'paragraph', look: 'body', text };
  }
}
