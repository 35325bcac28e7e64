import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../components/parts/Button';
import { Notice } from '../../../components/parts/Notice';
import { useWords } from '../../../components/parts/words';
import { CaseFields } from '../../../components/plan/CaseFields';
import { type Case, decodeCase } from '../../../lib/plan/case';
import { type CaseField, formOf, withCase, withTyped } from '../../../lib/plan/case-form';
import { usePapers, workbook } from '../../own/workbook';
import { Gone, useRemoval } from '../Gone';
import { CaseEvidence } from './CaseEvidence';
import { CaseWays } from './CaseWays';
import { LimitNotice } from './LimitNotice';
import { StagePart } from './StagePart';

/** One debt: what is known of it, what was kept about it, and where to go on. */
export function CasePage({ id }: { id: string }) {
  const { say } = useWords();
  const { papers, failed } = usePapers('case');
  const [typed, setTyped] = useState<Partial<Record<CaseField, string>>>({});
  const [unsaved, setUnsaved] = useState(false);
  const removal = useRemoval();
  const paper = papers?.find((each) => each.id === id) ?? null;
  const known = paper && decodeCase(paper.value);
  useEffect(() => setTyped({}), [id]);

  const change = (how: (value: unknown) => unknown) =>
    void workbook.change('case', id, Date.now(), how).then(
      () => setUnsaved(false),
      () => setUnsaved(true),
    );
  const choose = (part: Partial<Case>) => {
    // a name chosen from the list stands above what was typed
    if (part.lender) setTyped(({ lender: _typed, ...others }) => others);
    change((value) => {
      const { typed: texts, ...stored } = withCase(value, id, () => part);
      const { lender: _text, ...others } = texts;
      return { ...stored, typed: part.lender ? others : texts };
    });
  };
  const type = (field: CaseField, text: string) => {
    setTyped((before) => ({ ...before, [field]: text }));
    change((value) => withTyped(value, id, field, text));
  };

  const back = (
    <p>
      <a href="#cases">{say('case.back')}</a>
    </p>
  );
  if (!papers) return failed ? <Notice>{say('state.failed')}</Notice> : <p class="caption">{say('state.loading')}</p>;
  if (!known || !paper)
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
      <h1>{known.lender.name || say('case.unnamed')}</h1>
      <p class="caption">{say('case.saved-as-you-type')}</p>
      <div role="status">{unsaved && <Notice>{say('case.unsaved')}</Notice>}</div>
      <LimitNotice known={known} />
      <CaseFields known={known} form={{ ...formOf(paper.value, id), ...typed }} onType={type} onChoose={choose} />
      <StagePart known={known} onChoose={(stage) => choose({ stage })} />
      <CaseWays id={id} />
      <CaseEvidence known={known} />
      <section aria-labelledby="case-end">
        <h2 id="case-end">{say('case.end')}</h2>
        <label class="switch">
          <input
            type="checkbox"
            checked={known.closedAt !== null}
            onChange={(event) => choose({ closedAt: event.currentTarget.checked ? Date.now() : null })}
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
