import { useEffect, useState } from 'preact/hooks';
import { rowText } from '../../../components/evidence/words';
import { Button } from '../../../components/parts/Button';
import { Seal } from '../../../components/parts/Seal';
import { useWords } from '../../../components/parts/words';
import { readRows } from '../../../lib/evidence/log';
import type { LogRow } from '../../../lib/evidence/record';
import type { Case } from '../../../lib/plan/case';
import { withoutEvidence } from '../../../lib/plan/case-form';
import { workbook } from '../../own/workbook';
import { store } from '../evidence/at-hand';

/** The records that belong to a case, each checked as it is read. */
export function CaseEvidence({ known }: { known: Case }) {
  const { say, lang } = useWords();
  const [rows, setRows] = useState<LogRow[] | null>(null);
  const numbers = known.evidence.join();
  useEffect(() => {
    let over = false;
    readRows(store, [...known.evidence].reverse()).then(
      (found) => !over && setRows(found),
      () => !over && setRows([]),
    );
    return () => {
      over = true;
    };
  }, [numbers]);
  const remove = (seq: number) =>
    void workbook.change('case', known.id, Date.now(), (value) => withoutEvidence(value, known.id, seq));
  return (
    <section class="form" aria-labelledby="case-evidence">
      <h2 id="case-evidence">{say('case.evidence', { n: known.evidence.length })}</h2>
      {known.evidence.length === 0 && <p class="caption">{say('case.evidence.none')}</p>}
      {rows && rows.length > 0 && (
        <ul>
          {rows.map((row) => (
            <li key={row.seq} class="site">
              <span>
                <a href={`#record/${row.seq}`}>{say('seal.number', { n: row.seq })}</a>{' '}
                <span class="clip">{rowText(lang, row)}</span>
                <Seal intact={row.intact} hash={row.hash} />
              </span>
              <Button onPress={() => remove(row.seq)}>
                {say('case.evidence.remove')}
                <span class="out-of-sight">{say('seal.number', { n: row.seq })}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p class="do">
        <a class="button" href="#log">
          {say('case.evidence.log')}
        </a>
        <a class="button" href="#new">
          {say('log.new')}
        </a>
      </p>
    </section>
  );
}
