/** Whom a conversation is with, where its messages do not say it. */
import { holds, parentOf, wordsOf } from '../dom';
import type { Group } from './groups';
import { type Piece, piecesOf, type Survey } from './survey';
import { isPhone, phoneIn } from './words';

export interface Header {
  name: string;
  /** a number that stands alone: whom it belongs to is what the page is about */
  alone: boolean;
}

const TITLED = /^(?:title|name|nick|nickname|header|contact|peer|number|phone|address|addr|recipient|who|tit)$/;

/** Whom the conversation is with: the nearest heading above the list, else the chosen entry of the list of conversations. */
export function headerName(group: Group, survey: Survey): Header | null {
  const shortIn = (element: Element): Piece[] =>
    (survey.inside.get(element)?.pieces ?? 99) > 12
      ? []
      : piecesOf(survey, element).filter(
          ({ text, stamp, element }) =>
            text.length <= 60 && stamp?.beside !== '' && !element.closest('a[href], nav, label'),
        );
  let at: Element | null = group.container;
  for (let steps = 0; at && at.localName !== 'body' && steps < 6; steps++, at = parentOf(at)) {
    for (let sibling = at.previousElementSibling; sibling; sibling = sibling.previousElementSibling) {
      // a list beside this one is no heading
      const pieces = shortIn(sibling);
      if (pieces.length === 0) continue;
      const name = nameIn(pieces, sibling);
      if (name) return name;
    }
  }
  const chosen = group.container.ownerDocument.querySelector(
    '[aria-selected="true"], [aria-current="true"], li.active, li.selected, li.current, .item.active, .active[class*="item"], .selected[class*="item"], .current[class*="item"]',
  );
  const pieces = chosen && !holds(group.container, chosen) ? shortIn(chosen) : [];
  return chosen ? nameIn(pieces, chosen) : null;
}

function nameIn(pieces: readonly Piece[], within: Element): Header | null {
  const alone = pieces.find(({ text }) => isPhone(text))?.text;
  const number = alone ?? pieces.map(({ text }) => phoneIn(text)).find(Boolean);
  if (number) return { name: number, alone: alone !== undefined };
  const titled = pieces.find(({ element }) => {
    for (let at: Element | null = element; at; at = at === within ? null : parentOf(at))
      if (
        /^h[1-6]$/.test(at.localName) ||
        at.matches('[role="heading"]') ||
        wordsOf(at).some((word) => TITLED.test(word))
      )
        return true;
    return false;
  });
  const [only] = pieces;
  const plain =
    only && pieces.length <= 2 && only.text.length <= 24 && !/[，。！？；,!?;]/.test(only.text) ? only : null;
  const name = (titled ?? plain)?.text
    .replace(/^(?:与|和|與)\s*(.+?)\s*的(?:短信|彩信|信息|对话|會話|会话|聊天)(?:记录)?$/, '$1')
    .replace(/\s*[（(]\d+[)）]$/, '');
  return name &&
    name.length <= 40 &&
    !/^(?:返回|设置|更多|关闭|信息|短信|消息|短信列表|短信记录|信息列表|聊天记录|对话|会话|详情|短信详情|消息中心|在线沟通)$/.test(
      name,
    )
    ? { name, alone: false }
    : null;
}
