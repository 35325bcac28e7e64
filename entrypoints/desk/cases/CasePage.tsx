import { Button } from '../../../components/parts/Button';
import { Notice } from '../../../components/parts/Notice';
import { useWords } from '../../../components/parts/words';
import { CaseFields } from '../../../components/plan/CaseFields';
import { type Case, decodeCase } from '../../../lib/plan/case';
import { type CaseField, formOf, type StoredCase, storedCase, withCase, withTyped } from '../../../lib/plan/case-form';
import { usePaper } from '../../own/use-paper';
import { usePapers } from '../../own/workbook';
import { Gone, useRemoval } from '../Gone';
import { CaseEvidence } from './CaseEvidence';
import { CaseWays } from './CaseWays';
import { LimitNotice } from './LimitNotice';
import { StagePart } from './StagePart';

/** One debt: what is known of it, what was kept about it, and where to go on. */
export function CasePage({ id }: { id: string }) {
  const { say } = useWords();
  const { papers, failed } = usePapers('case');
  const { value, unsaved, change } = usePaper<StoredCase>(
    'case',
    id,
    (raw) => (raw === undefined ? null : storedCase(raw, id)),
    () => storedCase(undefined, id),
  );
  const removal = useRemoval();
  const paper = papers?.find((each) => each.id === id) ?? null;

  const choose = (how: (known: Case) => Partial<Case>) =>
    change((before) => {
      const { typed, ...stored } = withCase(before, id, how);
      // a name chosen from the list stands above what was typed
      const { lender: _text, ...others } = typed;
      return { ...stored, typed: stored.lender.id === before.lender.id ? typed : others };
    });
  const type = (field: CaseField, text: string) => change((before) => withTyped(before, id, field, text));

  const back = (
    <p>
      <a href="#cases">{say('case.back')}</a>
    </p>
  );
  if (!papers || !value)
    return failed ? <Notice>{say('state.failed')}</Notice> : <p class="caption">{say('state.loading')}</p>;
  if (!paper || !decodeCase(paper.value))
    return (
      <>
        {back}
        <h1>{say('desk.cases')}</h1>
        <Gone removal={removal} done={say('case.removed')} missing={say('case.gone')} />
      </>
    );
  return (
    <>
      {back}
      <h1>{value.lender.name || say('case.unnamed')}</h1>
      <p class="caption">{say('case.saved-as-you-type')}</p>
      <div role="status">{unsaved && <Notice>{say('case.unsaved')}</Notice>}</div>
      <LimitNotice known={value} />
      <CaseFields known={value} form={formOf(value, id)} onType={type} onChoose={choose} />
      <StagePart known={value} onChoose={(stage) => choose(() => ({ stage }))} />
      <CaseWays id={id} />
      <CaseEvidence known={value} />
      <section aria-labelledby="case-end">
        <h2 id="case-end">{say('case.end')}</h2>
        <label class="switch">
          <input
            type="checkbox"
            checked={value.closedAt !== null}
            onChange={(event) => {
              const closedAt = event.currentTarget.checked ? Date.now() : null;
              choose(() => ({ closedAt }));
            }}
          />
          {say('case.closed')}
        </label>
        <p class="do">
          <Button onPress={() => void removal.remove(paper)}>{say('case.remove')}</Button>
          <span class="caption">{say('case.remove.help')}</span>
        </p>
      </section>
    </>
  );
}
