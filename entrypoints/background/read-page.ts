/** Reads pages that are no conversation, and says where nothing private should be typed. */
import { dressNote } from '../../lib/advice/dress';
import { isFraudulentForm } from '../../lib/advice/form-doubt';
import { lintArticle } from '../../lib/advice/lint';
import { isOfficial } from '../../lib/advice/page-kind';
import { browser } from '../../lib/browser';
import { FORM_WORDS } from '../../lib/i18n/form';
import { chooseLanguage } from '../../lib/i18n/language';
import { lookAlike } from '../../lib/institutions/domains';
import { byId } from '../../lib/institutions/registry';
import { shanghaiDay } from '../../lib/law/in-force';
import type { PageRead, PageWords } from '../../lib/messages';
import { aboutPortal, dressPortal } from '../../lib/portal/dress';
import { readPortal } from '../../lib/portal/read';
import type { Language } from '../../lib/risk/types';
import { readSettings } from '../../lib/settings';

async function chosenLanguage(): Promise<Language> {
  const { language } = await readSettings();
  return chooseLanguage(language, browser.i18n.getUILanguage());
}

export async function readPage(page: PageWords): Promise<PageRead> {
  const language = await chosenLanguage();
  const today = shanghaiDay(Date.now()) ?? '';
  if (page.kind === 'lender-portal' || page.kind === 'chat') {
    const reading = readPortal(page, page.kind === 'chat');
    if (!reading) return { notes: [], about: null, language };
    const hints = page.kind === 'chat' ? [] : dressPortal(reading, language, today);
    return {
      notes: hints.map(({ at, hint, mark }) => ({ paragraph: at.paragraph, rows: [], hint, mark })),
      about: { ...aboutPortal(reading, language), imitates: imitated(page.url, page.title) },
      language,
    };
  }
  const notes = lintArticle(page, today).flatMap((note) => {
    const hint = dressNote(note, language, today);
    return hint ? [{ paragraph: note.paragraph, rows: note.rows, hint, mark: true }] : [];
  });
  return { notes, about: null, language };
}

/** The institution whose address this one resembles; a mere name inside another domain is not enough. */
function imitated(url: string, title: string): string | null {
  const like = lookAlike(url);
  if (!like) return null;
  const institution = byId(like.id);
  if (!institution) return null;
  // groups of companies have their brand in more domains than are known: then the page must also call itself so
  const named = [institution.name, ...institution.aliases].some((name) => title.includes(name));
  return like.how !== 'brand' || named ? institution.name : null;
}

/** @param page address, title and the words around the form; never what is typed */
export async function doubtPage(page: { url: string; title: string; text: string; marked: boolean }) {
  const language = await chosenLanguage();
  const words = FORM_WORDS[language];
  const like = imitated(page.url, `${page.title}\n${page.text.slice(0, 2000)}`);
  if (like) return { sentence: words.imitates(like), close: words.close };
  if (page.marked) return { sentence: words.fraud, close: words.close };
  if (isOfficial(page.url)) return { sentence: null, close: words.close };
  const fraud = isFraudulentForm(`${page.title}\n${page.text}`.slice(0, 6000), Date.now());
  return { sentence: fraud ? words.fraud : null, close: words.close };
}
