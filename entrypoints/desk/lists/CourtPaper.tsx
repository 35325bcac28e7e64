import { Choice } from '../../../components/parts/Choice';
import { TypedField } from '../../../components/parts/TypedField';
import { useWords } from '../../../components/parts/words';
import { listedText, paperName, paperText } from '../../../components/plan/list-words';
import { lastDay } from '../../../lib/plan/clocks';
import { isDay } from '../../../lib/plan/days';
import { type ListState, PAPERS, typeInto } from '../../../lib/plan/lists';
import { wayTo } from '../ways';

const FIELDS = ['court', 'number', 'received', 'day'] as const;

interface Props {
  state: ListState;
  change(how: (state: ListState) => ListState): void;
}

/** Which paper it is, what that kind asks for, and its day: the one from the paper, or reckoned where the law names it. */
export function CourtPaper({ state, change }: Props) {
  const { say } = useWords();
  const received = state.typed.received ?? '';
  const last = state.paper === 'order' && isDay(received) ? lastDay('payment-order', received) : null;
  const day = last ?? (isDay(state.typed.day) ? state.typed.day : null);
  const remind = wayTo(`reminders/new/court:${state.paper}:${day ?? ''}`);
  return (
    <section class="card form" aria-label={say('court.paper')}>
      <div class="pair">
        <Choice
          id="paper"
          label={say('court.paper')}
          value={state.paper}
          options={PAPERS.map((kind) => [kind, say(paperName(kind))])}
          onChoose={(paper) => change((before) => ({ ...before, paper }))}
        />
        {FIELDS.map((field) => (
          <TypedField
            key={field}
            id={`listed-${field}`}
            label={say(listedText(field))}
            kind={field === 'received' || field === 'day' ? 'date' : 'text'}
            value={state.typed[field] ?? ''}
            onType={(text) => change((before) => typeInto(before, field, text))}
          />
        ))}
      </div>
      <p class="lead" role="status">
        {say(paperText(state.paper))} {last && say('court.last', { day: last })}
      </p>
      {day && remind && (
        <p class="do">
          <a class="button primary" href={remind}>
            {say('court.remind')}
          </a>
        </p>
      )}
    </section>
  );
}
