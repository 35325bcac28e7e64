/** Reads messages and dresses the findings in the person's language. */
import { browser } from '../../lib/browser';
import { chooseLanguage } from '../../lib/i18n/language';
import type { Judged } from '../../lib/messages';
import { assess } from '../../lib/risk/assess';
import { dress } from '../../lib/risk/dress';
import type { Message } from '../../lib/risk/types';
import { readSettings } from '../../lib/settings';

export async function judge(messages: Message[]): Promise<Judged[]> {
  const { language } = await readSettings();
  const chosen = chooseLanguage(language, browser.i18n.getUILanguage());
  const now = Date.now();
  return messages.map((message) => {
    const reading = assess(message, now);
    return {
      kind: reading.kind,
      verdict: reading.verdict,
      reading,
      hints: dress(reading, chosen, now),
      language: chosen,
    };
  });
}
