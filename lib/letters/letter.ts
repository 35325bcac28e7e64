/** A letter from its beginning: what is known of the case and from the last letter, and how it comes back from storage. */
import type { Case } from '../plan/case';
import { ABOUT_ME, FIELD_IDS, type FieldId } from './fields';
import { KINDS } from './kinds';
import { TOPIC_IDS } from './topics';
import { type Language, LETTER_KINDS, type Letter, type LetterKindId } from './types';

export function newLetter(kind: LetterKindId, id: string, day: string, language: Language = 'zh-CN'): Letter {
  return {
    v: 1,
    id,
    kind,
    caseId: null,
    language,
    fields: {},
    wishes: KINDS[kind].wishes.filter((wish) => wish.usual).map((wish) => wish.id),
    topics: [],
    claims: [],
    strict: true,
    day,
    head: null,
  };
}

/** Takes over what is known; only into empty places, and only what this kind of letter asks. */
export function fillFrom(letter: Letter, debt: Case | null, last: Letter | null): Letter {
  const known: Partial<Record<FieldId, string>> = {};
  if (last) for (const id of ABOUT_ME) known[id] = last.fields[id] ?? '';
  if (debt) {
    known.institution = debt.lender.name;
    known.contract = debt.contract;
    known.principal = yuan(debt.principalFen);
    known.claimed = yuan(debt.claimedFen);
    known.overdueSince = debt.overdueSince ?? '';
    known.collector = debt.collector?.name ?? '';
    known.number = debt.collector?.number ?? '';
  }
  const fields = { ...letter.fields };
  for (const id of KINDS[letter.kind].fields) {
    const value = known[id];
    // the one who writes a statement as a witness is another person
    if (letter.kind === 'relative' && ABOUT_ME.includes(id)) continue;
    if (value && !fields[id]) fields[id] = value;
  }
  return { ...letter, caseId: debt?.id ?? letter.caseId, fields };
}

/** 1200 · 1200.50: as a person would type it. */
export const yuan = (fen: number | null): string =>
  fen === null
    ? ''
    : fen % 100 === 0
      ? String(fen / 100)
      : `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;

const isFields = (raw: unknown): raw is Record<string, unknown> => typeof raw === 'object' && raw !== null;
const LONGEST = 8000;
const text = (raw: unknown) => (typeof raw === 'string' ? raw.slice(0, LONGEST) : '');
const seqs = (raw: unknown): number[] =>
  Array.isArray(raw) ? [...new Set(raw.filter((one): one is number => Number.isSafeInteger(one) && one > 0))] : [];

/** Takes what fits from whatever was stored or came back from a backup; null where it is no letter. */
export function decodeLetter(raw: unknown): Letter | null {
  if (!isFields(raw) || typeof raw.id !== 'string' || raw.id === '') return null;
  const kind = LETTER_KINDS.find((one) => one === raw.kind);
  if (!kind) return null;
  const given = isFields(raw.fields) ? raw.fields : {};
  const fields: Letter['fields'] = {};
  for (const id of FIELD_IDS) {
    const typed = text(given[id]);
    if (typed !== '') fields[id] = typed;
  }
  const wishes: unknown[] = Array.isArray(raw.wishes) ? raw.wishes : [];
  const topics: unknown[] = Array.isArray(raw.topics) ? raw.topics : [];
  const claims: unknown[] = Array.isArray(raw.claims) ? raw.claims : [];
  return {
    v: 1,
    id: raw.id,
    kind,
    caseId: typeof raw.caseId === 'string' && raw.caseId !== '' ? raw.caseId : null,
    language: raw.language === 'zh-TW' || raw.language === 'en' ? raw.language : 'zh-CN',
    fields,
    wishes: KINDS[kind].wishes.map((wish) => wish.id).filter((id) => wishes.includes(id)),
    topics: TOPIC_IDS.filter((id) => topics.includes(id)),
    claims: claims.flatMap((one) =>
      isFields(one) && typeof one.id === 'string'
        ? [{ id: one.id, text: text(one.text), evidence: seqs(one.evidence) }]
        : [],
    ),
    strict: raw.strict !== false,
    day: typeof raw.day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(raw.day) ? raw.day : '',
    head: decodeHead(raw.head),
  };
}

const decodeHead = (raw: unknown): Letter['head'] =>
  isFields(raw) && Number.isSafeInteger(raw.seq) && typeof raw.code === 'string'
    ? { seq: Number(raw.seq), code: raw.code.slice(0, 40) }
    : null;

/** The code that stands in the letter already, as long as it covers all that the letter rests on. */
export const standingHead = ({ head, claims }: Letter): Letter['head'] =>
  head !== null && claims.every((claim) => claim.evidence.every((seq) => seq <= head.seq)) ? head : null;
