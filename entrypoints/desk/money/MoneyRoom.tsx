import type { RoomProps } from '../rooms';
import { BudgetPage } from './BudgetPage';
import { MoneyHome } from './MoneyHome';
import { StatementPage } from './StatementPage';
import '../cases/cases.css';
import './money.css';

/** #money, #money/budget, #money/statement, #money/share, and for one case: plan, compare, cost. */
export function MoneyRoom({ path: [first] }: RoomProps) {
  if (first === 'budget') return <BudgetPage />;
  if (first === 'statement') return <StatementPage />;
  return <MoneyHome />;
}
