import { openAsBlob, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countsOf } from './counts';
import { readBackup } from './read';
import { Refusal, type RefusalCode } from './types';

/**
 * Files of every program, with the traps each is known for. expected/ came from the reader first; on 22 November 2026 each
 * message in it was worked out again by hand from its file: text, number, direction, and the minute from its count or clock.
 */
const folder = join(import.meta.dirname, '../../tests/backups');
const files = readdirSync(join(folder, 'files')).filter((name) => !name.startsWith('refused-'));
const reading = (name: string) => ({ zoneOffset: 480, now: Date.parse('2026-03-03T09:00:00+08:00'), name });
const read = async (name: string) => readBackup(await openAsBlob(join(folder, 'files', name)), reading(name));
const blob = (...parts: BlobPart[]) => new Blob(parts);
const refusal = (file: Blob) =>
  readBackup(file, reading('x')).then(
    () => 'taken',
    (cause: unknown) => (cause instanceof Refusal ? cause.code : String(cause)),
  );

describe('messages of each kind of file', () => {
  it.each(files)('%s', async (name) => {
    const expected: unknown = JSON.parse(readFileSync(join(folder, 'expected', `${name}.json`), 'utf8'));
    const { format, messages, warnings } = await read(name);
    expect({
      format,
      ...countsOf(messages),
      messages: messages.map(({ sentAt, sender, box, text }) => ({ sentAt, sender, box, text })),
      warnings: Object.fromEntries(warnings.map(({ code, count }) => [code, count])),
    }).toEqual(expected);
  });

  it('the sorts add up to the total', async () => {
    for (const name of files) {
      const { total, incoming, outgoing, draft, failed, unknown } = countsOf((await read(name)).messages);
      expect(incoming + outgoing + draft + failed + unknown, name).toBe(total);
    }
  });

  it('a name says nothing: any file is told by its content', async () => {
    const file = await openAsBlob(join(folder, 'files', 'fossify.json'));
    expect((await readBackup(file, reading('sms.xml'))).format).toBe('fossify');
  });

  it('Chinese far behind the beginning of a file in an old encoding', async () => {
    const rows = Array.from(
      { length: 5000 },
      (_, i) => `2026-03-01 08:00,10690,plain text of row number ${i} with some words,1\n`,
    );
    // 很久以后 in GB18030
    const late = Uint8Array.from([0xba, 0xdc, 0xbe, 0xc3, 0xd2, 0xd4, 0xba, 0xf3]);
    const file = blob('date,number,message,type\n', ...rows, '2026-03-02 09:00,95588,', late, ',1\n');
    const { messages } = await readBackup(file, reading('x'));
    expect(messages).toHaveLength(5001);
    expect(messages.at(-1)?.text).toBe('很久以后');
  });

  it('pictures of megabytes inside are passed over', async () => {
    const part = `<part seq="0" ct="image/jpeg" data="${'A'.repeat(20_000_000)}"/>`;
    const file = blob(
      `<smses count="1"><mms date="1772345103000" msg_box="1" address="95588"><parts>${part}`,
      '<part seq="0" ct="text/plain" text="图"/></parts></mms></smses>',
    );
    expect((await readBackup(file, reading('x'))).messages[0]).toMatchObject({ text: '图', attachments: 1 });
  });
});

describe('what is not taken ends in one word of ours', () => {
  const REFUSED: Record<string, RefusalCode> = {
    'bad-utf8.xml': 'encoding',
    'blank.txt': 'empty',
    'bomb.xml': 'entities',
    'bomb.zip': 'zip-unsafe',
    'broken.json': 'broken',
    'columns.csv': 'too-many-columns',
    'cut.zip': 'truncated',
    'empty.xml': 'empty',
    'encrypted.zip': 'encrypted',
    'entity.xml': 'entities',
    'flipped.zip': 'zip-broken',
    'foreign.csv': 'columns',
    'foreign.json': 'foreign',
    'foreign.xml': 'foreign',
    'mismatch.xml': 'broken',
    'miui.bak': 'phone-backup',
    'nothing.zip': 'zip-nothing',
    'nul.xml': 'binary',
    'office.xlsx': 'office',
    'open-quote.csv': 'truncated',
    'page.html': 'foreign',
    'picture.jpg': 'picture',
    'prose.txt': 'foreign',
    'random.bin': 'binary',
    'sqlite.db': 'database',
    'truncated.json': 'truncated',
    'truncated.ndjson': 'truncated',
    'truncated.xml': 'truncated',
  };

  it('every such file is in the table', () => {
    const there = readdirSync(join(folder, 'files')).filter((name) => name.startsWith('refused-'));
    expect(there.sort()).toEqual(
      Object.keys(REFUSED)
        .map((name) => `refused-${name}`)
        .sort(),
    );
  });

  it.each(Object.entries(REFUSED))('%s: %s', async (name, code) => {
    expect(await refusal(await openAsBlob(join(folder, 'files', `refused-${name}`)))).toBe(code);
  });

  it('a backup cut off anywhere is never taken', async () => {
    const whole = readFileSync(join(folder, 'files', 'sbr-traps.xml'));
    const taken: number[] = [];
    // the last two bytes are > and a line break
    for (let at = 1; at < whole.length - 2; at += 7)
      if ((await refusal(new Blob([whole.subarray(0, at)]))) === 'taken') taken.push(at);
    expect(taken).toEqual([]);
  });

  it('a cut JSON file too', async () => {
    const whole = readFileSync(join(folder, 'files', 'fossify.json'));
    const taken: number[] = [];
    for (let at = 1; at < whole.length; at += 7)
      if ((await refusal(new Blob([whole.subarray(0, at)]))) === 'taken') taken.push(at);
    expect(taken).toEqual([]);
  });

  it('one text without end', async () => {
    const long = 'x'.repeat(1_000_000);
    const file = blob(
      '<smses><sms address="1" date="1772345103000" type="1" body="',
      ...Array<string>(6).fill(long),
      '"/></smses>',
    );
    expect(await refusal(file)).toBe('field-too-long');
    expect(await refusal(blob('time,number,text\n2026-03-01 08:00,1,', ...Array<string>(6).fill(long)))).toBe(
      'field-too-long',
    );
  });

  it('a million attributes, a million levels', async () => {
    const attributes = Array.from({ length: 1000 }, (_, i) => `a${i}="1"`).join(' ');
    expect(await refusal(blob(`<smses><sms ${attributes}/></smses>`))).toBe('too-many-columns');
    expect(await refusal(blob('<smses>', '<x>'.repeat(100_000)))).toBe('broken');
    expect(await refusal(blob('['.repeat(1_000_000)))).toBe('foreign');
    expect(await refusal(blob('{"a":'.repeat(1_000_000)))).toBe('broken');
  });
});

it('pieces may part the file anywhere', async () => {
  // a piece of 128 kB ends within the long comment, entity, surrogate pair and tag that follow each other here
  const sms = '<sms address="95588" date="1772345103000" type="1" body="甲&#55357;&#56842;&amp;乙"/>';
  for (let shift = 0; shift < 90; shift += 3) {
    const filler = ' '.repeat(128 * 1024 - 60 - shift);
    const { messages } = await readBackup(
      blob(`<smses count="2">${filler}${sms}<!-- - -- -->${sms}</smses>`),
      reading('x'),
    );
    expect(messages.map(({ text }) => text)).toEqual(['甲😊&乙', '甲😊&乙']);
    const json = `[${filler}{"address":"1","date":1772345103000,"type":1,"body":"a\\"]},{\\\\"},{"address":"2","date":1772345103000,"type":2,"body":"\\u4e2d"}]`;
    expect((await readBackup(blob(json), reading('x'))).messages.map(({ text }) => text)).toEqual(['a"]},{\\', '中']);
    const csv = `time,number,text\n${`2026-03-01 08:00,1,"${'y'.repeat(1000)}"\n`.repeat(127)}${'2026-03-01 08:00,2,"a ""quoted"" text,\nwith lines"\n'.repeat(30)}`;
    const rows = (
      await readBackup(
        blob(`${csv.slice(0, 100)}${csv.slice(100)}`.replace('y'.repeat(100), 'y'.repeat(100 + shift))),
        reading('x'),
      )
    ).messages;
    expect(rows.filter(({ text }) => text === 'a "quoted" text,\nwith lines')).toHaveLength(30);
  }
});

it('whatever is changed in a file, it is read or refused, never anything else', async () => {
  let seed = 20260301;
  const upTo = (most: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * most);
  };
  const all = readdirSync(join(folder, 'files')).filter((name) => !name.includes('bomb'));
  const marks = ['"', '<', '>', '&', '&#0;', '{', '[', ']', ',', '\n', '\\', '\0', '&lol;', '<!--', ']]>'];
  const wrong: unknown[] = [];
  for (let round = 0; round < 600; round++) {
    const name = all[upTo(all.length)] ?? '';
    let bytes = readFileSync(join(folder, 'files', name));
    for (let change = upTo(5); change >= 0; change--) {
      const at = upTo(bytes.length);
      const how = upTo(4);
      const rest = bytes.subarray(how === 3 ? at + upTo(40) : at);
      const put =
        how === 1 ? Buffer.from(marks[upTo(marks.length)] ?? '') : how === 2 ? bytes.subarray(0, upTo(at)) : '';
      bytes = how === 0 ? bytes.subarray(0, at) : Buffer.concat([bytes.subarray(0, at), Buffer.from(put), rest]);
    }
    try {
      const { messages } = await readBackup(new Blob([bytes]), reading(name));
      wrong.push(
        ...messages.filter(
          ({ text, sentAt }) => !text.isWellFormed() || (sentAt !== null && Number.isNaN(Date.parse(sentAt))),
        ),
      );
    } catch (cause) {
      if (!(cause instanceof Refusal)) wrong.push([name, round, cause]);
    }
  }
  expect(wrong).toEqual([]);
});
