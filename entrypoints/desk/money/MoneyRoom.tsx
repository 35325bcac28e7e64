import type { RoomProps } from '../rooms';
import { BudgetPage } from './BudgetPage';
import { ComparePage } from './ComparePage';
import { CostPage } from './CostPage';
import { MoneyHome } from './MoneyHome';
import { PlanPage } from './PlanPage';
import { SharePage } from './SharePage';
import { StatementPage } from './StatementPage';
import '../cases/cases.css';
import './money.css';

/** #money, #money/budget, #money/statement, #money/share, and for one case: plan, compare, cost. */
export function MoneyRoom({ path: [first, id = ''] }: RoomProps) {
  if (first === 'budget') return <BudgetPage />;
  if (first === 'statement') return <StatementPage />;
  if (first === 'share') return <SharePage />;
  if (first === 'plan' && id) return <PlanPage key={id} id={id} />;
  if (first === 'compare' && id) return <ComparePage key={id} id={id} />;
  if (first === 'cost' && id) return <CostPage key={id} id={id} />;
  return <MoneyHome />;
}
