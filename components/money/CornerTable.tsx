import type { CellField, Compared, CompareForm } from '../../lib/plan/money/compare-form';
import { TYPED_CORNERS } from '../../lib/plan/money/compare-form';
import { sumText } from '../../lib/plan/money/fen';
import { PARTS } from '../../lib/plan/money/reconcile';
import { useWords } from '../parts/words';

interface Props {
  form: CompareForm;
  told: Compared;
  onType(field: CellField, text: string): void;
}

/** Six lines, four corners; three are typed, the fourth is reckoned. */
export function CornerTable({ form, told, onType }: Props) {
  const { say } = useWords();
  const odd = Object.keys(told.odd).some((field) => field.includes('.'));
  return (
    <div>
      <table class="corners">
        <caption class="out-of-sight">{say('compare.title')}</caption>
        <thead>
          <tr>
            <td />
            {TYPED_CORNERS.map((corner) => (
              <th key={corner} scope="col">
                {say(`compare.corner.${corner}`)}
              </th>
            ))}
            <th scope="col">{say('compare.corner.contract')}</th>
          </tr>
        </thead>
        <tbody>
          {PARTS.map((part) => (
            <tr key={part} class={part === 'total' ? 'total' : ''}>
              <th scope="row">{say(`compare.part.${part}`)}</th>
              {TYPED_CORNERS.map((corner) => {
                const cell: CellField = `${corner}.${part}`;
                const name = `${say(`compare.corner.${corner}`)}：${say(`compare.part.${part}`)}`;
                return (
                  <td key={cell} data-corner={say(`compare.corner.${corner}`)}>
                    <input
                      id={`cell-${corner}-${part}`}
                      aria-label={name}
                      inputMode="decimal"
                      autocomplete="off"
                      maxLength={60}
                      value={form[cell]}
                      aria-invalid={told.odd[cell] !== undefined}
                      aria-describedby={told.odd[cell] ? 'corners-odd' : undefined}
                      onInput={(event) => onType(cell, event.currentTarget.value)}
                    />
                  </td>
                );
              })}
              <td data-corner={say('compare.corner.contract')}>
                {typeof told.corners.contract[part] === 'number' ? sumText(told.corners.contract[part] ?? 0) : '—'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {odd && (
        <p class="odd" id="corners-odd">
          {say('money.odd.amount')}
        </p>
      )}
    </div>
  );
}
