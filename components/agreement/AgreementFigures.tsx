import {
  type AgreedTerms,
  type Agreement,
  type AgreementField,
  type AgreementReading,
  STATES,
} from '../../lib/plan/agreement';
import { fenText, sumText } from '../../lib/plan/money/fen';
import type { PromiseHint } from '../../lib/plan/promise';
import { PromiseNote } from '../money/PromiseNote';
import { TextField } from '../money/TextField';
import { Button } from '../parts/Button';
import { Choice } from '../parts/Choice';
import { Notice } from '../parts/Notice';
import { useWords } from '../parts/words';

type Figures = 'total' | 'monthly' | 'count' | 'first';

interface Props {
  agreement: Agreement;
  terms: AgreedTerms;
  /** what its text says */
  found: AgreementReading['terms'];
  guard: PromiseHint | null;
  onType(field: AgreementField, text: string): void;
  onFill(texts: Partial<Agreement['typed']>): void;
  onState(state: Agreement['state']): void;
}

/** The figures of an agreement, and where it stands; what its text says can be filled in where nothing is typed. */
export function AgreementFigures({ agreement, terms, found, guard, onType, onFill, onState }: Props) {
  const { say } = useWords();
  const { typed, state } = agreement;
  const read: Partial<Record<Figures, string>> = {
    ...(found.totalFen !== null && { total: fenText(found.totalFen) }),
    ...(found.monthlyFen !== null && { monthly: fenText(found.monthlyFen) }),
    ...(found.count !== null && { count: String(found.count) }),
  };
  const missing = Object.fromEntries(Object.entries(read).filter(([field]) => typed[field as Figures] === ''));
  const field = (name: Figures) => ({
    id: `agreement-${name}`,
    value: typed[name],
    odd: terms.odd[name],
    onType: (text: string) => onType(name, text),
  });
  return (
    <section class="form" aria-labelledby="agreement-figures">
      <h2 id="agreement-figures">{say('agreement.figures')}</h2>
      {Object.keys(missing).length > 0 && (
        <p class="do">
          <Button onPress={() => onFill(missing)}>{say('agreement.fill')}</Button>
        </p>
      )}
      <div class="pair">
        <TextField {...field('total')} label={say('agreement.total')} />
        <TextField {...field('monthly')} label={say('agreement.monthly')} />
        <TextField {...field('count')} kind="count" label={say('agreement.count')} />
        <TextField {...field('first')} kind="date" label={say('plan.first')} />
        <Choice
          id="agreement-state"
          label={say('agreement.state')}
          value={state}
          options={STATES.map((each) => [each, say(`agreement.state.${each}`)])}
          onChoose={onState}
        />
      </div>
      {terms.differsFen !== 0 && (
        <Notice>
          {say(terms.differsFen > 0 ? 'agreement.differs.more' : 'agreement.differs.less', {
            sum: sumText(Math.abs(terms.differsFen)),
          })}
        </Notice>
      )}
      <PromiseNote hint={guard} budget="#money/budget" />
    </section>
  );
}
