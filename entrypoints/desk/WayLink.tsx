import { useWords } from '../../components/parts/words';
import { listName } from '../../components/plan/list-words';
import type { Key } from '../../lib/i18n';
import { listOf } from '../../lib/plan/lists';
import { isRoom } from './rooms';
import { wayTo } from './ways';

/** Where a line is done, by the name of that place (`bare`: the name alone); nothing where the place is not there. */
export function WayLink({ at, bare = false }: { at: string; bare?: boolean }) {
  const { say } = useWords();
  const href = wayTo(at);
  const words = nameOf(at);
  if (href === null || words === null) return null;
  return (
    <a class="way" href={href}>
      {bare ? say(words) : say('lists.do-in', { room: say(words) })}
    </a>
  );
}

const OTHERS: Record<string, Key> = { log: 'desk.log', new: 'log.new', export: 'log.export', steps: 'desk.steps' };

function nameOf(at: string): Key | null {
  const [room = '', inside = ''] = at.split('/');
  const list = room === 'lists' ? listOf(inside) : null;
  if (list) return listName(list.id);
  return isRoom(room) ? `desk.${room}` : (OTHERS[room] ?? null);
}
