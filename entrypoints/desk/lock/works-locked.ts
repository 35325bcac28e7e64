/** What the desk shows without reading anything that was kept or written down. */
import type { Place } from '../place';

const PLACES: readonly Place['at'][] = ['new', 'settings', 'about'];
const ROOMS: readonly string[] = ['calm', 'rehearse', 'terms', 'offered'];

export const worksLocked = (place: Place): boolean =>
  PLACES.includes(place.at) || (place.at === 'room' && ROOMS.includes(place.room));
