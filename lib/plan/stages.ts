/**
 * How far a debt has come. Orientation only: what comes next, and when, differs by lender, and no rule names fixed days,
 * so none are shown. What is known of the case suggests a stage; the person's own word stands above it.
 */
export const STAGES = ['due', 'overdue', 'outsourced', 'before-court', 'court', 'enforced'] as const;
export type Stage = (typeof STAGES)[number];

export interface Known {
  overdueSince: string | null;
  collector: { name: string; number: string } | null;
  stage: Stage | null;
}

/** null where nothing was told that would say it */
export function stageOf({ overdueSince, collector, stage }: Known, today: string): Stage | null {
  if (stage !== null) return stage;
  if (collector !== null && collector.name.trim() !== '') return 'outsourced';
  if (overdueSince === null) return null;
  return overdueSince <= today ? 'overdue' : 'due';
}

/** The one place of the desk where the next thing for a stage is done. */
export const STAGE_WAY: Record<Stage, string> = {
  due: 'reminders/new',
  overdue: 'money',
  outsourced: 'letters/new-identity',
  'before-court': 'lists/paper',
  court: 'lists/court',
  enforced: 'lists/court',
};
