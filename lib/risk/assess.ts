/** Reads one message: what kind it is, which signals it carries, with which words, and what may be relied on. */
import { type MessageFacts, readFacts, summarise } from '../text/facts';
import { type Folded, fold } from '../text/fold';
import { ownLines } from './chat';
import { cite, citedDay } from './cite';
import { speaksOfDebt } from './debt';
import { doubted } from './doubt';
import { daily, everyday, giftEnds, narrated } from './everyday';
import { JUDGES, type Raised } from './judges';
import { CLEAR, judgeKind, MANNERLESS, refineKind } from './kind';
import { measureAll } from './measures';
import { learnedSignals, type Odds, oddsOf, type Seen, see } from './model/model';
import type { Pack } from './pack';
import { plausible, speaksOf } from './plausible';
import { type Match, matchAll, type Scan, scan, sortHits, standsSomewhere } from './scan';
import { denied, inClause, inSentence } from './silence';
import { thePack } from './the-pack';
import { traitsOf } from './traits';
import type { Confidence, Finding, Message, MessageKind, Reading, Rule, SignalKey, Verdict } from './types';
import { type Named, whoIsNamed } from './who';

/** Everything known about a message while it is being read. */
export interface Context {
  message: Message;
  folded: Folded;
  scan: Scan;
  pack: Pack;
  seen: Seen;
  kind: MessageKind;
  /** by how many log-odds the likeliest kind that is not harmless leads before a harmless one */
  lead: number;
  /** the likeliest harmless kind */
  harmless: MessageKind;
  /** log-odds, learned, that a debt is demanded and nobody named who could be asked */
  nameless: number;
  /** who is named as sender or lender */
  named: Named;
  /** figures with their places in the original text */
  facts: MessageFacts;
  has(lexicon: string): boolean;
  /** does the sentence at this folded place warn of, report or deny what stands in it? */
  silenced(start: number, end: number): boolean;
}

/** @param now ms since 1970; used only where the message itself has no date */
export function assess(message: Message, now: number, pack: Pack = thePack()): Reading {
  const folded = fold(message.text);
  const s = scan(folded.text, pack.table, pack.concepts);
  measureAll(folded.text, pack.measures, s.hits);
  sortHits(s.hits);
  const own = ownLines(folded.text);
  const facts = readFacts(message.text, { sentAt: message.sentAt ?? null, folded });
  const named = whoIsNamed(message.text, folded);
  const context: Context = {
    message,
    folded,
    scan: s,
    pack,
    seen: see(message, s, pack, traitsOf(message, folded.text, facts, named)),
    kind: 'normal',
    lead: 0,
    harmless: 'normal',
    nameless: 0,
    named,
    facts,
    has: (lexicon) => s.hits.has(pack.concept(lexicon)),
    silenced: (start, end) => {
      const match = { start, end, parts: [] };
      return (
        inSentence(match, s, [pack.concept('warn'), pack.concept('hearsay')]) || denied(match, s, pack.concept('neg'))
      );
    },
  };
  Object.assign(context, judgeKind(context));
  const odds = oddsOf(context.seen);
  const raised = byPatterns(context, odds);
  for (const more of byModel(context, odds, raised)) raised.push(more);
  for (const judge of JUDGES) for (const more of judge(context, raised)) raised.push(more);
  const theirs = heard(context, raised).filter(
    (r) => r.start === null || !own.some((o) => o.start <= (r.start ?? 0) && (r.start ?? 0) < o.end),
  );
  const findings = merge(theirs).map((r): Finding => {
    const [start, end] =
      r.start === null || r.end === null ? [null, null] : [folded.startOf(r.start), folded.endOf(r.end - 1)];
    const quote = start === null || end === null ? '' : message.text.slice(start, end);
    return {
      signal: r.rule.signal,
      rule: r.rule.id,
      severity: r.rule.severity,
      confidence: r.confidence,
      quote,
      start,
      end,
      provisions: cite(r.rule.signal, named.lender, message.sentAt ?? null, now, { quote, form: message.form }),
    };
  });
  const kind = refineKind(context, findings);
  return {
    kind,
    verdict: verdictOf(findings, kind),
    lender: named.lender,
    institution: named.institution,
    findings,
    facts: summarise(context.facts, kind),
    lawOf: citedDay(message.sentAt, now).of,
  };
}

/** By its own words, information that helps whoever it concerns, or the hour, which counts for a reminder as well. */
const staysSure = ({ confidence, sure, rule: { signal } }: Raised, { harmless }: Context) =>
  sure === true ||
  signal === 'legal_action_notice' ||
  (signal === 'off_hours' && harmless === 'reminder') ||
  (confidence === 'high' && !MANNERLESS.includes(signal));

/** By so many log-odds a message may look harmless, and unmistakable words of fraud are still worth a look. */
const TOLD_PLAINLY = 2;

/** What a loan costs stands in terms and tables as well, which hardly look like an offer. */
const OF_TERMS: readonly SignalKey[] = ['bundled_fee', 'excessive_rate', 'prededucted_interest'];
const HARDLY_HARMLESS = 1;

/** Said beside a demand for money, these need no second sign. */
const AGAINST_THE_PERSON: readonly SignalKey[] = ['threat_violence', 'insult'];

/** Below this a text of no debt and of daily life is more likely from somebody whom the reader knows. */
const OF_A_STRANGER = 3.5;

const ofNoDebt = (context: Context) =>
  !context.has('owing') && context.named.institution === null && !speaksOfDebt(context, []);

/** Death and broken limbs speak for themselves, among whatever daily things they stand. */
const DEADLY = /[弄整搞打砍捅掐]死|杀了|杀你|灭了?你|活埋|打断|捅了?你|砍了?你|剁/;

const lowered = (raised: readonly Raised[]) => raised.map((r): Raised => ({ ...r, confidence: 'low' }));

const loweredButHarm = (raised: readonly Raised[], { text }: Scan) =>
  raised.map((r): Raised => {
    const harm = r.rule.signal === 'threat_violence' && DEADLY.test(text.slice(r.start ?? 0, r.end ?? 0));
    return harm ? r : { ...r, confidence: 'low' };
  });

/** Who demands a debt and offers to forgive part of it sells no relief, as long as nothing is asked for it. */
function reliefByCreditor(raised: readonly Raised[]): readonly Raised[] {
  if (raised.some((r) => r.rule.signal === 'upfront_fee' || r.rule.signal === 'private_account_transfer'))
    return raised;
  return raised.map((r) =>
    r.rule.signal === 'debt_optimisation_scam' && r.confidence !== 'high' ? { ...r, confidence: 'low' } : r,
  );
}

/**
 * Weighs what was raised against the message as a whole. Who asks for help or teaches tells of such words without
 * using them; a lone find in a text that reads like everyday talk is said to be unsure.
 */
function heard(context: Context, all: readonly Raised[]): Raised[] {
  const gift = (context.has('lure_gain') || context.has('lure_prize')) && giftEnds(context.scan.text);
  const timely = gift ? all.filter((r) => r.rule.signal !== 'pressure_deadline') : all;
  const raised = context.kind === 'collection' && context.has('demand') ? reliefByCreditor(timely) : timely;
  const told = context.has('victim_voice') || context.has('teaching_voice');
  if (context.kind === 'normal' && told) return [];
  const telling = raised.filter((r) => !MANNERLESS.includes(r.rule.signal));
  if (narrated(context.scan.text) && context.message.form !== 'chat') return lowered(raised);
  if (context.kind === 'collection' && context.lead < OF_A_STRANGER && daily(context.scan.text) && ofNoDebt(context))
    return loweredButHarm(raised, context.scan);
  const homely = context.has('homely_voice') || context.has('private_talk');
  if (context.kind === 'collection' && homely && !context.has('owing')) return loweredButHarm(raised, context.scan);
  if (telling.length > 0 && telling.every((r) => r.rule.signal === 'pressure_deadline') && everyday(context.scan.text))
    return lowered(raised);
  const signals = new Set(telling.map((r) => r.rule.signal)).size;
  if (context.lead > 0 && context.lead < CLEAR && signals < 2)
    return raised.map((r): Raised => (staysSure(r, context) ? r : { ...r, confidence: 'low' }));
  if (signals > 1) return [...raised];
  if (context.kind !== 'normal' && context.kind !== 'reminder') return [...raised];
  const demanded = !told && (context.has('demand') || /【[^】\n]{2,16}】/.test(context.scan.text));
  // What is unmistakable fraud by its own words stays worth a look: a lost code or payment costs more than a glance.
  return raised.map((r) => {
    if (r.sure) return r;
    if (context.kind === 'reminder' && MANNERLESS.includes(r.rule.signal)) return r;
    const plain =
      (r.rule.severity === 'fraud' && context.lead > -TOLD_PLAINLY) ||
      (OF_TERMS.includes(r.rule.signal) && context.lead > -HARDLY_HARMLESS) ||
      (demanded && AGAINST_THE_PERSON.includes(r.rule.signal));
    return { ...r, confidence: plain && r.confidence === 'high' ? 'medium' : 'low' };
  });
}

/** A pattern that says of itself that it is sure is not doubted by what was learned. */
function byPatterns(context: Context, odds: Odds): Raised[] {
  const { scan: s, pack } = context;
  const raised: Raised[] = [];
  const neg = pack.concept('neg');
  const warn = [pack.concept('warn'), pack.concept('hearsay')];
  for (const n of askedFor(s, pack)) {
    const { rule, source, compiled, unless, unlessClause, needs, without } = pack.pattern(n);
    if (source.kinds && !source.kinds.includes(context.kind)) continue;
    if (needs.length > 0 && !standsSomewhere(s, needs)) continue;
    if (standsSomewhere(s, without)) continue;
    for (const match of matchAll(compiled, s)) {
      if (source.negation !== 'ignored' && denied(match, s, neg)) continue;
      if (source.warning !== 'ignored' && inSentence(match, s, warn)) continue;
      if (unless.length > 0 && inSentence(match, s, unless)) continue;
      if (unlessClause.length > 0 && inClause(match, s, unlessClause)) continue;
      const [start, end] = reach(match, s, source.span ?? 'match');
      const one: Raised = { rule, confidence: source.confidence ?? rule.confidence, start, end };
      raised.push(source.confidence === 'high' ? one : doubted(odds, one));
    }
  }
  return raised;
}

/** Which patterns have a chance: for each of their parts some word stands in the text. In the order of the pack. */
function askedFor(s: Scan, pack: Pack): number[] {
  const { from, items } = pack.asking;
  const marked = new Uint8Array(pack.size);
  const stands = new Uint8Array(from.length);
  for (const concept of s.hits.keys()) {
    stands[concept] = 1;
    const end = from[concept + 1] as number;
    for (let i = from[concept] as number; i < end; i++) marked[items[i] as number] = 1;
  }
  const found: number[] = [];
  for (let n = 0; n < marked.length; n++) if (marked[n] === 1 && allStand(n, pack, stands)) found.push(n);
  return found;
}

function allStand(pattern: number, { parts, partsFrom }: Pack, stands: Uint8Array): boolean {
  let at = partsFrom[pattern] as number;
  for (let size = parts[at] as number; size > 0; size = parts[at] as number) {
    const end = at + 1 + size;
    let one = at + 1;
    while (one < end && stands[parts[one] as number] === 0) one++;
    if (one === end) return false;
    at = end;
  }
  return true;
}

/** What the learned part adds where no pattern spoke: at most "可能", and never against a warning or a denial in it. */
function byModel(context: Context, odds: Odds, soFar: readonly Raised[]): Raised[] {
  const { scan: s, pack } = context;
  const warn = [pack.concept('warn'), pack.concept('hearsay')];
  const neg = pack.concept('neg');
  const trueLaw = [pack.concept('court_true')];
  return learnedSignals(odds).flatMap(({ signal, unit }): Raised[] => {
    const rule = pack.ruleOf.get(signal);
    if (
      !rule ||
      soFar.some((r) => r.rule.signal === signal && r.confidence !== 'low') ||
      !plausible(signal, context, unit)
    )
      return [];
    const match = { ...trimmed(s.text, unit), parts: [] };
    if (inSentence(match, s, warn) || denied(match, s, neg)) return [];
    if (!speaksOf(signal, s.text.slice(match.start, match.end))) return [];
    if (signal === 'false_legal_consequence' && inSentence(match, s, trueLaw)) return [];
    return [{ rule, confidence: 'medium', start: match.start, end: match.end }];
  });
}

function trimmed(text: string, unit: { start: number; end: number }): { start: number; end: number } {
  let { start, end } = unit;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

function reach(match: Match, s: Scan, span: 'match' | 'clause' | 'sentence'): [number, number] {
  if (span === 'match') return [match.start, match.end];
  const [list, of] = span === 'clause' ? [s.clauses, s.clauseOf] : [s.sentences, s.sentenceOf];
  return [list[of[match.start] ?? 0]?.start ?? match.start, list[of[match.end - 1] ?? 0]?.end ?? match.end];
}

const RANK: Record<Confidence, number> = { high: 3, medium: 2, low: 1 };

/** One signal on one stretch is said once: overlapping finds become one, as sure as the surest. */
function merge(raised: Raised[]): Raised[] {
  const kept: Raised[] = [];
  const last = new Map<SignalKey, Raised>();
  for (const r of [...raised].sort((a, b) => (a.start ?? -1) - (b.start ?? -1))) {
    const signal = r.rule.signal;
    // in order of their beginnings only the last stretch of a signal can reach into the next
    const before = last.get(signal);
    const same =
      before && (before.start === null || r.start === null || r.start <= (before.end ?? 0)) ? before : undefined;
    if (!same) {
      const own = { ...r };
      kept.push(own);
      last.set(signal, own);
    } else {
      if (r.end !== null && same.end !== null) same.end = Math.max(same.end, r.end);
      if (RANK[r.confidence] > RANK[same.confidence]) same.confidence = r.confidence;
    }
  }
  return kept;
}

export function verdictOf(findings: Finding[], kind: MessageKind): Verdict {
  const sure = findings.filter((f) => f.confidence !== 'low');
  const worst = (['fraud', 'breach', 'heed'] as const).find((s) => sure.some((f) => f.severity === s));
  if (worst) return worst;
  if (findings.length > sure.length) return 'unsure';
  return kind === 'scam' ? 'unsure' : 'fine';
}

export type { Rule };
