/**
 * Which repeated elements of a page are its messages. Every set of elements built alike is weighed by what speaks for
 * messages (times, two sides, names, words in classes, signatures) and against (links, forms, comments, navigation).
 */
import { holds, isShown, parentOf, wordsOf } from '../dom';
import { sideInNames } from './sides';
import { type Piece, piecesOf, type Survey } from './survey';
import {
  ASKS,
  AVATAR,
  isPhone,
  MESSAGE,
  NAME,
  OTHER,
  PUBLIC,
  PUBLIC_HEADING,
  PUBLIC_LINE,
  SELF,
  SERVES,
  SMS_LIKE,
  SYSTEM,
} from './words';

export interface Group {
  rows: Element[];
  /** the innermost element around all rows */
  container: Element;
  score: number;
}

const MOST_WEIGHED = 400;
const MOST_TRIED = 16;
const MOST_ABOVE = 4;
const MOST_BEFORE = 40;
const HEADING = /^h[1-6]$/;
const LIST_ROLES = '[role="log"], [role="feed"], [role="list"], [role="grid"], [aria-live="polite"]';
const ROW_ROLES = '[role="row"], [role="listitem"], [role="option"], [role="article"], li, tr';
const ASIDE =
  'nav, footer, aside, [role="navigation"], [role="complementary"], [role="contentinfo"], [role="menubar"], [role="tablist"]';
const SIDE = (word: string) =>
  SELF.has(word) ||
  OTHER.has(word) ||
  SERVES.test(word) ||
  ASKS.test(word) ||
  /(?:left|right)$|^(?:lft|rgt)$/.test(word);

/** How an element is built, without what differs between the two sides or from row to row. */
const shapes = new WeakMap<readonly string[], string>();
function shapeOf(element: Element): string {
  const all = wordsOf(element);
  const known = shapes.get(all);
  if (known !== undefined) return element.localName + known;
  const words = all.filter(
    (word) =>
      !SIDE(word) &&
      !/^(?:active|selected|current|unread|read|first|last|odd|even|new|ng|is|has|hover)$/.test(word) &&
      word.length < 20,
  );
  const shape = `.${[...new Set(words)].sort().join('.')}`;
  shapes.set(all, shape);
  return element.localName + shape;
}

const median = (numbers: number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
const share = <T>(all: readonly T[], fits: (one: T) => boolean) => all.filter(fits).length / Math.max(1, all.length);

function around(rows: readonly Element[]): Element | null {
  let container = rows[0] ? parentOf(rows[0]) : null;
  const ends = [rows[0], rows.at(-1), rows[rows.length >> 1]];
  while (container && !ends.every((row) => row && container && holds(container, row))) container = parentOf(container);
  return container;
}

/** Sets of elements built alike, none inside another of its set. */
function* alike({ order, inside }: Survey): Generator<Element[]> {
  const sets = new Map<string, Element[]>();
  const numbers = new Map<Element, number>();
  const numberOf = (element: Element) => {
    const known = numbers.get(element) ?? numbers.size;
    numbers.set(element, known);
    return known;
  };
  for (const element of order) {
    const its = inside.get(element);
    if (!its || its.pieces > 60 || element.localName === 'body') continue;
    const parent = parentOf(element);
    const grand = parent ? parentOf(parent) : null;
    const names = [
      // (counting children walks along all of them, for each of them)
      // the same class names in places built alike, the same tag in such places, the same tag under one parent
      `a ${shapeOf(element)} ${parent ? shapeOf(parent) : ''}`,
      `b ${element.localName} ${parent ? shapeOf(parent) : ''} ${grand ? shapeOf(grand) : ''}`,
      ...(parent && parent.firstElementChild !== parent.lastElementChild
        ? [
            `c ${element.localName} ${numberOf(parent)}`,
            // names too short or too strange to be words still tell cells of one list apart
            ...(wordsOf(element).length === 0 && element.classList.length > 0
              ? [`d ${element.localName}.${element.classList[0]} ${numberOf(parent)}`]
              : []),
          ]
        : []),
    ];
    for (const name of names) {
      const set = sets.get(name) ?? [];
      const last = set.at(-1);
      if (last && (inside.get(last)?.end ?? 0) > its.at) continue;
      set.push(element);
      sets.set(name, set);
    }
  }
  for (const [name, set] of sets) {
    yield set;
    if (name.startsWith('c ')) yield* cellsOf(set, inside);
  }
}

const MOST_CELLS = 6;

/** Cells of a grid without an element around each line: a time in every second to sixth of them. */
function* cellsOf(set: readonly Element[], inside: Survey['inside']): Generator<Element[]> {
  const times = set.flatMap((element, at) => {
    const its = inside.get(element);
    return its?.pieces === 1 && its.stamps === 1 && its.chars === 0 ? [at] : [];
  });
  const [first, second] = times;
  if (first === undefined || second === undefined) return;
  const step = second - first;
  if (step < 2 || step > MOST_CELLS || times.some((at, i) => at !== first + i * step)) return;
  const start = first % step === step - 1 ? first - step + 1 : first;
  for (let cell = Math.max(0, start); cell < start + step; cell++)
    if (cell % step !== first % step) yield set.filter((_, at) => at >= cell && (at - cell) % step === 0);
}

/** The outermost elements that still hold one row each: there stand avatar, name and time. */
function lifted(rows: Element[], container: Element): Element[] {
  let now = rows;
  for (let step = 0; step < 8; step++) {
    const up = now.map((row) => parentOf(row));
    if (up.some((element) => !element || element === container || !holds(container, element))) return now;
    if (new Set(up).size !== now.length) return now;
    now = up as Element[];
  }
  return now;
}

/** A long list is judged by its two ends and its middle. */
function sample(rows: Element[]): Element[] {
  if (rows.length <= 60) return rows;
  const middle = rows.length >> 1;
  return [...rows.slice(0, 20), ...rows.slice(middle - 10, middle + 10), ...rows.slice(-20)];
}

const LEADS = 'h1 a[href], h2 a[href], h3 a[href], h4 a[href], h5 a[href], a[href] h2, a[href] h3, a[href] h4';

/** Times with other words between them. */
function hasParted(pieces: readonly Piece[]): boolean {
  const first = pieces.findIndex(({ stamp }) => stamp);
  const last = pieces.findLastIndex(({ stamp }) => stamp);
  return first >= 0 && pieces.slice(first + 1, last).filter(({ stamp }) => !stamp).length > 1;
}

const leads = (row: Element) => row.querySelector(LEADS) !== null;

/** A heading such as 评论 above the list. */
function isBelowPublicHeading(first: Element, survey: Survey): boolean {
  let looked = 0;
  for (let at: Element | null = first, steps = 0; at && steps < MOST_ABOVE; at = parentOf(at), steps++) {
    if (at.localName === 'body') return false;
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      if (++looked > MOST_BEFORE) return false;
      const words = piecesOf(survey, before);
      const said = words.length <= 3 ? words.map(({ text }) => text).join(' ') : '';
      if (said.length <= 20 && PUBLIC_HEADING.test(said)) return true;
      if (HEADING.test(before.localName)) break;
    }
  }
  return false;
}

const DESK = /^(?:ticket|tickets|workorder|helpdesk|complaint|inquiry|enquiry)$/;
const I_MYSELF = /^(?:我|本人|you)(?:[（(].{0,12}[)）])?$/i;
const COMMENT = /^comments?$/;

/** What is called a comment is a message where a desk and somebody who asks it speak with each other. */
function isDesk(rows: readonly Element[], survey: Survey, words: readonly string[]): boolean {
  const calls = (pattern: RegExp) => rows.some((row) => wordsOf(row).some((word) => pattern.test(word)));
  const desk = words.some((word) => DESK.test(word));
  // shops answer reviews, and forums tell their staff from their users
  if (calls(SERVES) && calls(ASKS)) {
    const [first] = rows;
    const inPublic = words.some((word) => PUBLIC.has(word) && !COMMENT.test(word));
    return desk || (!inPublic && first !== undefined && !isBelowPublicHeading(first, survey));
  }
  return (
    desk && rows.some((row) => piecesOf(survey, row).some(({ text, stamp }) => I_MYSELF.test(stamp?.beside || text)))
  );
}

function weigh(all: Element[], survey: Survey): Group | null {
  const { inside } = survey;
  const rows = sample(all);
  const its = rows.flatMap((row) => inside.get(row) ?? []);
  const container = around(all);
  if (!container || rows.some((row) => row.closest(ASIDE))) return null;
  const chars = median(its.map((each) => each.chars));
  if (chars < 2 || chars > 4000) return null;
  if (share(its, (each) => each.stamps > 2) > 0.4) return null;
  if (share(its, (each) => each.controls > 0) > 0.3) return null;
  const linked =
    its.reduce((sum, each) => sum + each.links, 0) /
    Math.max(
      1,
      its.reduce((sum, each) => sum + each.chars, 0),
    );
  const first = rows[0];
  if (!first) return null;
  const own = [...wordsOf(first), ...wordsOf(container)];
  const outer: string[] = [];
  for (let at = parentOf(container), steps = 0; at && steps < 4; at = parentOf(at), steps++) outer.push(...wordsOf(at));
  const within = [...first.querySelectorAll('*')].slice(0, 30).flatMap(wordsOf);
  const near: string[] = [];
  for (let at = parentOf(first); at && at !== container; at = parentOf(at)) near.push(...wordsOf(at));
  const desk = isDesk(rows, survey, [...own, ...near, ...outer]);
  if (!desk && [...own, ...near, ...outer].some((word) => PUBLIC.has(word))) return null;
  if (
    rows.every(
      (row) => wordsOf(row).some((word) => SYSTEM.has(word)) && !wordsOf(row).some((word) => MESSAGE.has(word)),
    )
  )
    return null;

  if (!desk && isBelowPublicHeading(first, survey)) return null;
  const stamped = share(its, (each) => each.stamps > 0);
  const sides = rows.map((row) => sideInNames(row, row));
  const two = sides.includes('outgoing') && sides.includes('incoming');
  const words = rows.map((row) =>
    piecesOf(survey, row).flatMap(({ text, stamp }) => (stamp?.beside === '' ? [] : [stamp?.beside ?? text])),
  );
  if (share(words, (each) => each.some((text) => PUBLIC_LINE.test(text))) >= 0.5) return null;
  const said = words.map((each) => each.join(' '));
  let score = 0;
  if (stamped >= 0.5) score += 3;
  else if (stamped > 0) score += 1;
  if (two) score += 3;
  else if (sides.some((side) => side !== null)) score += 1;
  if (share(its, (each) => each.pictures > 0) >= 0.5 || within.some((word) => AVATAR.has(word))) score += 1;
  if (container.closest(LIST_ROLES) || first.matches(ROW_ROLES)) score += 1;
  if (own.some((word) => MESSAGE.has(word))) score += 2;
  else if ([...outer, ...within].some((word) => MESSAGE.has(word))) score += 1;
  if (share(words, (each) => each.some(isPhone)) >= 0.5) score += 2;
  if (said.some((text) => SMS_LIKE.test(text)) || words.some((each) => each.some((text) => SMS_LIKE.test(text))))
    score += 2;
  if (within.some((word) => NAME.has(word))) score += 0.5;
  if (median(said.map((text) => text.length)) >= 20) score += 0.5;
  // each row one link to its message, with a number and a time
  const cards = stamped >= 0.5 && share(words, (each) => each.some(isPhone)) >= 0.5;
  if (linked > 0.6 && !cards) score -= 4;
  // titles that lead somewhere: news, search results, help pages
  if (!cards && share(its, (each) => each.links >= 4) >= 0.7 && !own.some((word) => MESSAGE.has(word))) return null;
  // a list inside each row
  if (share(rows, (row) => hasParted(piecesOf(survey, row))) >= 0.5) return null;
  // a single thing that looks like a message needs more than a look
  if (rows.length === 1) {
    if (!own.some((word) => MESSAGE.has(word)) && sides[0] === null) return null;
    if (its.some((each) => each.stamps > 1)) return null;
    score -= 2;
  }
  // the longer list of two that look equally right
  score += Math.min(1, all.length / 20);
  return { rows: all, container, score };
}

/** The sets that look most like messages, best first, each also with what stands around its rows. */
export function findGroups(survey: Survey): Group[] {
  const sets = [...alike(survey)]
    .filter((set) => set.length > 0 && set.length <= 20_000)
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_WEIGHED);
  const best = sets
    .flatMap((set) => weigh(set, survey) ?? [])
    .sort((a, b) => b.score - a.score || b.rows.length - a.rows.length)
    .slice(0, MOST_TRIED);
  return best.flatMap((group) => {
    const shown = group.rows.length > 60 ? group.rows : group.rows.filter(isShown);
    if (shown.length === 0) return [];
    const rows = shown.length > 1 ? lifted(shown, group.container) : shown;
    const [first] = rows;
    if (first && !wordsOf(first).some((word) => MESSAGE.has(word)) && share(sample(rows), leads) >= 0.7) return [];
    const whole = { ...group, rows: shown };
    return rows[0] === shown[0] ? [whole] : [{ ...group, rows }, whole];
  });
}
