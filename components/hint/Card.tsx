/**
 * The card beside a marked message. It shows and calls back; what is open and what is kept is held outside. Shown in a
 * closed shadow root on a foreign page.
 */
import type { Kept } from '../../lib/evidence/record';
import type { CardWords } from '../../lib/i18n/card';
import type { Cited, Hint } from '../../lib/messages';
import type { NextStep } from '../../lib/risk/types';

export type Keeping =
  | { state: 'no' }
  | { state: 'busy' }
  /** `page`: all of the page is in it, not only these words */
  | { state: 'kept'; kept: Kept; page?: boolean }
  | { state: 'failed'; why: keyof CardWords['keepFailed'] };

/** Path data of a verdict's shape, 20 by 20. */
export interface Drawn {
  fill: string;
  line: string;
  cut?: string;
}

export interface CardProps {
  words: CardWords;
  lang: string;
  hints: readonly Hint[];
  at: number;
  keeping: Keeping;
  shapes: Record<Hint['severity'], Drawn>;
  /** what stands under every hint about rights */
  always: readonly string[];
  onGo(at: number): void;
  onKeep(): void;
  onDesk(step: NextStep): void;
  /** the record that was just kept belongs to a case: to be said on the desk */
  onCase(seq: number): void;
  onClose(): void;
  /** how far the person has just asked to be spared this hint; null when they have not */
  spared: 'here' | 'site' | 'all' | null;
  onSpare(scope: 'here' | 'site' | 'all'): void;
  onUndo(): void;
  onSnooze(): void;
  /** the soft lens covers the words; null where it does not apply */
  veiled: boolean | null;
  onVeil(on: boolean): void;
}

export function Card(props: CardProps) {
  const { words, lang, hints, at, onClose, veiled, onVeil } = props;
  const hint = hints[at];
  if (!hint) return null;
  return (
    <div
      class="card"
      role="dialog"
      aria-labelledby="jl-title"
      tabIndex={-1}
      lang={lang}
      data-tone={hint.severity}
      onKeyDown={(event) => onKey(event, onClose)}
    >
      <Head {...props} hint={hint} />
      <div class="body">
        <p class="seen">
          <span class="term">{words.seen}</span>
          {hint.quote && veiled === null && <q>{hint.quote}</q>}
          <span>{hint.seen}</span>
        </p>
        {hint.quote && veiled !== null && (
          <div class="lens">
            {veiled ? <p class="muted">{words.lens.covered}</p> : <q>{hint.quote}</q>}
            <button type="button" class="link" aria-expanded={!veiled} onClick={trusted(() => onVeil(!veiled))}>
              {veiled ? words.lens.show : words.lens.hide}
            </button>
          </div>
        )}
        <p>
          <span class="term">{words.why}</span>
          {hint.why}
        </p>
        {hint.provisions.length > 0 && <Basis words={words} cited={hint.provisions} key={`${hint.rule}${at}`} />}
        <p>
          <span class="term">{words.notMeant}</span>
          {hint.notMeant}
        </p>
        <p class="next">
          <span class="term">{words.next}</span>
          {hint.next}
        </p>
        <details class="quiet">
          <summary>{words.wrongWhen}</summary>
          <p>{hint.wrongWhen}</p>
        </details>
        <Spare {...props} />
        <ul class="always">
          {props.always.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      <Foot {...props} hint={hint} />
    </div>
  );
}

function Head({ words, hint, hints, at, shapes, onGo, onClose }: CardProps & { hint: Hint }) {
  const { fill, line, cut } = shapes[hint.severity];
  return (
    <header>
      <div class="row">
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" class="shape">
          <path class="fill" d={fill} />
          <path class="line" d={line} />
          {cut && <path class="cut" d={cut} />}
        </svg>
        <h2 id="jl-title">
          <span class="tone">{words.tone[hint.severity]}</span>
          <span class="dot"> · </span>
          {hint.title}
        </h2>
        <button type="button" class="icon" aria-label={words.close} title={words.close} onClick={trusted(onClose)}>
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
            <path class="line" d="M5.5 5.5l9 9M14.5 5.5l-9 9" />
          </svg>
        </button>
      </div>
      <div class="row under">
        <span>
          {words.sureLabel}
          {words.colon}
          {words.sure[hint.confidence]}
        </span>
        {hints.length > 1 && (
          <span class="pages">
            <Turn label={words.previous} path="M12 5l-5 5l5 5" go={at > 0 ? () => onGo(at - 1) : null} />
            <span role="img" aria-label={words.place(at + 1, hints.length)}>
              {at + 1}/{hints.length}
            </span>
            <Turn label={words.following} path="M8 5l5 5l-5 5" go={at < hints.length - 1 ? () => onGo(at + 1) : null} />
          </span>
        )}
      </div>
    </header>
  );
}

function Turn({ label, path, go }: { label: string; path: string; go: (() => void) | null }) {
  return (
    <button
      type="button"
      class="icon small"
      aria-label={label}
      title={label}
      aria-disabled={go === null}
      onClick={trusted(() => go?.())}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <path class="line" d={path} />
      </svg>
    </button>
  );
}

/** Clauses shown at once; the others wait behind a line. */
const SHOWN = 2;

function Basis({ words, cited }: { words: CardWords; cited: readonly Cited[] }) {
  const more = cited.slice(SHOWN);
  return (
    <div class="basis">
      <span class="term">{words.clause}</span>
      {cited.slice(0, SHOWN).map((one) => (
        <Clause key={one.id} words={words} cited={one} />
      ))}
      {more.length > 0 && (
        <details class="quiet">
          <summary>{words.more(more.length)}</summary>
          {more.map((one) => (
            <Clause key={one.id} words={words} cited={one} />
          ))}
        </details>
      )}
    </div>
  );
}

function Clause({ words, cited }: { words: CardWords; cited: Cited }) {
  return (
    <details class="clause">
      <summary>
        <span class="chip">{cited.tier}</span> {cited.name}
        {cited.inForce && <span class="muted since">{cited.inForce}</span>}
      </summary>
      <p>{cited.says}</p>
      {cited.caveat && (
        <p class="muted">
          {words.caveat}
          {words.colon}
          {cited.caveat}
        </p>
      )}
      <p class="muted source">
        {cited.source && `${words.source}${words.colon}${cited.source} · `}
        {words.checked(cited.lastChecked)}
      </p>
    </details>
  );
}

const SCOPES = ['here', 'site', 'all'] as const;

/** Where a hint is wrong: how far to be spared it, and the way back. */
function Spare({ words, spared, onSpare, onUndo, onSnooze }: CardProps) {
  return (
    <div class="spare">
      <div role="status">
        {spared && (
          <p>
            {words.spared[spared]}{' '}
            <button type="button" class="link" onClick={trusted(onUndo)}>
              {words.undo}
            </button>
          </p>
        )}
      </div>
      {!spared && (
        <fieldset class="choices">
          <legend>{words.inaccurate}</legend>
          {SCOPES.map((scope) => (
            <button type="button" class="link" key={scope} onClick={trusted(() => onSpare(scope))}>
              {words.spare[scope]}
            </button>
          ))}
        </fieldset>
      )}
      <button type="button" class="link" onClick={trusted(onSnooze)}>
        {words.snooze}
      </button>
    </div>
  );
}

function Foot({ words, hint, keeping, onKeep, onDesk, onCase }: CardProps & { hint: Hint }) {
  const { step } = hint;
  const kept = keeping.state === 'kept' ? keeping.kept : null;
  const isPage = keeping.state === 'kept' && keeping.page === true;
  return (
    <footer>
      <div role="status" class="status">
        {kept && (
          <>
            <p class="kept">
              <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
                <path class="line" d="M4 4h12v12H4zM7 10l2.2 2.3L13 8" />
              </svg>
              {words.kept(kept.seq)}
            </p>
            <p class="muted">{isPage ? words.wholePage : kept.picture ? words.withPicture : words.withoutPicture}</p>
          </>
        )}
        {keeping.state === 'failed' && <p>{words.keepFailed[keeping.why]}</p>}
      </div>
      <div class="actions">
        {kept ? (
          <button type="button" class="second" onClick={trusted(() => onCase(kept.seq))}>
            {words.toCase}
          </button>
        ) : (
          <button type="button" class="primary" aria-disabled={keeping.state === 'busy'} onClick={trusted(onKeep)}>
            {keeping.state === 'busy' ? words.keeping : keeping.state === 'failed' ? words.again : words.keep}
          </button>
        )}
        {step !== 'keep' && (
          <button type="button" class="second" onClick={trusted(() => onDesk(step))}>
            {words.desk[step]}
          </button>
        )}
      </div>
    </footer>
  );
}

/** Only what the person does counts: a click made by a script of the page is ignored. */
function trusted(act: () => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) act();
  };
}

const REACHABLE = 'button, summary, a[href]';

/** Esc closes; Tab stays inside, because what follows in the document is not ours. */
function onKey(event: KeyboardEvent, close: () => void): void {
  if (!event.isTrusted) return;
  if (event.key === 'Escape' && !event.isComposing) {
    event.preventDefault();
    close();
  }
  if (event.key !== 'Tab' || !(event.currentTarget instanceof Element)) return;
  const card = event.currentTarget;
  const stops = [...card.querySelectorAll<HTMLElement>(REACHABLE)].filter((stop) => stop.checkVisibility?.() ?? true);
  const [first, last] = [stops[0], stops.at(-1)];
  const root = card.getRootNode();
  const active = root instanceof ShadowRoot ? root.activeElement : null;
  const leaving = event.shiftKey ? active === first || active === card : active === last;
  const target = event.shiftKey ? last : first;
  if (!leaving || !target) return;
  event.preventDefault();
  target.focus();
}
