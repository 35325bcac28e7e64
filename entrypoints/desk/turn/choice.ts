/** What a person chose on the page of places to turn to; kept, so that coming back shows the same. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Lender, PROBLEMS, type Problem } from '../../../lib/institutions/route';
import { lenderKind } from '../../../lib/letters/law';
import type { LetterKindId } from '../../../lib/letters/types';
import type { Case } from '../../../lib/plan/case';
import { workbook } from '../../own/workbook';
import { readCase } from '../letters/at-letters';

/** A person thinks of lenders; a collector is somebody who acts for one of these. */
export const LENDERS = [
  'unknown',
  'bank_credit_card',
  'bank_loan',
  'consumer_finance_company',
  'microloan_company',
  'loan_aid_platform',
  'third_party_collector',
  'unlicensed_lender',
] as const satisfies readonly Lender[];

interface Choice {
  lender: Lender;
  problem: Problem | null;
}

const SORT = 'choice';

export function useChoice(caseId: string | null) {
  const id = caseId === null ? 'turn' : `turn-${caseId}`;
  const [debt, setDebt] = useState<Case | null>(null);
  const [choice, setChoice] = useState<Choice>({ lender: 'unknown', problem: null });
  useEffect(() => {
    let over = false;
    void Promise.all([readCase(caseId).catch(() => null), workbook.read(SORT, id).catch(() => null)]).then(
      ([debt, paper]) => {
        if (over) return;
        setDebt(debt);
        setChoice(decode(paper?.value, debt === null ? 'unknown' : lenderKind(debt)));
      },
    );
    return () => {
      over = true;
    };
  }, [id, caseId]);
  const latest = useRef(choice);
  latest.current = choice;
  const choose = (part: Partial<Choice>) => {
    const next = { ...latest.current, ...part };
    latest.current = next;
    setChoice(next);
    // not kept is not lost: it is two presses to choose again
    void workbook.save({ sort: SORT, id, value: next, changedAt: Date.now() }).catch(() => null);
  };
  return { debt, choice, choose };
}

function decode(raw: unknown, otherwise: Lender): Choice {
  const given: Record<string, unknown> = typeof raw === 'object' && raw !== null ? { ...raw } : {};
  return {
    lender: LENDERS.find((one) => one === given.lender) ?? otherwise,
    problem: PROBLEMS.find((one) => one === given.problem) ?? null,
  };
}

/** The letter that fits; null where calling or waiting is the thing to do. */
export const LETTER_FOR: Record<Problem, LetterKindId | null> = {
  manner: 'complaint',
  third: 'complaint',
  threat: 'police',
  who: 'identity',
  posing: 'police',
  fraud: 'police',
  amount: 'dispute',
  'no-plan': 'proposal',
  paper: 'lawyer',
  credit: 'credit',
  data: 'complaint',
  adviser: null,
  junk: null,
  heavy: null,
};

/** For these, letter and package go together. */
export const PACKED: readonly Problem[] = ['manner', 'third', 'threat', 'posing', 'data'];
