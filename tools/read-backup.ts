/**
 * Prints what the importer sees in a file of messages, as one JSON object:
 *   npm run --silent read-backup -- FILE [--zone +08:00]
 * A file that is not taken gives the same object without messages, its sentence under `warnings` and on the error
 * output, and exit code 1.
 */
import { existsSync, openAsBlob, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { t } from '../lib/i18n';
import { type Counts, countsOf, directionOf } from '../lib/import/counts';
import { readBackup } from '../lib/import/read';
import { type Format, Refusal } from '../lib/import/types';
import { typedPath } from './root';

interface Told extends Counts {
  format: Format | null;
  messages: {
    text: string;
    sender: string | null;
    sentAt: string | null;
    direction: 'incoming' | 'outgoing' | null;
    /** only where a message was never sent: why it has no direction */
    box?: 'draft' | 'failed';
  }[];
  warnings: string[];
}

export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { zone: { type: 'string', default: '+08:00' } },
  });
  const file = positionals[0] && typedPath(positionals[0]);
  const zone = /^([+-])(\d\d):(\d\d)$/.exec(values.zone);
  const complaint =
    (!file && 'Which file? Usage: npm run --silent read-backup -- FILE') ||
    (file && (!existsSync(file) || !statSync(file).isFile()) && `${file} is no file.`) ||
    (!zone && '--zone is written like +08:00.');
  if (complaint || !file || !zone) {
    console.error(complaint);
    return 2;
  }
  const zoneOffset = (zone[1] === '-' ? -1 : 1) * (Number(zone[2]) * 60 + Number(zone[3]));
  try {
    const backup = await readBackup(await openAsBlob(file), { zoneOffset, now: Date.now(), name: basename(file) });
    print({
      format: backup.format,
      ...countsOf(backup.messages),
      messages: backup.messages.map((message) => ({
        text: message.text,
        sender: message.sender,
        sentAt: message.sentAt,
        direction: directionOf(message),
        ...(message.box === 'draft' || message.box === 'failed' ? { box: message.box } : {}),
      })),
      warnings: backup.warnings.map(({ code, count }) => t('zh-CN', `import.warning.${code}`, { n: count })),
    });
    return 0;
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    const sentence = t('zh-CN', `import.refused.${cause.code}`);
    print({ format: null, ...countsOf([]), messages: [], warnings: [sentence] });
    console.error(sentence);
    return 1;
  }
}

const print = (told: Told) => process.stdout.write(`${JSON.stringify(told)}\n`);
