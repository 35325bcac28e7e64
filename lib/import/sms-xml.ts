/**
 * SMS Backup & Restore and its relatives: `sms`, `mms` and `call` elements whose attributes are the columns of the
 * phone's provider. Pictures stand in the file as base64 and are passed over. Source of the fields:
 * synctech.com.au/sms-backup-restore/fields-in-xml-backup-files/
 */
import { addAndroid, callAnswered, callBox, type MmsAddress, type MmsPart, mmsNumber, mmsText } from './android';
import { type Collector, collector } from './collect';
import { markupReader } from './markup';
import { epochOf } from './times';
import { type Backup, type Format, type Reading, Refusal } from './types';
import { xmlRecords } from './xml-records';

interface Mms {
  attributes: Map<string, string>;
  parts: MmsPart[];
  addresses: MmsAddress[];
}

export async function readSmsXml(pieces: AsyncIterable<string>, reading: Reading): Promise<Backup> {
  const into = collector(reading.zoneOffset);
  const records = xmlRecords();
  /** the record that is open, as its attributes tell it */
  let held: Map<string, string> | null = null;
  let root = '';
  let told: number | null = null;
  let mms: Mms | null = null;
  let calls = 0;

  /** The phone's own columns as attributes; anybody else's by their names. */
  const addBare = (name: string, attributes: Map<string, string>) => {
    const date = usable(attributes.get('date') ?? attributes.get('timestamp'));
    if (name !== 'sms' || (date !== null && epochOf(date) === null)) records.addBare(attributes);
    else addSms(into, attributes);
  };
  const reader = markupReader(
    {
      open(name, attributes) {
        const get = (...names: string[]) =>
          names.map((each) => attributes.get(each)).find((each) => each !== undefined);
        if (root === '') {
          root = name;
          const count = attributes.get('count') ?? '';
          told = /^\d{1,9}$/.test(count) ? Number(count) : null;
        } else if (held !== null) {
          records.open(name, attributes);
          // <sms> around all of them
          if (name === 'sms' && attributes.has('body')) addBare(name, attributes);
        } else if (mms === null && records.begin(name, attributes)) {
          held = attributes;
        } else if (name === 'mms') {
          mms = { attributes, parts: [], addresses: [] };
        } else if (name === 'part' && mms !== null) {
          mms.parts.push({
            type: attributes.get('ct') ?? '',
            order: Number(attributes.get('seq') ?? 0) || 0,
            text: wordsOf(attributes.get('text')),
          });
        } else if (name === 'addr' && mms !== null) {
          mms.addresses.push({ address: attributes.get('address') ?? '', type: attributes.get('type') ?? '' });
        } else if (name === 'call') {
          calls++;
          const duration = Number(attributes.get('duration') ?? Number.NaN);
          into.add({
            text: '',
            number: get('number', 'address'),
            name: get('contact_name', 'name'),
            at: { epoch: get('date') },
            shownTime: get('readable_date') ?? get('date'),
            box: callBox(attributes.get('type') ?? ''),
            kind: 'call',
            answered: callAnswered(attributes.get('type') ?? '', duration),
            seconds: Number.isSafeInteger(duration) && duration >= 0 ? duration : null,
          });
        }
      },
      get text() {
        return records.text;
      },
      close(name) {
        if (held !== null) {
          const end = records.close(name);
          if (end === 'within') return;
          if (end === 'bare') addBare(name, held);
          held = null;
        }
        if (name !== 'mms' || mms === null) return;
        const { attributes, parts, addresses } = mms;
        mms = null;
        const type = attributes.get('msg_box') ?? attributes.get('type');
        const subject = attributes.get('sub') ?? '';
        const { text, attachments } = mmsText(parts);
        addAndroid(into, {
          text: text || (subject === 'null' ? '' : subject),
          ...mmsNumber(type === '1' ? 'incoming' : 'outgoing', addresses, attributes.get('address') ?? ''),
          name: attributes.get('contact_name'),
          at: { epoch: usable(attributes.get('date')) ?? attributes.get('date_sent') },
          shownTime: attributes.get('readable_date') ?? attributes.get('date'),
          type,
          kind: 'mms',
          attachments,
        });
      },
    },
    { html: false, skip: (tag, attribute) => tag === 'part' && attribute === 'data' },
  );
  for await (const piece of pieces) reader.feed(piece);
  reader.end();

  // what lies about beside messages that were found need not be any
  if (records.count > 0) records.readInto(into, reading);
  if (told !== null && told !== into.messages.length) into.warn('count-differs', told);
  if (into.messages.length === 0 && !/^(?:smses|allsms|calls)$/i.test(root)) throw new Refusal('foreign');
  return into.done(formatOf(root, calls, into.messages.length));
}

function addSms(into: Collector, attributes: ReadonlyMap<string, string>): void {
  const get = (...names: string[]) => names.map((each) => attributes.get(each)).find((each) => each !== undefined);
  addAndroid(into, {
    text: get('body', 'text', 'message') ?? '',
    number: get('address', 'number', 'phone'),
    name: get('contact_name', 'name'),
    at: { epoch: usable(get('date', 'timestamp')) ?? get('date_sent') },
    shownTime: get('readable_date', 'time') ?? get('date'),
    type: get('type', 'msg_box'),
  });
}

/** An attribute that is empty says null in letters. */
const wordsOf = (text: string | undefined) => (text === undefined || text === 'null' ? '' : text);

/** 0 stands for "not known". */
const usable = (date: string | undefined) => (date === undefined || /^0*$/.test(date) ? null : date);

function formatOf(root: string, calls: number, all: number): Format {
  if (calls > 0 && calls === all) return 'sms-backup-restore-calls';
  return root === 'smses' || root === 'calls' ? 'sms-backup-restore' : 'sms-xml';
}
