import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../components/parts/Button';
import { useWords } from '../../../components/parts/words';
import { lookAt } from '../../../lib/evidence/record-detail';
import { sumText } from '../../../lib/plan/money/fen';
import { linesIn } from '../../../lib/plan/money/from-message';
import { PARTS, type Part } from '../../../lib/plan/money/reconcile';
import { store } from '../evidence/at-hand';

interface Found {
  seq: number;
  lines: Partial<Record<Part, number>>;
}

/** as many of the newest records as are looked through */
const MOST = 12;

/** Figures that stand in the records of this case, to be put where nothing was typed yet. */
export function FromRecords({
  evidence,
  onTake,
}: {
  evidence: readonly number[];
  onTake(lines: Found['lines']): void;
}) {
  const { say } = useWords();
  const [found, setFound] = useState<Found[]>([]);
  const numbers = evidence.slice(-MOST).reverse().join();
  useEffect(() => {
    let gone = false;
    const read = async () => {
      const all: Found[] = [];
      for (const seq of numbers === '' ? [] : numbers.split(',').map(Number)) {
        const sight = await lookAt(store, seq);
        const lines = sight?.row.intact && sight.entry ? linesIn(sight.entry.text) : {};
        if (Object.keys(lines).length > 0) all.push({ seq, lines });
      }
      return all;
    };
    read().then(
      (all) => !gone && setFound(all),
      () => !gone && setFound([]),
    );
    return () => {
      gone = true;
    };
  }, [numbers]);
  if (found.length === 0) return null;
  return (
    <section aria-label={say('compare.records')}>
      <p class="caption">{say('compare.records')}</p>
      <ul>
        {found.map(({ seq, lines }) => (
          <li key={seq} class="site">
            <span>
              <a href={`#record/${seq}`}>{say('seal.number', { n: seq })}</a>{' '}
              <span class="caption">
                {PARTS.flatMap((part) => {
                  const fen = lines[part];
                  return fen === undefined ? [] : [`${say(`compare.part.${part}`)} ${sumText(fen, 'if-any')}`];
                }).join(' · ')}
              </span>
            </span>
            <Button onPress={() => onTake(lines)}>
              {say('compare.records.take')}
              <span class="out-of-sight">{say('seal.number', { n: seq })}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
