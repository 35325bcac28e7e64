/** Where on the desk each to-do of the nine steps is done, and which lists belong to a step. */
import type { ListId } from '../../lib/plan/lists';
import type { StepId, TodoId } from '../../lib/plan/steps';

export const DONE_AT: Partial<Record<TodoId, string>> = {
  'calm.breathe': 'calm',
  'calm.tell': 'calm/tell',
  'verify.official': 'cases',
  'verify.collector': 'letters/new-identity',
  'verify.court': 'lists/court',
  'keep.first': 'log',
  'keep.calls': 'new',
  'budget.debts': 'cases',
  'budget.living': 'money/budget',
  'budget.rest': 'money/budget',
  'contact.limit': 'lists/limit',
  'contact.official': 'letters',
  'contact.note': 'new',
  'plan.offer': 'money',
  'plan.no-agent': 'offered',
  'plan.card': 'letters/new-proposal',
  'agreement.terms': 'agreement',
  'agreement.name': 'agreement',
  'agreement.credit': 'agreement',
  'escalate.lender': 'letters/new-complaint',
  'escalate.regulator': 'turn',
  'escalate.police': 'letters/new-police',
  'escalate.advice': 'turn',
  'credit.report': 'reminders/new',
  'credit.error': 'letters/new-credit',
  'credit.no-fee': 'offered',
};

export const LISTS_OF: Partial<Record<StepId, readonly ListId[]>> = {
  verify: ['phish', 'court', 'paper'],
  keep: ['visit', 'family'],
  contact: ['limit'],
};
