/** Asks for readings in batches and remembers them, so that a text is read once however often the page shows it. */
import type { Judged } from '../messages';
import type { PageMessage } from '../sites/types';

export interface Judging {
  add(messages: PageMessage[]): void;
  /** known answer, without asking */
  known(message: PageMessage): Judged | null;
  waiting(): boolean;
  /** forget all answers: the language or the rules have changed */
  reset(): void;
}

interface Asked {
  ask(messages: PageMessage[]): Promise<Judged[]>;
  answered(pairs: { message: PageMessage; judged: Judged }[]): void;
  /** these were asked for in vain */
  failed(error: unknown, messages: PageMessage[]): void;
}

const BATCH = 50;
const MOST_REMEMBERED = 4000;

const nameOf = ({ text, sender, sentAt, direction }: PageMessage) => JSON.stringify([text, sender, sentAt, direction]);

export function judging({ ask, answered, failed }: Asked): Judging {
  const answers = new Map<string, Judged>();
  let queue: PageMessage[] = [];
  let inFlight = 0;
  let round = 0;

  async function send(): Promise<void> {
    if (inFlight > 0) return;
    const batch = queue.splice(0, BATCH);
    if (batch.length === 0) return;
    inFlight += 1;
    const asked = round;
    try {
      const judged = await ask(batch);
      if (asked === round) {
        const pairs = batch.flatMap((message, i) => {
          const one = judged[i];
          return one ? [{ message, judged: one }] : [];
        });
        for (const pair of pairs) answers.set(nameOf(pair.message), pair.judged);
        for (const oldest of answers.keys()) {
          if (answers.size <= MOST_REMEMBERED) break;
          answers.delete(oldest);
        }
        answered(pairs);
      }
    } catch (error) {
      failed(error, batch);
    } finally {
      inFlight -= 1;
    }
    void send();
  }

  return {
    add(messages) {
      const told: { message: PageMessage; judged: Judged }[] = [];
      for (const message of messages) {
        const judged = answers.get(nameOf(message));
        if (judged) told.push({ message, judged });
        else queue.push(message);
      }
      if (told.length > 0) answered(told);
      void send();
    },
    known: (message) => answers.get(nameOf(message)) ?? null,
    waiting: () => inFlight > 0 || queue.length > 0,
    reset() {
      answers.clear();
      queue = [];
      round += 1;
    },
  };
}
