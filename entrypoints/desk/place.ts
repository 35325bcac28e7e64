import { useEffect, useState } from 'preact/hooks';
import { STEP_IDS, type StepId } from '../../lib/plan/steps';
import type { NextStep } from '../../lib/risk/types';
import { isRoom, type RoomName } from './rooms';

/** Where on the desk one is; stands in the address after #, so that back, reload and bookmarks work. */
export type Place =
  | { at: 'log'; before: number | null }
  | { at: 'record'; seq: number }
  /** `kind`: what happened, as in evidence/noted.ts; '' where it is still to be chosen */
  | { at: 'new'; kind: string }
  | { at: 'export' }
  | { at: 'restore' }
  | { at: 'care' }
  /** a log that was brought back: its list, or one record of it */
  | { at: 'book'; id: string; before: number | null; seq: number | null }
  | { at: 'steps'; open: StepId | null }
  | { at: 'settings' }
  | { at: 'about' }
  /** a room of rooms.ts, and where in it: #cases/ID, #letters/complaint/new … */
  | { at: 'room'; room: RoomName; path: string[] };

/** The cards on pages offer a next step by these names; each leads to where it is done. */
const OFFERED: Record<Exclude<NextStep, 'keep' | 'help'>, string> = {
  verify: 'step/verify',
  answer_court: 'lists/court',
  write: 'letters',
  complain: 'turn',
  police: 'turn',
};

export function placeOf(hash: string): Place {
  let at = hash.replace(/^#/, '');
  try {
    at = decodeURIComponent(at);
  } catch {
    // a stray % means no place of ours
  }
  const [name = '', rest = '', third = ''] = at.split(/[/:]/);
  if (isRoom(name)) return { at: 'room', room: name, path: at.split('/').slice(1) };
  const numberOf = (text: string) => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : null);
  const number = numberOf(rest);
  if (name === 'record' && number !== null) return { at: 'record', seq: number };
  if (name === 'book' && rest !== '')
    return third.startsWith('before-')
      ? { at: 'book', id: rest, before: numberOf(third.slice(7)), seq: null }
      : { at: 'book', id: rest, before: null, seq: numberOf(third) };
  if (name === 'new') return { at: 'new', kind: rest };
  if (name === 'export' || name === 'restore' || name === 'care') return { at: name };
  if (name === 'steps' || name === 'step') return { at: 'steps', open: STEP_IDS.find((id) => id === rest) ?? null };
  const offered = Object.entries(OFFERED).find(([each]) => each === name || (name === 'next' && each === rest));
  if (offered) return placeOf(offered[1]);
  if (name === 'help' || rest === 'help') return { at: 'about' };
  if (name === 'settings') return { at: 'settings' };
  if (name === 'about') return { at: 'about' };
  return { at: 'log', before: number };
}

export function usePlace(): Place {
  const [place, setPlace] = useState(() => placeOf(location.hash));
  useEffect(() => {
    const follow = () => setPlace(placeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return place;
}
