/** Reads messages and dresses the findings in the person's language. */
import { browser } from '../../lib/browser';
import { chooseLanguage } from '../../lib/i18n/language';
import type { Judged, PackedMessages, Skimmed } from '../../lib/messages';
import { shortOf } from '../../lib/page/gist';
import { packing } from '../../lib/page/packed-hints';
import { unpackMessages } from '../../lib/page/packed-messages';
import { shownHints } from '../../lib/page/shown';
import { assess } from '../../lib/risk/assess';
import { dress } from '../../lib/risk/dress';
import type { Language, Message } from '../../lib/risk/types';
import { readSettings } from '../../lib/settings';

async function chosenLanguage(): Promise<Language> {
  const { language } = await readSettings();
  return chooseLanguage(language, browser.i18n.getUILanguage());
}

export async function judge(messages: Message[]): Promise<Judged[]> {
  const language = await chosenLanguage();
  const now = Date.now();
  return messages.map((message) => {
    const reading = assess(message, now);
    const { kind, verdict } = reading;
    return { kind, verdict, reading, hints: dress(reading, language, now), language };
  });
}

/** A page shows little of what is found in its many messages: no more than that is dressed and sent. */
export async function skim(asked: PackedMessages): Promise<Skimmed> {
  // reading needs no language: the settings are fetched meanwhile
  const choosing = chosenLanguage();
  const now = Date.now();
  const readings = unpackMessages(asked).map((message) => assess(message, now));
  const language = await choosing;
  const { pack, words, cited } = packing();
  let short = '';
  const said: Skimmed['said'] = [];
  readings.forEach((reading, at) => {
    const { kind, verdict, findings } = reading;
    short += shortOf(kind, verdict);
    if (findings.length === 0) return;
    // a lawful notice and what is only 看不准 stay without words on the page
    const speaks = verdict !== 'fine' && findings.some(({ confidence }) => confidence !== 'low');
    const hints = speaks ? shownHints({ verdict, hints: dress(reading, language, now) }) : [];
    said.push({ at, gist: { kind, verdict, findings }, hints: hints.map(pack) });
  });
  return { short, said, words, cited, language };
}
