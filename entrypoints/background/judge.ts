/** Reads messages and dresses the findings in the person's language. */
import { browser } from '../../lib/browser';
import { chooseLanguage } from '../../lib/i18n/language';
import type { Judged } from '../../lib/messages';
import { assess } from '../../lib/risk/assess';
import type { Message } from '../../lib/risk/types';
import { readSettings } from '../../lib/settings';
import { dress } from './dress';

export async function judge(messages: Message[]): Promise<Judged[]> {
  const { language } = await readSettings();
  const chosen = chooseLanguage(language, browser.i18n.getUILanguage());
  return messages.map((message) => {
    const reading = assess(message, Date.now());
    return { kind: reading.kind, verdict: reading.verdict, reading, hints: dress(reading.findings, chosen) };
  });
}
