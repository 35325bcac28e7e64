import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../components/parts/Button';
import { Gear, Go, Lamp, Mark } from '../../components/parts/icons';
import { Support } from '../../components/parts/Support';
import { useWords } from '../../components/parts/words';
import { NextCard } from '../../components/plan/NextCard';
import { StepDetail } from '../../components/plan/StepDetail';
import { StepStrip } from '../../components/plan/StepStrip';
import { todoText } from '../../components/plan/words';
import { nextStep, progress, type Situation } from '../../lib/plan/next';
import type { StepId } from '../../lib/plan/steps';
import { askBackground } from '../../lib/wire';
import { DONE_AT } from '../desk/where';
import { hide } from '../own/hiding';
import { failedWords, keptWords } from '../own/kept-words';
import type { PageProps } from '../own/start';
import { usePlan } from '../own/use-plan';
import { useWritten } from '../own/use-written';
import type { All } from './KeepAll';
import { LogSection } from './LogSection';
import { PageHints } from './PageHints';
import { PageNotes } from './PageNotes';
import { PageState } from './PageState';
import { PasteBox } from './PasteBox';
import { bothSeen, seenIn } from './page-view';
import { draftOf } from './pasted';
import { SiteSwitch } from './SiteSwitch';
import { useLog } from './use-log';
import { usePage } from './use-page';
import { usePaste } from './use-paste';

const ROWS = 5;
const STEP_PANEL = 'step-panel';

/** What is to be said where something was kept, and under which number it was. */
interface Told {
  page: string;
  paste: string;
  seq: number | null;
}

export function Popup({ settings }: PageProps) {
  const { say, lang } = useWords();
  const { page, again: readPage } = usePage(settings.hints);
  const { plan, onTick, onSkip } = usePlan();
  const { log, again: readLog } = useLog(ROWS);
  const { written, noteKept } = useWritten();
  const paste = usePaste();
  const [open, setOpen] = useState<StepId | null>(null);
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<Told>({ page: '', paste: '', seq: null });
  const toFocus = useRef<string | null>(null);

  const onPage = seenIn(page.view.hinted.flatMap((message) => message.findings));
  const inPaste = seenIn(paste.answer?.reading.findings ?? []);
  const kept = log.state === 'there' ? log.total : (written.kept ?? 0);
  const situation: Situation = { kept, seen: bothSeen(onPage, inPaste), written };
  const next = nextStep(plan, situation);
  const keeps = next?.because === 'page' || next?.todo === 'keep.first';
  const act = keeps && onPage.worthKeeping ? 'keep-page' : keeps && inPaste.worthKeeping ? 'keep-paste' : 'open';

  useEffect(() => {
    if (log.state === 'there') noteKept(log.total);
  }, [log.state, log.total]);

  // a step opened by 去做 takes the focus to its to-do, once it is there
  useEffect(() => {
    if (toFocus.current === null) return;
    document.querySelector<HTMLElement>(`[data-todo="${toFocus.current}"]`)?.focus();
    toFocus.current = null;
  });

  /** Keeping in either way: one at a time, and the answer is said where it was asked. */
  const keep = async (place: 'page' | 'paste', ask: () => ReturnType<typeof keepTab>, first = say('keep.working')) => {
    setBusy(true);
    setTold({ page: '', paste: '', seq: null, [place]: first });
    try {
      const kept = await ask();
      setTold({ page: '', paste: '', seq: kept.seq, [place]: keptWords(lang, kept, place) });
      await readLog();
    } catch (error) {
      setTold({ page: '', paste: '', seq: null, [place]: failedWords(lang, error) });
    }
    setBusy(false);
  };
  const keepTab = (tabId: number) => askBackground('keepTab', { tabId, how: 'popup' });
  const { tabId } = page;
  const keepPage = () => tabId !== null && void keep('page', () => keepTab(tabId));
  /** How far it is says its own line. */
  const keepAll = (all: All) => {
    if (tabId !== null) void keep('page', () => askBackground(all, { tabId, long: true }), '');
  };
  const keepPaste = () => void keep('paste', () => askBackground('keep', { draft: draftOf(paste.pasted, new Date()) }));

  const go = () => {
    if (act === 'keep-page') keepPage();
    else if (act === 'keep-paste') keepPaste();
    // a paper of a court has a list of its own
    else if (next?.because === 'court') openDesk('lists/court');
    else if (next) {
      toFocus.current = next.todo;
      setOpen(next.step);
    }
  };
  const openDesk = (at: string) => void askBackground('openDesk', { at }).then(() => window.close());

  const { seq } = told;
  const intoCase = seq !== null && <Button onPress={() => openDesk(`cases/add/${seq}`)}>{say('case.add')}</Button>;

  return (
    <>
      <div class="scroll">
        <header>
          <h1>
            <Mark />
            {say('app.name')}
          </h1>
          <PageState page={page} again={readPage} />
          {page.view.kind === 'read' && <SiteSwitch settings={settings} url={page.url} />}
        </header>
        <main>
          <section aria-labelledby="now">
            <h2 id="now">{say('section.now')}</h2>
            <NextCard next={next} act={act} busy={busy} onGo={go} />
            {written.due > 0 && (
              <button type="button" class="row due" onClick={() => openDesk('reminders')}>
                <Lamp />
                <span class="first">{say('popup.due', { n: written.due })}</span>
                <Go />
              </button>
            )}
          </section>
          <section aria-labelledby="steps">
            <h2 id="steps">
              {say('section.steps')}
              <span class="caption">
                {say('steps.progress', { n: progress(plan, situation).filter((step) => step.is === 'done').length })}
              </span>
            </h2>
            <StepStrip steps={progress(plan, situation)} open={open} controls={STEP_PANEL} onOpen={setOpen} />
            <div id={STEP_PANEL}>
              {open && (
                <StepDetail
                  step={open}
                  state={plan}
                  situation={situation}
                  more={(todo) => {
                    const at = DONE_AT[todo];
                    return (
                      at && (
                        <button type="button" class="button quiet way" onClick={() => openDesk(at)}>
                          {say('popup.do-there')}
                          <span class="out-of-sight">{say(todoText(todo))}</span>
                        </button>
                      )
                    );
                  }}
                  onTick={onTick}
                  onSkip={onSkip}
                />
              )}
            </div>
          </section>
          {page.view.kind === 'noted' && <PageNotes page={page} />}
          <PageHints
            page={page}
            busy={busy}
            told={told.page}
            after={intoCase}
            keepsAbove={act === 'keep-page'}
            onKeep={keepPage}
            onKeepAll={keepAll}
          />
          {page.view.kind !== 'noted' && <PageNotes page={page} />}
          <section class="quick" aria-label={say('popup.quick')}>
            <Button onPress={() => openDesk('new')}>{say('popup.call')}</Button>
            <Button onPress={() => openDesk('letters')}>{say('popup.letter')}</Button>
            <Button onPress={() => openDesk('cases')}>{say('popup.cases')}</Button>
          </section>
          <PasteBox
            paste={paste}
            busy={busy}
            told={told.paste}
            after={intoCase}
            keepsAbove={act === 'keep-paste'}
            onKeep={keepPaste}
          />
          <LogSection log={log} again={readLog} onOpen={openDesk} />
        </main>
      </div>
      <footer>
        <Support />
        <p class="foot-line">
          <button type="button" class="button quiet" onClick={() => openDesk('log')}>
            {log.state === 'there' && say('log.count', { n: log.total })}
            {log.state !== 'there' && say('section.log')}
          </button>
          <button type="button" class="button quiet" onClick={() => openDesk('settings')}>
            <Gear />
            {say('foot.settings')}
          </button>
          <button type="button" class="button quiet" onClick={() => void hide(true).then(() => window.close())}>
            {say('hide.do')}
          </button>
        </p>
      </footer>
    </>
  );
}
