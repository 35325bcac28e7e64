/** Letters as the desk holds them: read once, kept with every change, and the records they rest on. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Head } from '../../../lib/evidence/entry';
import { headCode } from '../../../lib/evidence/head-code';
import { readRows } from '../../../lib/evidence/log';
import type { LogRow } from '../../../lib/evidence/record';
import { t } from '../../../lib/i18n';
import { decodeLetter, fillFrom, newLetter } from '../../../lib/letters/letter';
import type { Exhibit, Language, Letter, LetterKindId } from '../../../lib/letters/types';
import type { Case } from '../../../lib/plan/case';
import { decodeCase } from '../../../lib/plan/case';
import { usePapers, workbook } from '../../own/workbook';
import { store } from '../evidence/at-hand';

export interface Kept {
  letter: Letter;
  changedAt: number;
}

/** Last changed first; null until they were read. */
export function useLetters(): { letters: Kept[] | null; failed: boolean } {
  const { papers, failed } = usePapers('letter');
  const letters = useMemo(
    () =>
      papers?.flatMap(({ value, changedAt }) => {
        const letter = decodeLetter(value);
        return letter ? [{ letter, changedAt }] : [];
      }) ?? null,
    [papers],
  );
  return { letters, failed };
}

/** Today on Chinese clocks. */
export const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

export async function readCase(id: string | null): Promise<Case | null> {
  if (id === null) return null;
  const paper = await workbook.read('case', id);
  return paper && decodeCase(paper.value);
}

/** A new letter, filled with what is known; answers with its id. */
export async function beginLetter(
  kind: LetterKindId,
  caseId: string | null,
  language: Language,
  more: Partial<Pick<Letter, 'claims' | 'topics'>> = {},
): Promise<string> {
  const id = crypto.randomUUID().slice(0, 8);
  const [last] = await workbook.list('letter');
  const filled = fillFrom(
    newLetter(kind, id, today(), language),
    await readCase(caseId),
    last ? decodeLetter(last.value) : null,
  );
  await workbook.save({ sort: 'letter', id, value: { ...filled, ...more }, changedAt: Date.now() });
  return id;
}

/** The change is made twice, to what is on the page and to what is stored: it gives the same each time. */
export type Change = (how: (letter: Letter) => Letter) => void;

/** One letter. What is typed stands on the page at once and in the workbook right after. */
export function useLetter(id: string): { letter: Letter | null | 'none'; unsaved: boolean; change: Change } {
  const [letter, setLetter] = useState<Letter | null | 'none'>(null);
  const [unsaved, setUnsaved] = useState(false);
  useEffect(() => {
    let over = false;
    setLetter(null);
    workbook.read('letter', id).then(
      (paper) => !over && setLetter((paper && decodeLetter(paper.value)) ?? 'none'),
      () => !over && setLetter('none'),
    );
    return () => {
      over = true;
    };
  }, [id]);
  const last = useRef<Letter | null>(null);
  last.current = letter === 'none' ? null : letter;
  const change: Change = (how) => {
    if (last.current === null) return;
    const next = how(last.current);
    last.current = next;
    setLetter(next);
    workbook
      .change('letter', id, Date.now(), (value) => how(decodeLetter(value) ?? next))
      .then(
        () => setUnsaved(false),
        () => setUnsaved(true),
      );
  };
  return { letter, unsaved, change };
}

export interface Behind {
  exhibits: Exhibit[];
  head: Head | null;
  /** false until the records were read the first time */
  ready: boolean;
  /** a record that was just shown and checked elsewhere: it need not be missing while it is read again */
  offer(row: LogRow): void;
}

/** The records behind a letter, each checked as it is read, and the end of the log. */
export function useExhibits(seqs: readonly number[], language: Language): Behind {
  const [rows, setRows] = useState<LogRow[] | null>(null);
  const [head, setHead] = useState<Head | null>(null);
  const wanted = [...new Set(seqs)].sort((a, b) => a - b).join();
  useEffect(() => {
    let over = false;
    const numbers = wanted === '' ? [] : wanted.split(',').map(Number);
    void Promise.all([readRows(store, numbers).catch(() => []), store.head().catch(() => null)]).then(
      ([rows, head]) => {
        if (over) return;
        setRows(rows);
        setHead(head);
      },
    );
    return () => {
      over = true;
    };
  }, [wanted]);
  const exhibits = useMemo(() => (rows ?? []).map((row) => exhibitOf(row, language)), [rows, language]);
  const offer = (row: LogRow) => setRows((before) => [...(before ?? []).filter((one) => one.seq !== row.seq), row]);
  return { exhibits, head, ready: rows !== null, offer };
}

/** A record that was deleted or no longer is what was kept shows nothing. */
export function exhibitOf(row: LogRow, language: Language): Exhibit {
  const sent = row.sentAt === null ? Number.NaN : Date.parse(row.sentAt);
  const at = Number.isNaN(sent) ? row.capturedAt : sent;
  return {
    seq: row.seq,
    kind: t(language, `record.kind.${row.kind}`),
    at,
    zoneOffset: -new Date(at).getTimezoneOffset(),
    keptTime: Number.isNaN(sent),
    sender: row.sender,
    excerpt: row.excerpt,
    hash: row.hash,
    gone: row.deleted || !row.intact,
  };
}

export const codeOf = (head: Head | null) => (head === null || head.seq === 0 ? null : headCode(head));
