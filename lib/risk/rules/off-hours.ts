import type { Rule } from '../types';

export default {
  id: 'off-hours',
  signal: 'off_hours',
  severity: 'heed',
  confidence: 'high',
  patterns: [],
  step: 'keep',
  say: {
    'zh-CN': {
      title: '深夜联系',
      seen: '这条催款消息在晚上十点到早上八点之间发出。',
      why: '推荐性标准和行业指引都要求：没有约定或同意时，这段时间不宜催收。',
      notMeant: '这两份都不是法律，不等于对方违法，也不影响欠款。',
      next: '把时间一并存下来。想回复的话，等到白天也不迟。',
      wrongWhen: '如果您和对方约好了这个时间，或页面显示的时间不准，这条提示就不对。',
    },
    'zh-TW': {
      title: '深夜聯絡',
      seen: '這則催款訊息在晚上十點到早上八點之間發出。',
      why: '推薦性標準和行業指引都要求：沒有約定或同意時，這段時間不宜催收。',
      notMeant: '這兩份都不是法律，不代表對方違法，也不影響欠款。',
      next: '把時間一併存下來。想回覆的話，等到白天也不遲。',
      wrongWhen: '如果您和對方約好了這個時間，或頁面顯示的時間不準，這則提示就不對。',
    },
    en: {
      title: 'Sent at night',
      seen: 'This debt message was sent between ten at night and eight in the morning.',
      why: 'A recommended standard and an industry guideline ask not to collect in these hours unless agreed.',
      notMeant: 'Neither is law: it does not make the sender unlawful and does not change the debt.',
      next: 'Keep it together with its time. If you want to answer, daytime is early enough.',
      wrongWhen: 'Wrong if you agreed on this hour, or if the page shows a wrong time.',
    },
  },
  hits: [
    { text: '【禾木消费金融】您的借款已逾期5天，应还1,280.00元，请尽快还款。', sentAt: '2026-03-05T22:00:00+08:00' },
    { text: '【禾木消费金融】您的借款已逾期5天，应还1,280.00元，请尽快还款。', sentAt: '2026-03-05T07:59:00+08:00' },
    { text: '【青禾易贷】您欠款5,600元已逾期12天，今晚不还，明天联系你单位。', sentAt: '2025-08-01T23:40:00+08:00' },
    { text: '【云雀分期】您的账单已逾期3天，请今日处理，如已还款请忽略。', sentAt: '2025-08-02T06:15:00+08:00' },
    { text: '欠的钱到底什么时候还，再不还就去你家坐着', sentAt: '2026-06-10T02:30:00+08:00' },
    { text: '【白鹭小贷】逾期19天，欠款2,300元，请回电处理。', sentAt: '2024-11-11T22:48:00+08:00' },
  ],
  allows: [
    { text: '【禾木消费金融】您的借款已逾期5天，应还1,280.00元，请尽快还款。', sentAt: '2026-03-05T08:00:00+08:00' },
    { text: '【禾木消费金融】您的借款已逾期5天，应还1,280.00元，请尽快还款。', sentAt: '2026-03-05T21:59:00+08:00' },
    { text: '【禾木消费金融】您的借款已逾期5天，应还1,280.00元，请尽快还款。' },
    { text: '【招商银行】您尾号7781的信用卡于23:12消费52.00元。', sentAt: '2026-03-05T23:12:00+08:00' },
    { text: '验证码083316，5分钟内有效，请勿告诉他人。', sentAt: '2026-03-05T23:50:00+08:00' },
    { text: '您的快递已到驿站，请凭取件码领取。', sentAt: '2026-03-06T06:30:00+08:00' },
  ],
} satisfies Rule;
