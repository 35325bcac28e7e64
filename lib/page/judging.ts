/** Asks for readings in batches and remembers them: a text is read once, however often and wherever the page shows it. */
import type { Judged } from '../messages';
import type { PageMessage } from '../sites/types';

export interface Pair {
  message: PageMessage;
  judged: Judged;
}

export interface Judging {
  add(messages: readonly PageMessage[]): void;
  /** known answer, without asking */
  known(message: PageMessage): Judged | null;
  waiting(): boolean;
  /** forget all answers: the language or the rules have changed */
  reset(): void;
}

interface Asked {
  ask(messages: PageMessage[]): Promise<Judged[]>;
  answered(pairs: Pair[]): void;
  /** these were asked for in vain */
  failed(error: unknown, messages: PageMessage[]): void;
}

/** Small enough that what is on screen is answered at once, large enough that a long conversation takes few asks. */
const BATCH = 50;
const MOST_REMEMBERED = 4000;

const nameOf = ({ text, sender, sentAt, direction }: PageMessage) => JSON.stringify([text, sender, sentAt, direction]);

export function judging({ ask, answered, failed }: Asked): Judging {
  const answers = new Map<string, Judged>();
  /** by what decides the answer: all messages that wait for the same one */
  const queue = new Map<string, PageMessage[]>();
  let inFlight = false;
  let round = 0;

  function remember(name: string, judged: Judged): void {
    answers.set(name, judged);
    if (answers.size <= MOST_REMEMBERED) return;
    const oldest = answers.keys().next();
    if (!oldest.done) answers.delete(oldest.value);
  }

  async function send(): Promise<void> {
    if (inFlight || queue.size === 0) return;
    const batch = [...queue].slice(0, BATCH);
    for (const [name] of batch) queue.delete(name);
    const asked = round;
    inFlight = true;
    try {
      const judged = await ask(batch.flatMap(([, [first]]) => first ?? []));
      if (asked === round) {
        const pairs = batch.flatMap(([name, messages], i) => {
          const one = judged[i];
          if (!one) return [];
          remember(name, one);
          return messages.map((message) => ({ message, judged: one }));
        });
        answered(pairs);
      }
    } catch (error) {
      if (asked === round)
        failed(
          error,
          batch.flatMap(([, messages]) => messages),
        );
    } finally {
      inFlight = false;
    }
    void send();
  }

  return {
    add(messages) {
      const told: Pair[] = [];
      for (const message of messages) {
        const name = nameOf(message);
        const judged = answers.get(name);
        const waiting = queue.get(name);
        if (judged) told.push({ message, judged });
        else if (waiting) waiting.push(message);
        else queue.set(name, [message]);
      }
      if (told.length > 0) answered(told);
      void send();
    },
    known: (message) => answers.get(nameOf(message)) ?? null,
    waiting: () => inFlight || queue.size > 0,
    reset() {
      answers.clear();
      queue.clear();
      round += 1;
    },
  };
}
