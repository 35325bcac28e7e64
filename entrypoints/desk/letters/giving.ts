/** A letter on its way out: as a document, on paper, as text. The code in it is noted in the log the first time. */
import { useState } from 'preact/hooks';
import { useWords } from '../../../components/parts/words';
import { noteAnchor } from '../../../lib/evidence/anchor';
import { signHead } from '../../../lib/evidence/device';
import type { Head } from '../../../lib/evidence/entry';
import { KINDS } from '../../../lib/letters/kinds';
import { standingHead } from '../../../lib/letters/letter';
import { lengthOf } from '../../../lib/letters/plain';
import type { Composed, Letter } from '../../../lib/letters/types';
import { around, clock, store } from '../evidence/at-hand';
import { saveAs } from '../evidence/files';
import { type Change, codeOf } from './at-letters';
import { wordOf } from './word';

interface Going {
  letter: Letter;
  composed: Composed;
  text: string;
  head: Head | null;
  change: Change;
}

export function useGiving({ letter, composed, text, head, change }: Going) {
  const { say, lang } = useWords();
  const [told, setTold] = useState<string[]>([]);
  const [busy, setBusy] = useState(false);
  const title = KINDS[letter.kind].heading[letter.language];

  /** What was given out shows a code; the log remembers where, once for each letter and code. */
  const witnessed = async (): Promise<string[]> => {
    const code = codeOf(head);
    if (composed.exhibits.length === 0 || head === null || code === null || standingHead(letter) !== null) return [];
    const kept = await noteAnchor(store, head, KINDS[letter.kind].title[lang], await around(), clock()).catch(
      () => null,
    );
    if (kept === null) return [];
    void signHead(store, Date.now()).catch(() => null);
    change((one) => ({ ...one, head: { seq: head.seq, code } }));
    return [say('letter.anchored', { code, n: kept.seq })];
  };
  const go = async (how: () => Promise<string>) => {
    setBusy(true);
    setTold([]);
    try {
      const said = await how();
      setTold([said, ...(await witnessed())].filter(Boolean));
    } catch {
      setTold([say('letter.file-failed')]);
    } finally {
      setBusy(false);
    }
  };

  return {
    told,
    busy,
    document: () =>
      void go(async () => {
        const name = `${title}-${letter.day}.docx`;
        const { DOCX, writeWord } = await import('../../../lib/word/write');
        const bytes = await writeWord(wordOf(composed, letter.language, title));
        saveAs(new Blob([bytes], { type: DOCX }), name);
        return say('letter.saved-file', { name });
      }),
    print: () =>
      void go(async () => {
        globalThis.print();
        return '';
      }),
    copy: () =>
      void go(() =>
        navigator.clipboard.writeText(text).then(
          () => say('letter.copied', { n: lengthOf(text) }),
          () => say('letter.copy.failed'),
        ),
      ),
  };
}
