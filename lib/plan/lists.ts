/**
 * What to do when something has just happened, a few lines each, in order. The words stand in lib/i18n under
 * `list.<id>.*`; where a line is done elsewhere on the desk, `at` names the place. What is typed stays with the list.
 */
export const LISTS = [
  {
    id: 'phish',
    items: [
      { id: 'phish.keep', at: 'log' },
      { id: 'phish.bank', at: null },
      { id: 'phish.police', at: null },
      { id: 'phish.password', at: null },
      { id: 'phish.device', at: null },
      { id: 'phish.identity', at: 'reminders/new' },
      { id: 'phish.report', at: 'turn' },
    ],
    typed: [],
    clauses: ['fz-14-25-31-38', 'notice-police', 'ch-110-96110'],
  },
  {
    id: 'visit',
    items: [
      { id: 'visit.door', at: null },
      { id: 'visit.papers', at: null },
      { id: 'visit.second', at: null },
      { id: 'visit.record', at: null },
      { id: 'visit.say', at: 'rehearse' },
      { id: 'visit.give', at: null },
      { id: 'visit.leave', at: null },
      { id: 'visit.court', at: 'lists/court' },
      { id: 'visit.note', at: 'new/visit' },
    ],
    typed: [],
    clauses: ['za2025-47-3', 'xf-245', 'cba-visit', 'jx-msjs-106'],
  },
  {
    id: 'paper',
    items: [
      { id: 'paper.photo', at: 'new/letter' },
      { id: 'paper.who', at: 'lists/court' },
      { id: 'paper.own-way', at: null },
      { id: 'paper.compare', at: 'cases' },
      { id: 'paper.date', at: 'reminders/new' },
      { id: 'paper.answer', at: 'letters' },
    ],
    typed: ['from', 'received', 'total', 'until', 'threat'],
    clauses: ['xyk-69'],
  },
  {
    id: 'court',
    items: [
      { id: 'court.open', at: 'new/letter' },
      { id: 'court.check', at: null },
      { id: 'court.no-link', at: null },
      { id: 'court.date', at: 'reminders/new' },
      { id: 'court.evidence', at: 'export' },
      { id: 'court.advice', at: null },
      { id: 'court.go', at: null },
    ],
    typed: ['court', 'number', 'received', 'day'],
    clauses: ['notice-12368', 'mss-88-90', 'jx-zxss-29-31', 'mss-125-tj', 'mss-225-227', 'mss-251-255'],
  },
  {
    id: 'family',
    items: [
      { id: 'family.calm', at: null },
      { id: 'family.owe', at: null },
      { id: 'family.say', at: null },
      { id: 'family.keep', at: null },
      { id: 'family.note', at: 'new/witness' },
      { id: 'family.letter', at: 'letters' },
    ],
    typed: [],
    clauses: ['mfd-1064', 'mfd-1161', 'mfd-1032', 'mfd-1033-1'],
  },
  {
    id: 'limit',
    items: [
      { id: 'limit.days', at: null },
      { id: 'limit.papers', at: 'log' },
      { id: 'limit.anew', at: null },
      { id: 'limit.still', at: null },
      { id: 'limit.ask', at: null },
    ],
    typed: ['paid', 'signed', 'reached'],
    clauses: ['mfd-188', 'mfd-192-193', 'mfd-195', 'jx-shixiao'],
  },
  {
    id: 'licence',
    items: [
      { id: 'licence.name', at: 'cases' },
      { id: 'licence.listed', at: null },
      { id: 'licence.behind', at: null },
      { id: 'licence.sheet', at: 'money/borrow' },
      { id: 'licence.rate', at: null },
      { id: 'licence.collector', at: 'letters/new-identity' },
      { id: 'licence.first', at: null },
    ],
    typed: [],
    clauses: ['nfra-2026-mingshi', 'pbc-2021-3', 'xb2022-41', 'xyk-2022-13'],
  },
  {
    id: 'sue',
    items: [
      { id: 'sue.cheaper', at: 'turn' },
      { id: 'sue.wish', at: null },
      { id: 'sue.lack', at: 'log' },
      { id: 'sue.time', at: null },
      { id: 'sue.cost', at: null },
      { id: 'sue.where', at: 'cases' },
      { id: 'sue.still', at: null },
      { id: 'sue.ask', at: 'letters/new-lawyer' },
    ],
    typed: ['wish', 'lack', 'cost', 'weeks'],
    clauses: ['mfd-995-997', 'mfd-1165-1183-1191', 'mfd-188', 'mss-66-67', 'zcf-5-37', 'fy-31'],
  },
  {
    id: 'learn',
    items: [
      { id: 'learn.week', at: 'money/budget' },
      { id: 'learn.one', at: 'cases' },
      { id: 'learn.rate', at: 'money' },
      { id: 'learn.word', at: 'terms' },
      { id: 'learn.say', at: 'rehearse' },
      { id: 'learn.before', at: 'money/borrow' },
      { id: 'learn.tell', at: 'calm/tell' },
      { id: 'learn.free', at: 'turn' },
    ],
    typed: [],
    clauses: ['fy-31'],
  },
] as const satisfies readonly {
  id: string;
  items: readonly { id: string; at: string | null }[];
  typed: readonly string[];
  clauses: readonly string[];
}[];

export type List = (typeof LISTS)[number];
export type ListId = List['id'];
export type ListItem = List['items'][number]['id'];
export type ListField = List['typed'][number];

export const listOf = (id: string): List | null => LISTS.find((list) => list.id === id) ?? null;

/** The kinds of court paper, each with its own way of running out. */
export const PAPERS = ['unknown', 'summons', 'order', 'mediation', 'arbitration', 'judgment'] as const;
export type PaperKind = (typeof PAPERS)[number];

/** Where a person stands with a list. */
export interface ListState {
  v: 1;
  ticked: Partial<Record<string, number>>;
  typed: Partial<Record<string, string>>;
  paper: PaperKind;
}

export const EMPTY_LIST: ListState = { v: 1, ticked: {}, typed: {}, paper: 'unknown' };

export function decodeList(raw: unknown): ListState {
  if (typeof raw !== 'object' || raw === null) return EMPTY_LIST;
  const from: { [K in keyof ListState]?: unknown } = raw;
  const pairs = (held: unknown): [string, unknown][] =>
    typeof held === 'object' && held !== null ? Object.entries(held) : [];
  const ticked: ListState['ticked'] = {};
  for (const [id, at] of pairs(from.ticked)) if (typeof at === 'number') ticked[id] = at;
  const typed: ListState['typed'] = {};
  for (const [field, text] of pairs(from.typed)) if (typeof text === 'string') typed[field] = text.slice(0, 400);
  return { v: 1, ticked, typed, paper: PAPERS.find((kind) => kind === from.paper) ?? 'unknown' };
}

export function tickItem(state: ListState, item: string, at: number | null): ListState {
  const { [item]: _before, ...others } = state.ticked;
  return { ...state, ticked: at === null ? others : { ...others, [item]: at } };
}

export const typeInto = (state: ListState, field: string, text: string): ListState => ({
  ...state,
  typed: { ...state.typed, [field]: text },
});
