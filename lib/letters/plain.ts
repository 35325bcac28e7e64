/** A composed letter as text, for web forms and mail. */
import type { Composed, Language, Run } from './types';
import { exhibitKey, NO_EVIDENCE } from './words';

export function plainText({ blocks }: Composed, language: Language): string {
  return blocks
    .map(({ is, runs, unproven }, at) => {
      // signature and list of evidence stand apart
      const apart = (is === 'sign' || is === 'small') && blocks[at - 1]?.is !== is;
      const line = runs.map((run) => runText(run, language)).join('');
      return `${apart ? '\n' : ''}${line}${unproven ? NO_EVIDENCE[language] : ''}`;
    })
    .join('\n');
}

export function runText(run: Run, language: Language): string {
  if ('gap' in run) return language === 'en' ? `[${run.label}]` : `〔${run.label}〕`;
  if ('exhibit' in run) return run.gone ? '' : exhibitKey(language, run.exhibit);
  return run.text;
}

/** Counted as forms count: every character one, also an emoji. */
export const lengthOf = (text: string): number => [...text].length;
