import type { Means } from '../../lib/plan/budget';
import { sumText } from '../../lib/plan/money/fen';
import { useWords } from '../parts/words';
import { Explained } from './Explained';
import { partsOf } from './words';

/** 每月收入 · 必需支出 · 可用于还款, each with its reckoning. */
export function ThreeNumbers({ means, sticky = false }: { means: Means; sticky?: boolean }) {
  const { say } = useWords();
  const needed = means.floorFen + means.fixedFen;
  return (
    <div class={sticky ? 'numbers sticky' : 'numbers'}>
      <div class="three" aria-live="polite">
        <Explained name={say('money.income')} fen={means.incomeFen} parts={partsOf(say, means, ['income'])}>
          {say('money.income.rounding')}
        </Explained>
        <Explained name={say('money.needed')} fen={needed} parts={partsOf(say, means, ['floor', 'fixed'])}>
          {say('money.needed.help', { floor: sumText(means.floorFen, 'if-any') })}
        </Explained>
        <Explained
          name={say('money.disposable')}
          fen={means.disposableFen}
          parts={[
            { name: say('money.income'), fen: means.incomeFen },
            ...[
              { name: say('money.group.floor'), fen: means.floorFen, off: true },
              { name: say('money.group.fixed'), fen: means.fixedFen, off: true },
              { name: say('money.group.flexible'), fen: means.flexibleFen, off: true },
              { name: say('money.agreed'), fen: means.agreedFen, off: true },
            ].filter(({ fen }) => fen > 0),
          ]}
        >
          {means.leanFen === null
            ? say('money.disposable.help')
            : say('money.disposable.lean', { sum: sumText(means.leanFen, 'if-any') })}
        </Explained>
      </div>
    </div>
  );
}
