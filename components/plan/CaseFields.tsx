import { findLenders, type Match } from '../../lib/institutions/find';
import { lenderKindOf } from '../../lib/institutions/registry';
import { type Case, SETTLES } from '../../lib/plan/case';
import { type CaseField, oddityOf } from '../../lib/plan/case-form';
import { Choice } from '../parts/Choice';
import { Field } from '../parts/Field';
import { TypedField } from '../parts/TypedField';
import { useWords } from '../parts/words';
import { DEBT_KINDS, debtText, fieldText, kindText, LENDER_KINDS, oddityText } from './case-words';

interface Props {
  known: Case;
  form: Record<CaseField, string>;
  onType(field: CaseField, text: string): void;
  /** what was chosen, made of the case as it is by then: something may be typed that is not shown yet */
  onChoose(how: (known: Case) => Partial<Case>): void;
}

const MOST = 5;

/** One debt as a form. Every field may stay empty; what does not fit yet is kept and said beside it. */
export function CaseFields({ known, form, onType, onChoose }: Props) {
  const { say, lang } = useWords();
  const line = (field: CaseField, kind?: 'figure' | 'date') => {
    const odd = oddityOf(field, form[field]);
    return (
      <TypedField
        id={`case-${field}`}
        label={say(fieldText(field))}
        {...(kind && { kind })}
        value={form[field]}
        odd={odd && say(oddityText(odd))}
        onType={(text) => onType(field, text)}
      />
    );
  };
  const matches = known.lender.id === null ? findLenders(form.lender, MOST) : [];
  const take = ({ institution }: Match) => {
    const registered = lenderKindOf(institution.id, known.debt === 'credit_card' ? '信用卡' : '');
    const kind = registered === 'third_party_collector' ? 'unknown' : registered;
    onChoose(() => ({ lender: { id: institution.id, name: institution.name, kind } }));
  };
  return (
    <div class="form">
      <fieldset class="form">
        <legend>{say('case.part.lender')}</legend>
        <Field id="case-lender" label={say('case.lender')} help={say('case.lender.help')}>
          <input
            id="case-lender"
            autocomplete="off"
            maxLength={400}
            aria-describedby="case-lender-help"
            value={form.lender}
            onInput={(event) => onType('lender', event.currentTarget.value)}
          />
        </Field>
        {known.lender.id !== null ? (
          <p class="caption">{say('case.lender.registered', { name: known.lender.name })}</p>
        ) : (
          form.lender.trim() !== '' && (
            <div>
              <p class="caption" role="status">
                {say(matches.length > 0 ? 'case.lender.found' : 'case.lender.not-listed', { n: matches.length })}
              </p>
              <ul class="matches">
                {matches.map((match) => (
                  <li key={match.institution.id}>
                    <button type="button" class="button" onClick={() => take(match)}>
                      {match.institution.name}
                      {match.by && <span class="caption">{say('case.lender.by', { name: match.by })}</span>}
                    </button>
                    {match.institution.note && <p class="caption">{match.institution.note[lang]}</p>}
                  </li>
                ))}
              </ul>
            </div>
          )
        )}
        <div class="pair">
          <Choice
            id="case-kind"
            label={say('case.kind')}
            value={known.lender.kind}
            options={LENDER_KINDS.map((each) => [each, say(kindText(each))])}
            onChoose={(kind) => onChoose(({ lender }) => ({ lender: { ...lender, kind } }))}
          />
          <Choice
            id="case-debt"
            label={say('case.debt')}
            value={known.debt}
            options={DEBT_KINDS.map((each) => [each, say(debtText(each))])}
            onChoose={(debt) => onChoose(() => ({ debt }))}
          />
          {line('contract')}
          <Choice
            id="case-settles"
            label={say('case.settles')}
            help={say('case.settles.help')}
            value={known.settles}
            options={SETTLES.map((each) => [each, say(`case.settles.${each}`)])}
            onChoose={(settles) => onChoose(() => ({ settles }))}
          />
          {known.settles === 'arbitration' && line('arbitrator')}
        </div>
        {known.settles === 'arbitration' && <p class="caption">{say('case.settles.note')}</p>}
      </fieldset>
      <fieldset class="form">
        <legend>{say('case.part.sums')}</legend>
        <p class="caption">{say('case.sums.help')}</p>
        <div class="pair">
          {line('principal', 'figure')}
          {line('claimed', 'figure')}
          {line('monthly', 'figure')}
          {line('rate', 'figure')}
        </div>
      </fieldset>
      <fieldset class="form">
        <legend>{say('case.part.days')}</legend>
        <div class="pair">
          {line('dueDay', 'figure')}
          {line('overdueSince', 'date')}
          {line('contractedOn', 'date')}
        </div>
      </fieldset>
      <fieldset class="form">
        <legend>{say('case.part.collector')}</legend>
        <p class="caption">{say('case.collector.help')}</p>
        <div class="pair">
          {line('collector')}
          {line('collectorNumber')}
        </div>
      </fieldset>
      <TypedField
        id="case-note"
        kind="long"
        label={say('case.note')}
        value={form.note}
        onType={(text) => onType('note', text)}
      />
    </div>
  );
}
