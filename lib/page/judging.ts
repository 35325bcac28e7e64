/**
 * Asks for readings and remembers what they said: the same words are read once, however often and wherever the page
 * shows them. The first few are asked for by themselves, and nothing else is read or asked until they are answered and
 * what the answer says is shown: a machine with two processors has no third one for it. After that it asks on at once, and
 * the page is read on when it has time; as many go along as the answer takes a moment for: each ask costs the page something.
 */
import type { Cited, Hint, HintWords, MessageGist, Skimmed } from '../messages';
import type { Language } from '../risk/types';
import type { PageMessage } from '../sites/types';
import { fromShort } from './gist';
import { unpack } from './packed-hints';
import type { Fresh } from './reader';
import { signOfWords } from './sign';

export interface Pair extends Fresh {
  /** strongest first; empty where there is nothing to show */
  hints: Hint[];
}

export interface Judging {
  add(fresh: readonly Fresh[]): void;
  /** what is known of a message, without asking */
  known(message: PageMessage): MessageGist | null;
  waiting(): boolean;
  /** does it once no more wait than the next ask takes along: at once, or after an answer */
  whenRoom(work: () => void): void;
  /** forget all answers: the language or the rules have changed */
  reset(): void;
}

interface Asked {
  ask(messages: PageMessage[]): Promise<Skimmed>;
  /** `language` of the hints; null when nothing was asked for it yet */
  answered(pairs: Pair[], language: Language | null): void;
  /** these were asked for in vain */
  failed(error: unknown, fresh: Fresh[]): void;
  now(): number;
  /** once what has just been told is shown; at once where that is nothing */
  afterShowing(work: () => void): void;
  /** when the page has time */
  later(work: () => void): void;
}

/** All messages that wait for the same answer. */
interface Waiting {
  sign: number;
  first: PageMessage;
  messages: PageMessage[];
}

interface Answer {
  gist: MessageGist;
  hints: Hint[];
}

/** So long an answer may take; the next ask is made larger or smaller by it. */
const AIM_MS = 250;
const FIRST = 2;
const LEAST = 16;
const MOST = 1000;
/** So many may always wait. */
const ROOM = 500;
/** The words of hints are held for so many messages; of all others only what was found. */
const MOST_SAID = 2000;
const MOST_SENTENCES = 1000;

export function judging({ ask, answered, failed, now, afterShowing, later }: Asked): Judging {
  const answers = new Map<number, Answer>();
  /** those among them with hints, oldest first */
  const speaking = new Set<number>();
  /** one object for each of the few kinds and verdicts that most messages have */
  const plain = new Map<string, Answer>();
  /** by what decides the answer */
  const queue = new Map<number, Waiting>();
  let language: Language | null = null;
  let inFlight = false;
  let isFirst = true;
  /** the first answer is not shown yet: until then the page must not be read on */
  let isHeldBack = false;
  let round = 0;
  let size = FIRST;
  let held: (() => void)[] = [];

  /** The sentences of a rule are the same in every answer: held once, however many messages they are said of. */
  const sentences = new Map<string, HintWords | Cited>();
  const shared = <T extends HintWords | Cited>(one: T): T => {
    const name = JSON.stringify(one);
    const known = sentences.get(name);
    if (known === undefined && sentences.size < MOST_SENTENCES) sentences.set(name, one);
    // same text, same kind: the names of its fields are part of it
    return (known as T | undefined) ?? one;
  };

  function remember(sign: number, answer: Answer): void {
    answers.set(sign, answer);
    if (answer.hints.length === 0) return;
    speaking.add(sign);
    if (speaking.size <= MOST_SAID) return;
    const [oldest] = speaking;
    if (oldest === undefined) return;
    speaking.delete(oldest);
    // asked for again, should the page show it again
    answers.delete(oldest);
  }

  function plainAnswer(short: string): Answer | null {
    const known = plain.get(short);
    const told = known ? null : fromShort(short);
    if (told) plain.set(short, { gist: { ...told, findings: [] }, hints: [] });
    return known ?? plain.get(short) ?? null;
  }

  function take(batch: readonly Waiting[], told: Skimmed): void {
    language = told.language;
    const words = told.words.map(shared);
    const cited = told.cited.map(shared);
    const said = new Map(
      told.said.map(({ at, gist, hints }) => [
        at,
        { gist, hints: hints.flatMap((one) => unpack(one, words, cited) ?? []) },
      ]),
    );
    const pairs: Pair[] = [];
    batch.forEach(({ sign, messages }, at) => {
      const answer = said.get(at) ?? plainAnswer(told.short.charAt(at));
      if (!answer) return;
      remember(sign, answer);
      for (const message of messages) pairs.push({ message, sign, hints: answer.hints });
    });
    answered(pairs, language);
  }

  async function send(): Promise<void> {
    if (inFlight || queue.size === 0) return;
    const batch: Waiting[] = [];
    const asking: PageMessage[] = [];
    for (const waiting of queue.values()) {
      if (batch.length >= size) break;
      batch.push(waiting);
      asking.push(waiting.first);
    }
    for (const { sign } of batch) queue.delete(sign);
    const asked = round;
    const from = now();
    const first = isFirst;
    inFlight = true;
    if (first) isHeldBack = true;
    isFirst = false;
    try {
      const told = await ask(asking);
      const took = Math.max(1, now() - from);
      size = Math.max(LEAST, Math.min(MOST, size * 4, Math.round((batch.length * AIM_MS) / took)));
      if (asked === round) take(batch, told);
    } catch (error) {
      if (asked === round)
        failed(
          error,
          batch.flatMap(({ sign, messages }) => messages.map((message) => ({ message, sign }))),
        );
    }
    if (first)
      afterShowing(() => {
        goOn();
        later(() => {
          isHeldBack = false;
          readOn();
        });
      });
    else goOn();
  }

  function goOn(): void {
    inFlight = false;
    void send();
    readOn();
  }

  function readOn(): void {
    if (!hasRoom()) return;
    const next = held;
    held = [];
    for (const work of next) work();
  }

  const hasRoom = () => !isHeldBack && queue.size <= Math.max(size, ROOM);

  return {
    add(fresh) {
      const told: Pair[] = [];
      for (const { message, sign } of fresh) {
        const answer = answers.get(sign);
        const waiting = queue.get(sign);
        if (answer) told.push({ message, sign, hints: answer.hints });
        else if (waiting) waiting.messages.push(message);
        else queue.set(sign, { sign, first: message, messages: [message] });
      }
      if (told.length > 0) answered(told, language);
      void send();
    },
    known: (message) => answers.get(signOfWords(message))?.gist ?? null,
    waiting: () => inFlight || queue.size > 0,
    whenRoom(work) {
      if (hasRoom()) work();
      else held.push(work);
    },
    reset() {
      answers.clear();
      speaking.clear();
      sentences.clear();
      queue.clear();
      round += 1;
    },
  };
}
