import { PromiseNote } from '../../../components/money/PromiseNote';
import { dayIn } from '../../../lib/plan/days';
import { guardPromise } from '../../../lib/plan/promise';
import { useDisposable } from '../../own/use-disposable';

/** Below a text that is being written: a promise in it beyond what is there. */
export function TextGuard({ text }: { text: string }) {
  const disposableFen = useDisposable();
  const hint = text.trim() === '' ? null : guardPromise(text, { disposableFen, today: dayIn(Date.now()) });
  return <PromiseNote hint={hint} budget="#money/budget" />;
}
