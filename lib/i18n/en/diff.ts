import type source from '../zh-CN/diff';

export default {
  'record.older': 'Previous',
  'record.newer': 'Next',
  'record.walk': 'Records before and after',
  'record.walk.help': 'Keyboard: ← → go to the next record, Esc back to the list.',
  'diff.title': 'Beside what was kept last time',
  'diff.with': 'Compared with',
  'diff.same': '{n} {n:message is|messages are} unchanged.',
  'diff.added': '{n} {n:message was|messages were} added since.',
  'diff.not-shown': '{n} {n:was|were} not loaded this time and {n:does|do} not count.',
  'diff.none': 'What stands in both is unchanged.',
  'diff.some': '{n} {n:difference|differences}. Both versions are kept as they were.',
  'diff.edited': 'words changed',
  'diff.recalled': 'recalled',
  'diff.removed': 'no longer there',
  'diff.retimed': 'time changed',
  'diff.inserted': 'new in between',
  'diff.before': 'Last time',
  'diff.after': 'This time',
  'diff.means': 'It shows only that the page differed, not who changed it.',
} as const satisfies Record<keyof typeof source, string>;
