/** From a kind of letter and what a person wrote to a document: lines with gaps, references, and what is still open. */
import type { Case } from '../plan/case';
import { FIELDS, type FieldId } from './fields';
import { KINDS } from './kinds';
import { citing } from './law';
import { topicLaw } from './topics';
import type {
  Block,
  Claim,
  Composed,
  Exhibit,
  Language,
  Letter,
  LetterKind,
  Paragraph,
  Piece,
  Run,
  Wish,
} from './types';
import { exhibitKey, TO, WORDS } from './words';

export interface Around {
  /** the records the claims rest on, as far as they could be read */
  exhibits: readonly Exhibit[];
  /** decides which rules bind the lender; null without a case */
  debt: Pick<Case, 'lender' | 'debt' | 'collector'> | null;
  /** code of the end of the evidence log, for the foot of the letter; null leaves the line out */
  headCode: string | null;
}

export function compose(letter: Letter, around: Around): Composed {
  const kind: LetterKind = KINDS[letter.kind];
  const words = WORDS[letter.language];
  const found = new Map(around.exhibits.map((one) => [one.seq, one]));
  const used = [...new Set(letter.claims.flatMap((claim) => claim.evidence))].sort((a, b) => a - b);
  const exhibits = used.flatMap((seq) => found.get(seq) ?? []).filter((one) => !one.gone);
  const unproven = letter.claims
    .filter((claim) => claim.text.trim() !== '' && !claim.evidence.some((seq) => found.get(seq)?.gone === false))
    .map((claim) => claim.id);
  const cited = new Set<string>();
  const law = (ids: readonly string[], of: 'letter' | 'act' = 'letter') => {
    const days = of === 'letter' ? [letter.day] : exhibits.map(dayOf);
    const { ids: held, text } = citing(ids, days, around.debt, letter.language);
    for (const id of held) cited.add(id);
    return text;
  };
  const write = (text: string, lawText = ''): Run[] => runsOf(text, letter.fields, letter.language, lawText);

  const blocks: Block[] = [{ is: 'heading', runs: [{ text: kind.heading[letter.language] }] }];
  const to = addressee(kind, letter, write);
  if (to) blocks.push({ is: 'to', runs: to });
  for (const piece of kind.body) blocks.push(...blocksOf(piece));
  if (kind.to !== null && kind.to !== 'police') blocks.push({ is: 'line', runs: [{ text: words.regards }] });
  blocks.push({ is: 'sign', runs: write(words.sign) });
  blocks.push({ is: 'sign', runs: [{ text: dayIn(letter.language, letter.day) }] });
  if (exhibits.length > 0) {
    blocks.push({ is: 'small', runs: [{ text: words.exhibits(exhibits.length) }] });
    for (const one of exhibits) blocks.push({ is: 'small', runs: [{ text: exhibitLine(one, letter.language) }] });
    blocks.push({ is: 'small', runs: [{ text: words.integrity }] });
    if (around.headCode !== null) blocks.push({ is: 'small', runs: [{ text: words.headCode(around.headCode) }] });
  }
  const missing = kind.needs.filter((id) => (letter.fields[id] ?? '').trim() === '');
  const held = letter.strict && unproven.length > 0;
  return { blocks, exhibits, missing, unproven, cited: [...cited], held };

  function blocksOf(piece: Piece): Block[] {
    if (!('list' in piece)) {
      if (piece.with?.some((id) => (letter.fields[id] ?? '').trim() === '')) return [];
      const lawText = piece.law ? law(lawOf(piece.law), piece.lawOf) : '';
      if (piece.law && lawText === '') return [];
      return [{ is: 'line', runs: write(piece.text[letter.language], lawText) }];
    }
    const lead: Block = { is: 'line', runs: [{ text: piece.lead[letter.language] }] };
    if (piece.list === 'claims') {
      const told = letter.claims.filter((claim) => claim.text.trim() !== '');
      return told.length === 0 ? [] : [lead, ...told.map(claimBlock)];
    }
    const wished = kind.wishes.filter((wish) => letter.wishes.includes(wish.id));
    return wished.length === 0 ? [] : [lead, ...wished.map(wishBlock)];
  }

  function lawOf(ids: readonly string[] | 'lender' | 'police'): readonly string[] {
    return typeof ids === 'string' ? topicLaw(letter.topics, ids) : ids;
  }

  function claimBlock(claim: Claim, at: number): Block {
    const runs: Run[] = [{ text: `${at + 1}. ${claim.text.trim()}` }];
    for (const seq of claim.evidence) {
      const one = found.get(seq);
      const gone = one?.gone !== false;
      runs.push({
        exhibit: seq,
        gone,
        hash: one?.hash.slice(0, 8) ?? '',
        at: one && !gone ? timeIn(letter.language, one) : '',
      });
    }
    return { is: 'item', runs, ...(unproven.includes(claim.id) && { unproven: claim.id }) };
  }

  function wishBlock(wish: Wish, at: number): Block {
    const lawText = wish.law ? law(wish.law, wish.lawOf) : '';
    const text = wish.text[letter.language];
    const end = /[。.]$/.exec(text)?.[0] ?? '';
    const said = lawText === '' ? text : `${text.slice(0, text.length - end.length)}${words.see(lawText)}${end}`;
    return { is: 'item', runs: write(`${at + 1}. ${said}`) };
  }
}

function addressee(kind: LetterKind, letter: Letter, write: (text: string) => Run[]): Run[] | null {
  if (kind.to === null) return null;
  if (kind.to === 'collector' && (letter.fields.collector ?? '').trim() === '')
    return write(TO[(letter.fields.institution ?? '').trim() === '' ? 'unnamed' : 'lender'][letter.language]);
  if (kind.to === 'police' && (letter.fields.station ?? '').trim() === '') return write(TO.policeAny[letter.language]);
  return write(TO[kind.to][letter.language]);
}

/** Leaves out the ⟦…⟧ that lack an answer, then puts answers and gaps into their places. */
function runsOf(text: string, fields: Letter['fields'], language: Language, law: string): Run[] {
  const answer = (id: string) => {
    const typed = (fields[id as FieldId] ?? '').trim();
    return FIELDS[id as FieldId]?.sort === 'day' && typed !== '' ? dayIn(language, typed) : typed;
  };
  const kept = text.replace(/⟦([^⟧]*)⟧/g, (_whole, inner: string) =>
    [...inner.matchAll(/\{(\w+)\}/g)].every(([, id = '']) => answer(id) !== '') ? inner : '',
  );
  const runs: Run[] = [];
  for (const piece of kept.split(/(\{\w+\})/)) {
    const id = /^\{(\w+)\}$/.exec(piece)?.[1];
    if (id === undefined) {
      if (piece !== '') runs.push({ text: piece });
    } else if (id === 'law') runs.push({ text: law });
    else if (answer(id) !== '') runs.push({ text: answer(id) });
    else runs.push({ gap: id as FieldId, label: FIELDS[id as FieldId].label[language] });
  }
  return endedOnce(joined(runs));
}

const joined = (runs: readonly Run[]): Run[] =>
  runs.reduce<Run[]>((all, run) => {
    const last = all.at(-1);
    if (last && 'text' in last && 'text' in run) all[all.length - 1] = { text: last.text + run.text };
    else all.push(run);
    return all;
  }, []);

/** What a person typed may end in a full stop of its own. */
const endedOnce = (runs: readonly Run[]): Run[] =>
  runs.map((run) =>
    'text' in run ? { text: run.text.replace(/([。．；;!！])[。.]/g, '$1').replace(/\.\.(?!\.)/g, '.') } : run,
  );

/** YYYY-MM-DD as people write it. */
export function dayIn(language: Language, day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  if (!year || !month || !date) return day;
  return language === 'en' ? day : `${year}年${month}月${date}日`;
}

/** The day of an exhibit on Chinese clocks, on which the law of the act depends. */
const dayOf = ({ at }: Exhibit) => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10);

/** 2026年3月1日 14:05, on the clock of the device that kept it. */
export function timeIn(language: Language, { at, zoneOffset }: Pick<Exhibit, 'at' | 'zoneOffset'>): string {
  const iso = new Date(at + zoneOffset * 60_000).toISOString();
  return `${dayIn(language, iso.slice(0, 10))} ${iso.slice(11, 16)}`;
}

const exhibitLine = (one: Exhibit, language: Language) => {
  const words = WORDS[language];
  const time = one.keptTime ? words.keptAt(timeIn(language, one)) : timeIn(language, one);
  return [exhibitKey(language, one.seq), time, one.kind, one.sender, words.hash(one.hash.slice(0, 8))]
    .filter(Boolean)
    .join(words.comma);
};

/** A first sentence about a record, to be put into one's own words. */
export function claimOf(one: Exhibit, language: Language): string {
  return WORDS[language].happened(timeIn(language, one), one.sender ?? '', one.kind, clipped(one.excerpt));
}

const QUOTED = 60;
const clipped = (text: string) => {
  const line = text.replace(/\s+/g, ' ').trim();
  return [...line].length > QUOTED ? `${[...line].slice(0, QUOTED).join('')}……` : line;
};

export type { Paragraph };
