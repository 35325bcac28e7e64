import { describe, expect, it } from 'vitest';
import { narrated } from './everyday';

describe('a trick as it was played on somebody else', () => {
  it.each([
    '添加客服后对方称其流水不足，需先转账8000元，多次转账后被拉黑',
    '一名大学生接到自称金融客服的电话，让他注销账户，先后转走三万元',
    '对方说“您的账户异常，请提供验证码”，他就报了',
    '中介向他索要了代办费，中介索要后就不见了，银行的事必须亲自办',
    '某消费者反映，平台放款时直接扣除服务费',
  ])('is told: %s', (text) => expect(narrated(text)).toBe(true));

  it.each([
    ['the reader is spoken to', '您的流水不足，请先转账8000元，对方账户为公司账户'],
    ['somebody signs', '【某某贷】平台要求先缴纳保证金方可放款'],
    ['lines are given as they were said', '客服：流水不足\n我：对方说要先转账\n客服：对'],
  ])('is played where %s', (_, text) => expect(narrated(text)).toBe(false));
});
