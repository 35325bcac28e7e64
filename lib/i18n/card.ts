/**
 * Words of the hint on a foreign page. Apart from the large dictionary, because the content script carries nothing that
 * it does not show.
 */
import type { Language } from './language';
import { MARKER_WORDS, type ToneWords } from './marker';

export interface CardWords {
  tone: ToneWords;
  sure: Record<'high' | 'medium' | 'low', string>;
  sureLabel: string;
  /** between a label and what it labels */
  colon: string;
  seen: string;
  why: string;
  clause: string;
  caveat: string;
  source: string;
  checked: (day: string) => string;
  more: (count: number) => string;
  notMeant: string;
  wrongWhen: string;
  next: string;
  keep: string;
  keeping: string;
  kept: (seq: number) => string;
  toCase: string;
  withPicture: string;
  withoutPicture: string;
  /** for words of a page: all of it was kept */
  wholePage: string;
  keepFailed: Record<'store-full' | 'store-unavailable' | 'store-blocked' | 'gone' | 'other', string>;
  again: string;
  desk: Record<'verify' | 'write' | 'complain' | 'police' | 'help' | 'answer_court', string>;
  close: string;
  previous: string;
  following: string;
  place: (at: number, of: number) => string;
  inaccurate: string;
  spare: Record<'here' | 'site' | 'all', string>;
  spared: Record<'here' | 'site' | 'all', string>;
  undo: string;
  snooze: string;
  snoozed: string;
  lens: Record<'covered' | 'show' | 'hide', string>;
}

const zhCN: CardWords = {
  tone: MARKER_WORDS['zh-CN'].tone,
  sure: { high: '很像', medium: '可能', low: '看不准' },
  sureLabel: '把握',
  colon: '：',
  seen: '看到',
  why: '意思',
  clause: '依据',
  caveat: '要留意',
  source: '来源',
  checked: (day) => `最后核对 ${day}`,
  more: (count) => `另有 ${count} 条依据`,
  notMeant: '这不等于',
  wrongWhen: '什么情况下会错',
  next: '下一步',
  keep: '存为证据',
  keeping: '正在存…',
  kept: (seq) => `已存好 · 第 ${seq} 号`,
  toCase: '归入案件',
  withPicture: '文字和画面都在里面。',
  withoutPicture: '里面是文字和网页片段，还没有画面。想加上画面，点浏览器工具栏上的「据理」再存一次。',
  wholePage: '这几句话和整个网页都在里面。',
  keepFailed: {
    'store-full': '空间满了，这条没有存下。腾出一些空间后可以再试。',
    'store-unavailable': '浏览器现在不给存，无痕窗口里常会这样。',
    'store-blocked': '另一个窗口还开着旧版本。关掉它再试一次。',
    gone: '据理刚更新过。刷新本页后再存，短信还在。',
    other: '这次没有存下，什么也没有丢。可以再试一次。',
  },
  again: '再试一次',
  desk: {
    verify: '怎么核实',
    write: '写一封信',
    complain: '投诉途径',
    police: '报警怎么说',
    help: '可以找谁',
    answer_court: '怎么应对',
  },
  close: '收起',
  previous: '上一处',
  following: '下一处',
  place: (at, of) => `第 ${at} 处，共 ${of} 处`,
  inaccurate: '不准确？',
  spare: { here: '仅此处', site: '本站此类', all: '所有此类' },
  spared: {
    here: '这一处不再提示。',
    site: '这个网站上不再提示这一类。',
    all: '所有网站上都不再提示这一类。',
  },
  undo: '撤销',
  snooze: '现在不看，有新的再提示',
  snoozed: '这一页先不提示，有新的再说。',
  lens: { covered: '原话先收着。', show: '看原话', hide: '收起原话' },
};

const zhTW: CardWords = {
  tone: MARKER_WORDS['zh-TW'].tone,
  sure: { high: '很像', medium: '可能', low: '看不準' },
  sureLabel: '把握',
  colon: '：',
  seen: '看到',
  why: '意思',
  clause: '依據',
  caveat: '要留意',
  source: '來源',
  checked: (day) => `最後核對 ${day}`,
  more: (count) => `另有 ${count} 條依據`,
  notMeant: '這不等於',
  wrongWhen: '什麼情況下會錯',
  next: '下一步',
  keep: '存為證據',
  keeping: '正在存…',
  kept: (seq) => `已存好 · 第 ${seq} 號`,
  toCase: '歸入案件',
  withPicture: '文字和畫面都在裡面。',
  withoutPicture: '裡面是文字和網頁片段，還沒有畫面。想加上畫面，點瀏覽器工具列上的「據理」再存一次。',
  wholePage: '這幾句話和整個網頁都在裡面。',
  keepFailed: {
    'store-full': '空間滿了，這則沒有存下。騰出一些空間後可以再試。',
    'store-unavailable': '瀏覽器現在不給存，無痕視窗裡常會這樣。',
    'store-blocked': '另一個視窗還開著舊版本。關掉它再試一次。',
    gone: '據理剛更新過。重新整理本頁後再存，簡訊還在。',
    other: '這次沒有存下，什麼也沒有丟。可以再試一次。',
  },
  again: '再試一次',
  desk: {
    verify: '怎麼核實',
    write: '寫一封信',
    complain: '申訴途徑',
    police: '報警怎麼說',
    help: '可以找誰',
    answer_court: '怎麼應對',
  },
  close: '收起',
  previous: '上一處',
  following: '下一處',
  place: (at, of) => `第 ${at} 處，共 ${of} 處`,
  inaccurate: '不準確？',
  spare: { here: '僅此處', site: '本站此類', all: '所有此類' },
  spared: {
    here: '這一處不再提示。',
    site: '這個網站上不再提示這一類。',
    all: '所有網站上都不再提示這一類。',
  },
  undo: '復原',
  snooze: '現在不看，有新的再提示',
  snoozed: '這一頁先不提示，有新的再說。',
  lens: { covered: '原話先收著。', show: '看原話', hide: '收起原話' },
};

const en: CardWords = {
  tone: MARKER_WORDS.en.tone,
  sure: { high: 'very likely', medium: 'possibly', low: 'cannot tell' },
  sureLabel: 'How sure',
  colon: ': ',
  seen: 'Seen',
  why: 'Meaning',
  clause: 'Basis',
  caveat: 'Note',
  source: 'Source',
  checked: (day) => `last checked ${day}`,
  more: (count) => `${count} more`,
  notMeant: 'This does not mean',
  wrongWhen: 'When this would be wrong',
  next: 'Next',
  keep: 'Keep as evidence',
  keeping: 'Keeping…',
  kept: (seq) => `Kept · no. ${seq}`,
  toCase: 'Put into a case',
  withPicture: 'It holds the text and a picture.',
  withoutPicture:
    'It holds the text and this piece of the page, but no picture yet. To add one, keep it once more from the Juli button in the toolbar.',
  wholePage: 'It holds these words and the whole page.',
  keepFailed: {
    'store-full': 'There is no space left; this was not kept. Free some space and try again.',
    'store-unavailable': 'The browser does not allow keeping right now; private windows often do that.',
    'store-blocked': 'Another window still runs an older version. Close it and try again.',
    gone: 'Juli has just been updated. Reload this page and keep it then; the message is still there.',
    other: 'It was not kept this time; nothing is lost. You can try again.',
  },
  again: 'Try again',
  desk: {
    verify: 'How to verify',
    write: 'Write a letter',
    complain: 'Where to complain',
    police: 'What to tell the police',
    help: 'Who can help',
    answer_court: 'How to answer',
  },
  close: 'Close',
  previous: 'Previous',
  following: 'Next one',
  place: (at, of) => `${at} of ${of}`,
  inaccurate: 'Not accurate?',
  spare: { here: 'Only here', site: 'This kind on this site', all: 'This kind everywhere' },
  spared: {
    here: 'No hint in this place any more.',
    site: 'No hint of this kind on this site any more.',
    all: 'No hint of this kind on any site any more.',
  },
  undo: 'Undo',
  snooze: 'Not now; tell me when there is something new',
  snoozed: 'This page stays quiet until something new comes.',
  lens: { covered: 'The words themselves are put away.', show: 'Show the words', hide: 'Put the words away' },
};

export const CARD_WORDS: Record<Language, CardWords> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };
