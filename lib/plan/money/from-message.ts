/** What a message names in figures, as lines of the four corners. A line that it names twice and differently stays empty. */
import type { AmountRole } from '../../text/amounts';
import { readFacts } from '../../text/facts';
import type { Part } from './reconcile';

const LINES: Partial<Record<AmountRole, Part>> = {
  principal: 'principal',
  interest: 'interest',
  penalty: 'late',
  fee: 'fees',
  paid: 'paid',
  total: 'total',
};

export function linesIn(text: string): Partial<Record<Part, number>> {
  const amounts = readFacts(text.slice(0, 20_000)).amounts.map((each) =>
    // 借款本金 is read as the frame of a loan where one is offered; in a demand it is the principal
    each.role === 'limit' && /本金/.test(text.slice(Math.max(0, each.start - 6), each.start))
      ? { ...each, role: 'principal' as const }
      : each,
  );
  const lines: Partial<Record<Part, number>> = {};
  const only = (role: AmountRole) => {
    const values = [...new Set(amounts.filter((each) => each.role === role && each.marked).map(({ value }) => value))];
    return values.length === 1 ? values[0] : undefined;
  };
  for (const [role, part] of Object.entries(LINES) as [AmountRole, Part][]) {
    const fen = only(role);
    if (fen !== undefined) lines[part] = fen;
  }
  // "您已逾期，应还 5,000 元" names what is asked for without calling it a total
  const asked = only('overdue');
  if (lines.total === undefined && asked !== undefined) lines.total = asked;
  return lines;
}
