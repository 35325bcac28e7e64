import { describe, expect, it } from 'vitest';
import { fold } from './fold';
import { oddities } from './oddities';
import { strewnTraditional } from './script';

const odd = (text: string) => oddities(text).map(({ start, end }) => text.slice(start, end));

describe('what no folding undoes', () => {
  it.each([
    ['syllables between characters', '这条xiaoxi你qiao瞧', ['xiaoxi', 'qiao']],
    ['a sum in letters', '获得奖金ioooo元', ['ioooo']],
    ['a stroke behind every character', '来超一级一好一声一音领奖', ['超一级一好一声一音']],
  ])('finds %s', (_, text, stretches) => expect(odd(text)).toEqual(stretches));

  it.each([
    ['names that hold no syllable', '您的adobe代码，推出iloan贷款'],
    ['a number in words', '共一万一千一百一十一元'],
  ])('leaves alone %s', (_, text) => expect(odd(text)).toEqual([]));
});

describe('traditional characters strewn over simplified ones', () => {
  it('are found one by one', () => {
    const text = '恭喜您选为幸運之星得十八萬和笔记本，请尽快领取';
    expect(strewnTraditional(text).map(({ start, end }) => text.slice(start, end))).toEqual(['運', '萬']);
  });
  it.each([
    ['a text in traditional characters', '親愛的客戶，您的帳單已出，請於12月9日前繳款'],
    ['a company’s name', '【豐澤集團】您好，请您尽快确认订单，谢谢'],
    ['one word alone', '您好，这里是華联超市，请您来领取礼品'],
    ['Cantonese', '你个仔借咗钱，聽日請佢返電話，唔该晒，我们等紧'],
  ])('are not told of %s', (_, text) => expect(strewnTraditional(text)).toEqual([]));
});

describe('letters that begin an address', () => {
  it('stay letters', () => expect(fold('网址wx8hb.com登录').text).toBe('网址wx8hb.com登录'));
  it('stand for a word elsewhere', () => expect(fold('加wx8899').text).toContain('微信'));
});
