/**
 * The larger rooms of the desk, each loaded when somebody goes there. A new room is one line here, its words under
 * `desk.<name>` in every language, and a link from where it is needed.
 */
import type { ComponentType } from 'preact';
import type { PageProps } from '../own/start';

/** What a room is given: where in it the person is, from the address after #room/. */
export interface RoomProps extends PageProps {
  path: string[];
}

type Loading = () => Promise<ComponentType<RoomProps>>;

export const ROOMS = {
  cases: async () => (await import('./cases/CasesRoom')).CasesRoom,
  import: async () => (await import('./import/ImportRoom')).ImportRoom,
  agreement: async () => (await import('./agreement/AgreementRoom')).AgreementRoom,
  money: async () => (await import('./money/MoneyRoom')).MoneyRoom,
  letters: async () => (await import('./letters/LettersRoom')).LettersRoom,
  calm: async () => (await import('./calm/CalmRoom')).CalmRoom,
  rehearse: async () => (await import('./calm/RehearseRoom')).RehearseRoom,
  terms: async () => (await import('./calm/TermsRoom')).TermsRoom,
  lists: async () => (await import('./lists/ListsRoom')).ListsRoom,
  reminders: async () => (await import('./reminders/RemindersRoom')).RemindersRoom,
  turn: async () => (await import('./turn/TurnRoom')).TurnRoom,
  offered: async () => (await import('./offered/OfferedRoom')).OfferedRoom,
  patterns: async () => (await import('./patterns/PatternsRoom')).PatternsRoom,
} as const satisfies Record<string, Loading>;

export type RoomName = keyof typeof ROOMS;

export function isRoom(name: string): name is RoomName {
  return Object.hasOwn(ROOMS, name);
}
