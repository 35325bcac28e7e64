/**
 * A page that works by itself: somebody who was contacted opens it on any device without network, fills it in, and
 * sends back the file it makes. The words are the caller's, in whatever language.
 */
import template from './form.txt?raw';

export const FORM_WORDS = [
  'title',
  'purpose',
  'free',
  'who',
  'relation',
  'contact',
  'when',
  'channel',
  'channel.call',
  'channel.sms',
  'channel.chat',
  'channel.visit',
  'channel.other',
  'number',
  'claimed',
  'said',
  'times',
  'files',
  'own',
  'save',
  'copy',
  'noscript',
] as const;
/** What the page says after a press. */
export const FORM_ANSWERS = ['empty', 'large', 'done', 'failed', 'file'] as const;

export function witnessForm(
  lang: string,
  say: (word: (typeof FORM_WORDS)[number] | (typeof FORM_ANSWERS)[number]) => string,
): string {
  const answers = Object.fromEntries(FORM_ANSWERS.map((word) => [word, say(word)]));
  const put = (name: string): string => {
    if (name === 'lang') return escaped(lang);
    // within a script nothing may look like the end of it
    if (name === 'script-words') return JSON.stringify(answers).replaceAll('<', '\\u003c');
    const word = FORM_WORDS.find((each) => each === name);
    return word === undefined ? '' : escaped(say(word));
  };
  return template.replace(/\{\{([\w.-]+)\}\}/g, (_whole: string, name: string) => put(name));
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

/** The form itself, not yet filled in. */
export const isBlankForm = (head: string): boolean => /<meta name="generator" content="juli-witness \d+">/.test(head);
