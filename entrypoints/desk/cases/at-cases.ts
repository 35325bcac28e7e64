/** Cases as the desk holds them. */
import { useMemo } from 'preact/hooks';
import { type Case, decodeCase, newCase } from '../../../lib/plan/case';
import { withEvidence } from '../../../lib/plan/case-form';
import { usePapers, workbook } from '../../own/workbook';

/** All cases, open ones first, last changed first. */
export function useCases(): { cases: Case[] | null; failed: boolean } {
  const { papers, failed } = usePapers('case');
  const cases = useMemo(() => {
    const all = papers?.flatMap(({ value }) => decodeCase(value) ?? []) ?? null;
    return all && [...all.filter((one) => one.closedAt === null), ...all.filter((one) => one.closedAt !== null)];
  }, [papers]);
  return { cases, failed };
}

/** Begins a case and answers with its id. */
export async function beginCase(from: Partial<Case> = {}): Promise<string> {
  const id = crypto.randomUUID().slice(0, 8);
  await workbook.save({ sort: 'case', id, value: { ...newCase(id), ...from }, changedAt: Date.now() });
  return id;
}

export const attach = (id: string, seq: number) =>
  workbook.change('case', id, Date.now(), (value) => withEvidence(value, id, seq));
