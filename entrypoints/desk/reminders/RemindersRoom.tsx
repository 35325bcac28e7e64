import type { RoomProps } from '../rooms';
import { NewReminder } from './NewReminder';
import { ReminderList } from './ReminderList';
import './reminders.css';

/** #reminders, #reminders/new, #reminders/new/CASE, and #reminders/new/court:KIND:DAY from a court paper. */
export function RemindersRoom({ path: [first, second = ''] }: RoomProps) {
  return first === 'new' ? <NewReminder about={second} /> : <ReminderList />;
}
