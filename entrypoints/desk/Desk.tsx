import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../components/parts/Button';
import { Mark } from '../../components/parts/icons';
import { Support } from '../../components/parts/Support';
import { useWords } from '../../components/parts/words';
import { hide } from '../own/hiding';
import type { PageProps } from '../own/start';
import { About } from './About';
import { BookPage, BookRecordPage } from './BookPage';
import { CarePage } from './CarePage';
import { ExportPage } from './ExportPage';
import { LogPage } from './LogPage';
import { ConvertNotice } from './lock/ConvertNotice';
import { LockedPage } from './lock/LockedPage';
import { type LockState, useLock } from './lock/use-lock';
import { worksLocked } from './lock/works-locked';
import { useQuietReading } from './log/use-quiet-reading';
import { NewRecordPage } from './NewRecordPage';
import { nameOf, navigation } from './navigation';
import { type Place, usePlace } from './place';
import { RecordPage } from './RecordPage';
import { RestorePage } from './RestorePage';
import { Room } from './Room';
import { SettingsPage } from './SettingsPage';
import { StepsPage } from './StepsPage';

/** The page for longer work: the steps, cases, the whole log, and what is done with them. */
export function Desk({ settings }: PageProps) {
  const { say } = useWords();
  const place = usePlace();
  const lock = useLock();
  const main = useRef<HTMLElement>(null);
  useQuietReading();
  const { parts, inside } = navigation(nameOf(place));
  const first = useRef(true);
  const key = JSON.stringify(place);
  const away = (lock.state === 'locked' || lock.state === 'unknown') && !worksLocked(place);

  // going somewhere is said by its heading; the first time, the browser does that itself
  useEffect(() => {
    if (first.current) first.current = false;
    else main.current?.focus();
  }, [key]);

  return (
    <>
      <header>
        <p class="name">
          <Mark />
          {say('app.name')}
        </p>
        <nav aria-label={say('desk.nav')}>
          {parts.map(({ href, words, here }) => (
            <a key={href} href={href} aria-current={here ? 'page' : undefined}>
              {say(words)}
            </a>
          ))}
        </nav>
        <Button look="quiet" onPress={() => void hide(true)}>
          {say('hide.do')}
        </Button>
        {inside.length > 0 && (
          <nav class="inside" aria-label={say('desk.inside')}>
            {inside.map(({ href, words, here }) => (
              <a key={href} href={href} aria-current={here ? 'page' : undefined}>
                {say(words)}
              </a>
            ))}
          </nav>
        )}
      </header>
      <main ref={main} tabIndex={-1}>
        <ConvertNotice lock={lock} />
        {away && (lock.state === 'unknown' ? <p class="caption">{say('state.loading')}</p> : <LockedPage />)}
        {!away && <Inside place={place} settings={settings} lock={lock.state} />}
      </main>
      <footer>
        <Support />
      </footer>
    </>
  );
}

interface InsideProps extends PageProps {
  place: Place;
  lock: LockState;
}

function Inside({ place, settings, lock }: InsideProps) {
  return (
    <>
      {place.at === 'log' && <LogPage before={place.before} />}
      {place.at === 'record' && <RecordPage key={place.seq} seq={place.seq} />}
      {place.at === 'new' && <NewRecordPage key={place.kind} kind={place.kind} />}
      {place.at === 'export' && <ExportPage />}
      {place.at === 'restore' && <RestorePage />}
      {place.at === 'care' && <CarePage />}
      {place.at === 'book' && place.seq === null && <BookPage id={place.id} before={place.before} />}
      {place.at === 'book' && place.seq !== null && <BookRecordPage id={place.id} seq={place.seq} />}
      {place.at === 'steps' && <StepsPage open={place.open} />}
      {place.at === 'settings' && <SettingsPage settings={settings} lock={lock} />}
      {place.at === 'about' && <About />}
      {place.at === 'room' && <Room room={place.room} path={place.path} settings={settings} />}
    </>
  );
}
