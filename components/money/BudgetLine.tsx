import { type Line, type Reckoned, RHYTHMS, type Rhythm } from '../../lib/plan/budget';
import { Button } from '../parts/Button';
import { useWords } from '../parts/words';
import { lineName, rhythmText } from './words';

interface Props {
  reckoned: Reckoned;
  onChange(part: Partial<Line>): void;
  /** lines of the person's own can be taken away again */
  onRemove?(): void;
}

const SPENDING: readonly Rhythm[] = ['month', 'week', 'quarter', 'year'];

/** One line of the budget: what, how much, how often. */
export function BudgetLine({ reckoned: { line, problem }, onChange, onRemove }: Props) {
  const { say } = useWords();
  const id = `line-${line.id}`;
  const name = lineName(say, line);
  const own = line.item === 'own';
  const rhythms: readonly Rhythm[] = line.group === 'income' ? RHYTHMS : SPENDING;
  const uneven = line.rhythm === 'uneven';
  const odd =
    problem === 'amount' ? say(uneven ? 'money.odd.months' : 'money.odd.amount') : problem && say('money.odd.days');
  return (
    <div class="budget-line">
      {own ? (
        <div class="field">
          <label for={`${id}-name`}>{say('money.line.name')}</label>
          <input
            id={`${id}-name`}
            value={line.name}
            maxLength={100}
            autocomplete="off"
            placeholder={say(line.group === 'income' ? 'money.line.income' : 'money.line.own')}
            onInput={(event) => onChange({ name: event.currentTarget.value })}
          />
        </div>
      ) : (
        <label class="line-name" for={id}>
          {name}
        </label>
      )}
      <div class="field">
        {own && <label for={id}>{say(uneven ? 'money.line.months' : 'money.line.amount')}</label>}
        <input
          id={id}
          value={line.typed}
          inputMode={uneven ? 'text' : 'decimal'}
          maxLength={600}
          autocomplete="off"
          aria-invalid={problem === 'amount'}
          aria-describedby={odd ? `${id}-odd` : undefined}
          onInput={(event) => onChange({ typed: event.currentTarget.value })}
        />
      </div>
      {line.rhythm === 'day' && (
        <div class="field">
          <label for={`${id}-days`}>{say('money.line.days')}</label>
          <input
            id={`${id}-days`}
            value={line.days}
            inputMode="numeric"
            maxLength={10}
            autocomplete="off"
            aria-invalid={problem === 'days'}
            aria-describedby={odd ? `${id}-odd` : undefined}
            onInput={(event) => onChange({ days: event.currentTarget.value })}
          />
        </div>
      )}
      <div class="field">
        {own && <label for={`${id}-rhythm`}>{say('money.line.rhythm')}</label>}
        <select
          id={`${id}-rhythm`}
          aria-label={own ? undefined : say('money.line.rhythm.of', { name })}
          value={line.rhythm}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onChange({ rhythm: RHYTHMS.find((each) => each === value) ?? 'month' });
          }}
        >
          {rhythms.map((each) => (
            <option key={each} value={each}>
              {say(rhythmText(each))}
            </option>
          ))}
        </select>
      </div>
      {onRemove && (
        <Button look="quiet" onPress={onRemove}>
          {say('money.line.remove')}
          <span class="out-of-sight">{name}</span>
        </Button>
      )}
      {odd && (
        <p class="odd" id={`${id}-odd`}>
          {odd}
        </p>
      )}
    </div>
  );
}
