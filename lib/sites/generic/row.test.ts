// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from './index';
import { readRow } from './row';
import { survey } from './survey';

function rowOf(html: string) {
  const doc = new DOMParser().parseFromString(`<div class="row">${html}</div>`, 'text/html');
  const row = doc.querySelector('.row') as Element;
  return readRow(row, survey(row).pieces, null);
}
const saidIn = (html: string) => rowOf(html)?.text.text;

describe('what begins like the head of a letter', () => {
  const chat = (text: string) => `<b class="name">客服小林</b><p class="bubble">${text}</p><time>10:22</time>`;
  it.each([
    '寄给你老丈人的“欠款通知”已签收',
    '抄送你单位领导',
    '抄送：你单位领导',
    '发送至您的紧急联系人',
    '收件人：张三，快件已到',
    'To settle, write to pay@x.example',
  ])('%s is said', (text) => expect(saidIn(chat(text))).toBe(text));

  it.each(['发送至 我', '寄給 li@mail.example', 'to me', '抄送：王先生'])('%s stands above what is said', (head) =>
    expect(saidIn(`<b class="name">锦程贷后</b><p>${head}</p><p>请在今天之内处理您的欠款。</p>`)).toBe(
      '请在今天之内处理您的欠款。',
    ),
  );

  it('is one with a name where the page says so', () =>
    expect(
      saidIn('<span class="to">发送至 锦程贷后管理中心</span><div class="body">请在今天之内处理您的欠款。</div>'),
    ).toBe('请在今天之内处理您的欠款。'));
});

describe('what can be pressed', () => {
  it.each([
    ['<b class="name">客服</b><p class="bubble">立即还款</p><time>10:22</time>', '立即还款'],
    [
      '<b class="name">客服</b><p>请<a href="#">立即处理</a>，否则将上门。</p><time>10:22</time>',
      '请立即处理，否则将上门。',
    ],
    ['<b class="name">客服</b><p>今天之内请您<b>回复</b></p><time>10:22</time>', '今天之内请您回复'],
    ['<b class="name">客服</b><p><a href="#">立即还款</a></p><time>10:22</time>', '立即还款'],
  ])('%s', (html, text) => expect(saidIn(html)).toBe(text));

  it('stands below what was said', () =>
    expect(saidIn('<p>您的账单已出，请查看。</p><div class="more">查看详情</div><time>10:22</time>')).toBe(
      '您的账单已出，请查看。',
    ));
});

describe('a short answer', () => {
  it.each([
    '<div class="nick">帳務專員 小雯</div><div class="line"><div class="ball">好的</div><div class="side"><span>上午9:05</span></div></div>',
    '<div class="head"><b>帳務專員 小雯</b> <time>9:05</time></div><div class="ball">好的</div>',
  ])('is shorter than the name of who gives it: %s', (html) => {
    expect(saidIn(html)).toBe('好的');
    expect(rowOf(html)?.sender).toBe('帳務專員 小雯');
  });
  it('of one sign is kept', () => {
    expect(saidIn('<b class="name">阿成</b><div class="bubble"><p>嗯</p><p>我明天还</p></div><time>9:05</time>')).toBe(
      '嗯\n我明天还',
    );
    expect(saidIn('<b class="name">阿成</b><p>嗯</p><p>我明天还</p><time>9:05</time>')).toBe('嗯\n我明天还');
    expect(saidIn('<b class="name">客服</b><p><span>¥</span><b>3,200</b></p><time>9:05</time>')).toBe('¥3,200');
  });
  it('is not the sign in the place of a picture', () =>
    expect(
      saidIn('<span>成</span><div><p><b>阿成</b> <time>9:05</time></p><p>我明天还，不要再打电话了</p></div>'),
    ).toBe('我明天还，不要再打电话了'));
});

describe('how a message fared', () => {
  it.each([
    ['<b class="name">我</b><p>已收到</p><time>9:05</time>', null],
    ['<b class="name">林</b><div class="bubble"><p>律师函</p><p>已送达</p></div><time>9:05</time>', null],
    ['<p>我保留这段对话</p><div><span>已送达</span><span>9:05</span></div>', 'outgoing'],
    ['<p>我保留这段对话</p><i class="status">已发送</i><time>9:05</time>', 'outgoing'],
  ])('%s', (html, side) => expect(rowOf(html)?.side).toBe(side));
});

describe('buttons beside a name', () => {
  const piecesIn = (html: string) => {
    const doc = new DOMParser().parseFromString(html, 'text/html');
    return survey(doc.body).pieces.map(({ text }) => text);
  };
  it('are no part of it', () => {
    expect(piecesIn('<div class="author">客服 Mia <button>回复</button></div>')).toEqual(['客服 Mia']);
    expect(piecesIn('<div class="author">客服 Mia <button>添加好友</button></div>')).toEqual(['客服 Mia']);
    expect(piecesIn('<div class="author"><button class="sr-only">Mia</button></div>')).toEqual([]);
  });
  it('may be the name', () =>
    expect(piecesIn('<div class="author"><button>客服 Mia</button></div>')).toEqual(['客服 Mia']));
});

it('a line of a log may begin with a figure right after the time', () => {
  const doc = new DOMParser().parseFromString(
    '<main><p>2026-11-12 16:05：3天内还款，电话：95588</p><p>2026-11-13 09:10：5日内还清，否则上门</p></main>',
    'text/html',
  );
  const around = { url: 'https://log.example.cn/', now: Date.parse('2026-11-21T12:00:00+08:00'), zoneOffset: 480 };
  expect(readPage(doc, around, 'any').messages.map(({ text }) => text)).toEqual([
    '3天内还款，电话：95588',
    '5日内还清，否则上门',
  ]);
});
