import { useEffect, useState } from 'preact/hooks';
import { BackupNotice } from '../../../components/evidence/BackupNotice';
import { formatSize } from '../../../components/evidence/words';
import { Button } from '../../../components/parts/Button';
import { Notice } from '../../../components/parts/Notice';
import { useWords } from '../../../components/parts/words';
import { type Care, careOf, isTight, probe, room } from '../../../lib/evidence/care';
import { formatLocalTime } from '../../../lib/i18n/format';
import { store } from './at-hand';

interface Found {
  care: Care;
  room: Awaited<ReturnType<typeof room>>;
  writes: boolean;
}

/** How much room is used, whether writing works, when the last backup was made, and what would empty all this. */
export function Room() {
  const { say, lang } = useWords();
  const [found, setFound] = useState<Found | null>(null);
  const [told, setTold] = useState('');
  const read = async () => {
    const writes = await probe(store, Date.now()).catch(() => false);
    const care = await careOf(store, Date.now()).catch(() => null);
    setFound({
      care: care ?? { records: 0, unsaved: 0, lastExport: null, remind: null, quiet: false },
      room: await room(),
      writes,
    });
  };
  useEffect(() => void read(), []);
  const ask = async () => {
    const agreed = await navigator.storage.persist().catch(() => false);
    setTold(agreed ? '' : say('room.asked.no'));
    await read();
  };
  if (!found) return null;
  const { care, writes } = found;
  return (
    <section aria-labelledby="room" class="form">
      <h2 id="room">{say('room.title')}</h2>
      <BackupNotice
        care={care}
        action={
          <a class="button" href="#export">
            {say('care.go')}
          </a>
        }
      />
      <dl class="facts">
        <dt>{say('desk.log')}</dt>
        <dd>{say('room.count', { n: care.records })}</dd>
        <dt>{say('room.backup')}</dt>
        <dd>{care.lastExport === null ? say('room.backup.none') : formatLocalTime(lang, care.lastExport)}</dd>
        {care.lastExport !== null && (
          <>
            <dt>{say('room.backup.since')}</dt>
            <dd>{say('room.count', { n: care.unsaved })}</dd>
          </>
        )}
      </dl>
      {found.room ? (
        <>
          <p>{say('room.used', { used: formatSize(found.room.used), quota: formatSize(found.room.quota) })}</p>
          <meter
            min={0}
            max={found.room.quota}
            high={found.room.quota * 0.8}
            value={found.room.used}
            aria-label={say('room.meter')}
          />
          {isTight(found.room) && <Notice>{say('room.tight')}</Notice>}
          <p>
            {say(found.room.persistent ? 'room.persistent' : 'room.not-persistent')}{' '}
            {say(writes ? 'room.writes' : 'room.writes.not')}
          </p>
          {!found.room.persistent && (
            <p class="do">
              <Button onPress={() => void ask()}>{say('room.ask')}</Button>
              <span role="status" class="caption">
                {told}
              </span>
            </p>
          )}
        </>
      ) : (
        <p>{say('room.unknown')}</p>
      )}
      <p>{say('room.uninstall')}</p>
    </section>
  );
}
