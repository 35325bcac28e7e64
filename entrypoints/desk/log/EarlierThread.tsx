import { useEffect, useState } from 'preact/hooks';
import { ThreadChanges } from '../../../components/evidence/ThreadChanges';
import { FLAG, hasFlag, nameAt } from '../../../lib/evidence/facts';
import { readFacts } from '../../../lib/evidence/facts-read';
import { diffThreads, type ThreadDiff } from '../../../lib/patterns/thread-diff';
import { store } from '../evidence/at-hand';
import { openThread } from '../patterns/threads';

/** The same conversation as it was kept the time before, if it was; nothing otherwise. */
export function EarlierThread({ seq }: { seq: number }) {
  const [found, setFound] = useState<{ diff: ThreadDiff; earlier: number } | null>(null);
  useEffect(() => {
    let over = false;
    setFound(null);
    void compare(seq).then(
      (answer) => {
        if (!over) setFound(answer);
      },
      // without the earlier one there is nothing to compare; the record itself is shown all the same
      () => null,
    );
    return () => {
      over = true;
    };
  }, [seq]);
  return found && <ThreadChanges {...found} />;
}

async function compare(seq: number): Promise<{ diff: ThreadDiff; earlier: number } | null> {
  const now = await openThread(seq);
  if (!now) return null;
  const facts = await readFacts(store);
  // the page's own name of the conversation; where it has none, page and sender
  const own = (i: number) =>
    nameAt(facts, 'thread', i) || `${nameAt(facts, 'place', i)}\n${nameAt(facts, 'sender', i)}`;
  const mine = own(seq - 1);
  for (let i = seq - 2; i >= 0; i--) {
    if (!hasFlag(facts, i, FLAG.thread) || hasFlag(facts, i, FLAG.gone) || own(i) !== mine) continue;
    const before = await openThread(i + 1);
    if (before) return { diff: diffThreads(before.messages, now.messages), earlier: i + 1 };
  }
  return null;
}
