/** The one open card of a page: where it stands, what it shows, where the focus goes back to. */
import { render } from 'preact';
import { Card, type Keeping } from '../../components/hint/Card';
import { CARD_STYLE } from '../../components/hint/card-style';
import { CARD_WORDS } from '../../lib/i18n/card';
import { ALWAYS } from '../../lib/law/always';
import type { Hint } from '../../lib/messages';
import { type Box, cardSpot, SHEET_BELOW } from '../../lib/page/place';
import { SHAPES } from '../../lib/page/shapes';
import type { Language, NextStep } from '../../lib/risk/types';
import type { Mute } from '../../lib/settings';

export interface CardParts {
  win: Window;
  layer: HTMLElement;
  lang(): Language;
  boxes(key: string): { bubble: Box; marker: Box; area: Box } | null;
  keeping(key: string): Keeping;
  keep(key: string): void;
  desk(step: NextStep): void;
  toCase(seq: number): void;
  /** the person found a hint inaccurate; null when its message is gone */
  spare(key: string, hint: Hint, scope: Mute['scope']): Promise<Mute | null>;
  undo(mute: Mute): Promise<void>;
  snooze(): void;
  /** under the soft lens: whether the words are covered; null where it does not apply */
  veiled(key: string): boolean | null;
  veil(key: string, on: boolean): void;
  /** gives the focus back to the marker */
  closed(key: string): void;
}

export interface OpenCard {
  open(key: string, hints: readonly Hint[]): void;
  /** new hints for the message whose card is open */
  update(key: string, hints: readonly Hint[]): void;
  close(): void;
  key(): string | null;
  /** something it shows has changed */
  redraw(): void;
  /** places have changed */
  place(): void;
}

export function openCard(parts: CardParts): OpenCard {
  const { win, layer, lang, boxes, keeping, keep, desk, toCase, closed } = parts;
  const holder = win.document.createElement('div');
  holder.className = 'place';
  holder.hidden = true;
  const style = win.document.createElement('style');
  style.textContent = CARD_STYLE;
  layer.append(style, holder);
  let open: { key: string; hints: readonly Hint[]; at: number; mute: Mute | null } | null = null;

  const hasFocus = () => holder.matches(':focus-within');

  function draw(): void {
    if (!open) {
      render(null, holder);
      return;
    }
    const { key, hints, at, mute } = open;
    const hint = hints[at];
    const hadFocus = hasFocus();
    render(
      <Card
        words={CARD_WORDS[lang()]}
        lang={lang()}
        hints={hints}
        at={at}
        keeping={keeping(key)}
        shapes={SHAPES}
        always={ALWAYS.map((sentence) => sentence[lang()])}
        onGo={(to) => {
          if (!open) return;
          open.at = to;
          open.mute = null;
          draw();
          holder.querySelector('.body')?.scrollTo(0, 0);
          place();
        }}
        onKeep={() => keep(key)}
        onDesk={desk}
        onCase={toCase}
        spared={mute?.scope ?? null}
        onSpare={(scope) => hint && void spare(key, hint, scope)}
        onUndo={() => mute && void undo(mute)}
        onSnooze={parts.snooze}
        veiled={parts.veiled(key)}
        onVeil={(on) => {
          parts.veil(key, on);
          draw();
        }}
        onClose={close}
      />,
      holder,
    );
    // the button that was pressed may be gone: without this, Esc would go to the page
    if (hadFocus && !hasFocus()) holder.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
  }

  async function spare(key: string, hint: Hint, scope: Mute['scope']): Promise<void> {
    const mute = await parts.spare(key, hint, scope).catch(() => null);
    if (!mute || open?.key !== key) return;
    open.mute = mute;
    draw();
  }

  async function undo(mute: Mute): Promise<void> {
    await parts.undo(mute).catch(() => undefined);
    if (open?.mute !== mute) return;
    open.mute = null;
    draw();
  }

  function place(): void {
    if (!open) return;
    const sheet = win.innerWidth < SHEET_BELOW;
    holder.classList.toggle('sheet', sheet);
    if (sheet) {
      holder.style.removeProperty('width');
      holder.style.removeProperty('--most');
    }
    const at = boxes(open.key);
    if (sheet || !at) return;
    const view = { width: win.innerWidth, height: win.innerHeight };
    // the size it would like to have
    holder.style.removeProperty('width');
    holder.style.removeProperty('--most');
    const size = { width: holder.offsetWidth, height: holder.offsetHeight };
    const spot = cardSpot(at.marker, at.bubble, at.area, view, size);
    holder.style.width = `${spot.width}px`;
    holder.style.setProperty('--most', `${Math.floor(spot.maxHeight)}px`);
    holder.style.transform = `translate(${Math.round(spot.left)}px, ${Math.round(spot.top)}px)`;
  }

  function close(): void {
    if (!open) return;
    const { key } = open;
    open = null;
    holder.hidden = true;
    draw();
    closed(key);
  }

  return {
    open(key, hints) {
      open = { key, hints, at: 0, mute: null };
      holder.hidden = false;
      holder.classList.add('rising');
      draw();
      place();
      holder.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
    },
    update(key, hints) {
      // what was just put aside stays in view, with the way back
      if (open?.key !== key || open.mute) return;
      open = { key, hints, at: Math.min(open.at, hints.length - 1), mute: null };
      draw();
    },
    close,
    key: () => open?.key ?? null,
    redraw() {
      draw();
      place();
    },
    place,
  };
}
