/** Agreements as the desk holds them. */

import { type Agreement, decodeAgreement, newAgreement } from '../../../lib/plan/agreement';
import { decodeCase } from '../../../lib/plan/case';
import { fenText } from '../../../lib/plan/money/fen';
import { keepHalfTyped, readHalfTyped } from '../../own/half-typed';
import { workbook } from '../../own/workbook';

/** One that is still blank is taken up again instead of beginning another. */
export async function beginAgreement(caseId: string): Promise<string> {
  const all = (await workbook.list('agreement')).flatMap(({ value }) => decodeAgreement(value) ?? []);
  const begun = all.find((one) => one.caseId === caseId && isUntouched(one));
  if (begun) return begun.id;
  const found = caseId === '' ? null : decodeCase((await workbook.read('case', caseId))?.value);
  const id = crypto.randomUUID().slice(0, 8);
  const value = newAgreement(id, found?.id ?? '', found?.lender.name ?? '');
  await workbook.save({ sort: 'agreement', id, value, changedAt: Date.now() });
  return id;
}

const isUntouched = ({ typed, state }: Agreement) =>
  state === 'checking' && typed.text === '' && typed.total === '' && typed.monthly === '' && typed.count === '';

/**
 * Goes to the page for notes by hand with a payment filled in. Something that is being written there is never
 * overwritten; then, or when filling in fails, the page just opens.
 */
export async function noteRepayment(institution: string, fen: number, text: string): Promise<void> {
  await fillIn(institution, fen, text).catch(() => null);
  location.hash = 'new';
}

async function fillIn(institution: string, fen: number, text: string): Promise<void> {
  const held = await readHalfTyped();
  if (isWritten(held)) return;
  const now = new Date();
  const when = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
  const answers = { institution, amount: fenText(fen) };
  await keepHalfTyped({ kind: 'repayment', when, text, answers });
}

function isWritten(held: unknown): boolean {
  if (typeof held !== 'object' || held === null) return false;
  const from: Record<string, unknown> = { ...held };
  const answers: unknown[] = typeof from.answers === 'object' && from.answers ? Object.values(from.answers) : [];
  return [from.text, ...answers].some((each) => typeof each === 'string' && each.trim() !== '');
}
