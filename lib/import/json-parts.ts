/**
 * Finds the members of the outermost arrays of a JSON file as it streams by: [ member, member … ], or arrays that stand
 * in objects only ({"messages": [ member … ]}). Each member is parsed by itself, so neither a long file nor its pictures
 * stand in memory as a whole.
 */
import { LIMITS } from './limits';
import { Refusal } from './types';

export interface Member {
  /** names of the objects around the array, outermost first */
  path: string[];
  value: unknown;
}

const MARKS = /["{}[\],:]/g;
const STRING_END = /["\\]/g;

interface Level {
  array: boolean;
  /** the name of the value to come, in an object */
  key: string;
  /** an object: still before the colon */
  naming: boolean;
}

export async function* membersOf(pieces: AsyncIterable<string>): AsyncGenerator<Member[]> {
  const levels: Level[] = [];
  /** within a member: how deep inside it */
  let inside = -1;
  let member: string[] = [];
  let memberLength = 0;
  let inString = false;
  let escaped = false;
  let name: string[] = [];
  let closed = false;
  let begun = false;

  const hold = (text: string) => {
    memberLength += text.length;
    if (memberLength > LIMITS.element) throw new Refusal('field-too-long');
    member.push(text);
  };

  for await (const whole of pieces) {
    const piece = begun ? whole : whole.replace(/^\ufeff/, '');
    begun = true;
    const found: Member[] = [];
    const finish = (upTo: string) => {
      hold(upTo);
      const text = member.join('').trim();
      member = [];
      memberLength = 0;
      if (text === '') return;
      const path = levels.filter((level) => !level.array).map((level) => level.key);
      found.push({ path, value: parse(text) });
    };
    let at = escaped ? 1 : 0;
    escaped = false;
    /** where the part of the member that stands in this piece begins */
    let from = 0;
    while (at < piece.length) {
      if (inString) {
        STRING_END.lastIndex = at;
        const hit = STRING_END.exec(piece);
        const end = hit === null ? piece.length : hit.index;
        if (inside < 0 && levels.at(-1)?.naming) name.push(piece.slice(at, end));
        if (hit === null) break;
        if (hit[0] === '\\') {
          // the escaped character may stand in the next piece
          escaped = end + 1 === piece.length;
          at = end + 2;
        } else {
          inString = false;
          at = end + 1;
        }
        continue;
      }
      MARKS.lastIndex = at;
      const hit = MARKS.exec(piece);
      if (hit === null) break;
      const mark = hit[0];
      const place = hit.index;
      at = place + 1;
      if (closed) throw new Refusal('broken');
      const level = levels.at(-1);
      if (mark === '"') {
        inString = true;
        if (inside < 0 && level === undefined) throw new Refusal('broken');
        if (level?.naming && inside < 0) name = [];
      } else if (inside >= 0) {
        if (mark === '{' || mark === '[') inside++;
        else if (mark === '}' || mark === ']') {
          if (inside === 0) {
            if (mark !== ']') throw new Refusal('broken');
            finish(piece.slice(from, place));
            inside = -1;
            levels.pop();
            closed = levels.length === 0;
          } else inside--;
        } else if (mark === ',' && inside === 0) {
          finish(piece.slice(from, place));
          from = at;
        }
      } else if (mark === '[') {
        levels.push({ array: true, key: '', naming: false });
        if (levels.length > LIMITS.depth) throw new Refusal('broken');
        inside = 0;
        from = at;
      } else if (mark === '{') {
        levels.push({ array: false, key: '', naming: true });
        if (levels.length > LIMITS.depth) throw new Refusal('broken');
      } else if (mark === '}') {
        if (level === undefined || level.array) throw new Refusal('broken');
        levels.pop();
        closed = levels.length === 0;
      } else if (mark === ':' && level) {
        level.key = name.join('').slice(0, 80);
        level.naming = false;
      } else if (mark === ',' && level) level.naming = true;
      else throw new Refusal('broken');
    }
    if (inside >= 0) hold(piece.slice(from));
    if (found.length > 0) yield found;
  }
  if (levels.length === 0 && !closed) throw new Refusal('broken');
  if (!closed) throw new Refusal('truncated');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('broken');
  }
}
