import type { Entry } from './record';

/** Of what a person noted the sender is taken from one of these fields, and would be told twice. */
export const isSenderInDetails = ({ sender, details }: Pick<Entry, 'sender' | 'details'>): boolean =>
  sender !== null && ['number', 'who', 'institution'].some((key) => details[key] === sender);
