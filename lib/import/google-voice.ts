/** One conversation of a Google Voice export (Takeout): XHTML with microformats, read without drawing it. */
import { collector } from './collect';
import { markupReader } from './markup';
import { isoOfWall, readWall } from './times';
import { type Backup, Refusal } from './types';

interface Spoken {
  time: string;
  tel: string;
  name: string;
  own: boolean;
  text: string;
  pictures: number;
}

export const isGoogleVoice = (head: string): boolean => /class=["'][^"']*\bhChatLog\b/.test(head);
/** A call or voice mail of the same export. */
export const isVoiceCall = (head: string): boolean => /class=["'][^"']*\bhaudio\b/.test(head);

export async function readGoogleVoice(
  pieces: AsyncIterable<string>,
  fileName: string,
  zoneOffset: number,
): Promise<Backup> {
  const spoken: Spoken[] = [];
  let chat = false;
  let now: Spoken | null = null;
  /** how deep in elements; where each thing of interest began */
  let depth = 0;
  const began = { message: -1, sender: -1, name: -1, quote: -1 };

  const reader = markupReader(
    {
      open(name, attributes) {
        depth++;
        const classes = (attributes.get('class') ?? '').split(/\s+/);
        const is = (...words: string[]) => words.every((word) => classes.includes(word));
        if (is('hChatLog')) chat = true;
        if (chat && name === 'div' && is('message')) {
          now = { time: '', tel: '', name: '', own: false, text: '', pictures: 0 };
          began.message = depth;
        }
        if (now === null) return;
        if (name === 'abbr' && is('dt')) now.time = attributes.get('title') ?? '';
        else if (name === 'cite' && is('sender')) began.sender = depth;
        else if (began.sender >= 0 && name === 'a' && is('tel')) now.tel = telOf(attributes.get('href') ?? '');
        else if (began.sender >= 0 && is('fn')) {
          began.name = depth;
          if (name === 'abbr') now.own = true;
        } else if (name === 'q') began.quote = depth;
        else if (name === 'br' && began.quote >= 0) now.text += '\n';
        else if (['img', 'video', 'audio'].includes(name) || (name === 'a' && is('video'))) now.pictures++;
      },
      text(text) {
        if (now === null) return;
        if (began.quote >= 0) now.text += text;
        else if (began.name >= 0) now.name += text;
      },
      close() {
        if (now !== null) {
          if (depth === began.name) began.name = -1;
          if (depth === began.sender) began.sender = -1;
          if (depth === began.quote) began.quote = -1;
          if (depth === began.message) {
            spoken.push(now);
            now = null;
            began.message = -1;
          }
        }
        depth--;
      },
    },
    { html: true },
  );
  for await (const piece of pieces) reader.feed(piece);
  if (now !== null) throw new Refusal('truncated');
  reader.end();
  if (!chat) throw new Refusal('foreign');

  const into = collector(zoneOffset);
  const others = [...new Set(spoken.filter((one) => !one.own).map((one) => one.tel || one.name.trim()))].filter(
    Boolean,
  );
  const thread = others.length > 0 ? others.join('~') : titleOf(fileName);
  for (const one of spoken) {
    const wall = readWall(one.time, null);
    into.add({
      text: one.text,
      number: one.own ? thread : one.tel || one.name,
      name: one.own ? null : one.name,
      thread,
      at: { iso: wall === null || wall === 'ambiguous' ? null : isoOfWall(wall, zoneOffset) },
      shownTime: one.time,
      box: one.own ? 'outgoing' : 'incoming',
      attachments: one.pictures,
    });
  }
  if (others.length > 1) into.warn('group');
  return into.done('google-voice');
}

function telOf(href: string): string {
  const raw = /^tel:(.*)$/i.exec(href)?.[1] ?? '';
  try {
    return decodeURIComponent(raw).trim();
  } catch {
    return raw.trim();
  }
}

/** "+8610… - Text - 2026-03-01T06_05_00Z.html": who it was with, when only oneself wrote. */
const titleOf = (fileName: string): string | null =>
  /^(.+?) - Text - /.exec(fileName.split('/').at(-1) ?? '')?.[1] ?? null;
