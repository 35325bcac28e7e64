// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { anySite } from './index';

const around = { url: 'https://im.example.cn/c', now: Date.parse('2026-11-21T12:00:00+08:00'), zoneOffset: 480 };

function say(side: 'left' | 'right', text: string, time: string | null): Element {
  const row = document.createElement('div');
  row.className = `msg ${side}`;
  for (const [name, words] of [
    ['bubble', text],
    ['time', time],
  ] as const) {
    if (words === null) continue;
    const part = document.createElement('p');
    part.className = name;
    part.append(words);
    row.append(part);
  }
  return row;
}

function line(words: string): Element {
  const row = document.createElement('div');
  row.className = 'day';
  row.append(words);
  return row;
}

function page() {
  const doc = document.implementation.createHTMLDocument('在线客服');
  const list = doc.createElement('div');
  list.className = 'list';
  const head = doc.createElement('h2');
  head.append('贷后专员');
  doc.body.append(head, list);
  list.append(
    line('昨天'),
    say('left', '您的账单逾期了，请尽快处理。', '18:00'),
    say('right', '请先说明您是哪家公司。', '18:05'),
    say('left', '今天不还就联系你单位。', '18:06'),
  );
  return { doc, list };
}
const told = (messages: ReturnType<typeof anySite.messages>) =>
  messages.map(({ text, sender, sentAt, direction, key }) => ({ text, sender, sentAt, direction, key }));

describe('what comes to the end of a list', () => {
  it('reads the same as it would with everything', () => {
    const { doc, list } = page();
    const before = anySite.messages(doc, around);
    expect(before).toHaveLength(3);
    const added = [say('left', '最后半天。', '18:40'), line('今天'), say('right', '我只和官方客服谈。', '09:10')];
    list.append(...added);
    const news = anySite.grown?.(doc, added, around) ?? [];
    expect(told(news).map(({ sentAt }) => sentAt)).toEqual(['2026-11-20T18:40:00+08:00', '2026-11-21T09:10:00+08:00']);
    const kept = told([...before]);
    expect(kept.slice(-2)).toEqual(told(news));
    expect(told(anySite.messages(doc, around))).toEqual(kept);
  });

  it('asks nothing of the rows before it', () => {
    const { doc, list } = page();
    anySite.messages(doc, around);
    const asked: string[] = [];
    for (const row of [...list.children].slice(0, 2))
      Object.defineProperty(row, 'querySelectorAll', {
        value: () => {
          asked.push(row.className);
          return [];
        },
      });
    const added = [say('left', '最后半天，自己看着办。', '18:40')];
    list.append(...added);
    expect(anySite.grown?.(doc, added, around)).toHaveLength(1);
    expect(asked).toEqual([]);
  });

  it('leaves what nobody said', () => {
    const { doc, list } = page();
    anySite.messages(doc, around);
    const notice = line('今天的班次到这里为止');
    notice.className = 'tip';
    const added = [line('对方撤回了一条消息'), notice];
    list.append(...added);
    expect(anySite.grown?.(doc, added, around)).toEqual([]);
  });

  it('wants everything read again where something stands between, or elsewhere', () => {
    const { doc, list } = page();
    anySite.messages(doc, around);
    const first = say('left', '插在前面的一句话。', '17:00');
    list.prepend(first);
    expect(anySite.grown?.(doc, [first], around)).toBeNull();
    const other = say('left', '别处的一句话而已。', '17:00');
    doc.body.append(other);
    expect(anySite.grown?.(doc, [other], around)).toBeNull();
  });
});
