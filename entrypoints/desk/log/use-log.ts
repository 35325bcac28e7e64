import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Book, listBooks } from '../../../lib/evidence/books';
import { type Care, careOf, remindLater } from '../../../lib/evidence/care';
import { signHead } from '../../../lib/evidence/device';
import type { Facts } from '../../../lib/evidence/facts';
import { breathe } from '../../../lib/evidence/facts-read';
import { readLog } from '../../../lib/evidence/log';
import type { LogRow } from '../../../lib/evidence/record';
import { store } from '../evidence/at-hand';
import { factsBeside } from './facts-beside';

export interface Opened {
  total: number;
  newest: LogRow[];
  /** counts up whenever the log was read anew */
  version: number;
}

const FIRST = 50;

/** The log as it stands: the newest rows at once, the facts of all as soon as they are there; read anew when it grew. */
export function useLog() {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [failed, setFailed] = useState(false);
  const [facts, setFacts] = useState<Facts | null>(null);
  const [sorting, setSorting] = useState<{ done: number; total: number } | null>(null);
  const [care, setCare] = useState<Care | null>(null);
  const [books, setBooks] = useState<Book[]>([]);
  const stop = useRef(new AbortController());

  const read = useCallback(async () => {
    setFailed(false);
    try {
      const { rows, total } = await readLog(store, null, FIRST);
      setOpened((now) => ({ total, newest: rows, version: (now?.version ?? 0) + 1 }));
      setCare(await careOf(store, Date.now()));
      setBooks(await listBooks(store));
      // what a stopped background left unsigned is signed here
      void signHead(store, Date.now()).catch(() => null);
      const progress = (done: number, all: number) => setSorting({ done, total: all });
      setFacts(await factsBeside({ progress, signal: stop.current.signal }));
      // so that the first word typed finds them there
      const pause = async () => {
        await breathe();
        stop.current.signal.throwIfAborted();
      };
      void store.readWords(pause).catch(() => null);
    } catch {
      if (!stop.current.signal.aborted) setFailed(true);
    }
    setSorting(null);
  }, []);
  useEffect(() => {
    void read();
    const look = async () => {
      if (document.hidden) return;
      const { seq } = await store.head();
      if (seq !== latest.current) await read();
    };
    const seen = () => void look().catch(() => null);
    document.addEventListener('visibilitychange', seen);
    return () => {
      document.removeEventListener('visibilitychange', seen);
      stop.current.abort();
    };
  }, []);
  const latest = useRef(0);
  latest.current = opened?.total ?? 0;
  const later = () => {
    setCare((now) => now && { ...now, quiet: true });
    remindLater(store, Date.now()).catch(() => null);
  };
  return { opened, failed, facts, sorting, care, later, books, read };
}
