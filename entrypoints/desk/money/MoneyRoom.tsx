import type { RoomProps } from '../rooms';
import { BorrowPage } from './BorrowPage';
import { BudgetPage } from './BudgetPage';
import { CardPage } from './CardPage';
import { ComparePage } from './ComparePage';
import { CostPage } from './CostPage';
import { MoneyHome } from './MoneyHome';
import { PaidPage } from './PaidPage';
import { PlanPage } from './PlanPage';
import { SharePage } from './SharePage';
import { StatementPage } from './StatementPage';
import '../cases/cases.css';
import './money.css';

/** #money, budget, statement, share, paid and borrow of all debts; plan, compare, card and cost of one case. */
export function MoneyRoom({ path: [first, id = ''] }: RoomProps) {
  if (first === 'budget') return <BudgetPage />;
  if (first === 'statement') return <StatementPage />;
  if (first === 'share') return <SharePage />;
  if (first === 'borrow') return <BorrowPage />;
  if (first === 'paid') return <PaidPage />;
  if (first === 'plan' && id) return <PlanPage key={id} id={id} />;
  if (first === 'compare' && id) return <ComparePage key={id} id={id} />;
  if (first === 'card' && id) return <CardPage key={id} id={id} />;
  if (first === 'cost' && id) return <CostPage key={id} id={id} />;
  return <MoneyHome />;
}
