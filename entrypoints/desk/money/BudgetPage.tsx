import { BudgetLine } from '../../../components/money/BudgetLine';
import { ThreeNumbers } from '../../../components/money/ThreeNumbers';
import { groupText } from '../../../components/money/words';
import { Button } from '../../../components/parts/Button';
import { Notice } from '../../../components/parts/Notice';
import { TypedField } from '../../../components/parts/TypedField';
import { useWords } from '../../../components/parts/words';
import { type Budget, type Line, newLine } from '../../../lib/plan/budget';
import { useBudget } from './at-hand';

const GROUPS = ['income', 'floor', 'fixed', 'flexible'] as const satisfies readonly Line['group'][];

/** 算账: what comes in, what has to go out first, what is left. */
export function BudgetPage() {
  const { say } = useWords();
  const { value: budget, means, failed, unsaved, change } = useBudget();
  if (!budget || !means)
    return failed ? <Notice>{say('state.failed')}</Notice> : <p class="caption">{say('state.loading')}</p>;

  const line = (id: string, part: Partial<Line>) =>
    change((value) => ({ ...value, lines: value.lines.map((each) => (each.id === id ? { ...each, ...part } : each)) }));
  const add = (group: Line['group']) => {
    const id = crypto.randomUUID().slice(0, 8);
    change((value) => ({ ...value, lines: [...value.lines, newLine(id, group)] }));
  };
  const remove = (id: string) => change((value) => ({ ...value, lines: value.lines.filter((each) => each.id !== id) }));
  const write = (part: Partial<Budget>) => change((value) => ({ ...value, ...part }));
  const incomes = budget.lines.filter(({ group }) => group === 'income').length;

  return (
    <>
      <p>
        <a href="#money">{say('money.back')}</a>
      </p>
      <h1>{say('money.budget')}</h1>
      <p>{say('money.budget.intro')}</p>
      <div role="status">{unsaved && <Notice>{say('case.unsaved')}</Notice>}</div>
      <ThreeNumbers means={means} sticky />
      {means.problems > 0 && <p class="odd">{say('money.problems', { n: means.problems })}</p>}
      {means.enough && means.disposableFen <= 0 && <Notice>{say('money.nothing-left')}</Notice>}
      {GROUPS.map((group) => (
        <fieldset key={group} class="form budget-group">
          <legend>{say(groupText(group))}</legend>
          <p class="caption">{say(`money.group.${group}.help`)}</p>
          {means.lines
            .filter((each) => each.line.group === group)
            .map((each) => (
              <BudgetLine
                key={each.line.id}
                reckoned={each}
                onChange={(part) => line(each.line.id, part)}
                {...(each.line.item === 'own' &&
                  (group !== 'income' || incomes > 1) && { onRemove: () => remove(each.line.id) })}
              />
            ))}
          <p>
            <Button look="quiet" onPress={() => add(group)}>
              {say(group === 'income' ? 'money.add.income' : 'money.add.line')}
              {group !== 'income' && <span class="out-of-sight">{say(groupText(group))}</span>}
            </Button>
          </p>
        </fieldset>
      ))}
      <fieldset class="form">
        <legend>{say('money.about')}</legend>
        <TypedField
          id="people"
          label={say('money.people')}
          value={budget.people}
          onType={(people) => write({ people })}
        />
        <TypedField
          id="reason"
          kind="long"
          label={say('money.reason')}
          help={say('money.reason.help')}
          value={budget.reason}
          onType={(reason) => write({ reason })}
        />
      </fieldset>
      <p class="do">
        <a class="button primary" href="#money">
          {say('money.to-offers')}
        </a>
        <a class="button" href="#money/statement">
          {say('money.statement')}
        </a>
      </p>
    </>
  );
}
