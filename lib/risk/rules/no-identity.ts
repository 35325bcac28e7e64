import type { Rule } from '../types';

export default {
  id: 'no-identity',
  signal: 'no_identity',
  severity: 'heed',
  confidence: 'high',
  patterns: [],
  step: 'verify',
  say: {
    'zh-CN': {
      title: '没说是谁',
      seen: '这条催款消息里，没有出现贷款机构、催收公司或产品的名称。',
      why: '不知道是谁，就无从核实这笔账，也无从投诉。',
      notMeant: '这不等于这笔账是假的。',
      next: '可以先问一句：您是哪家机构，受谁委托，哪一笔借款。没核实前不必付款。',
      wrongWhen: '如果发件人的名称已经写在号码或头像上，这条提示就不对。',
    },
    'zh-TW': {
      title: '沒說是誰',
      seen: '這則催款訊息裡，沒有出現貸款機構、催收公司或產品的名稱。',
      why: '不知道是誰，就無從查證這筆帳，也無從申訴。',
      notMeant: '這不代表這筆帳是假的。',
      next: '可以先問一句：您是哪家機構，受誰委託，哪一筆借款。沒查證前不必付款。',
      wrongWhen: '如果寄件人的名稱已經寫在號碼或頭像上，這則提示就不對。',
    },
    en: {
      title: 'Nobody is named',
      seen: 'No lender, collector or product is named anywhere in this message.',
      why: 'Without a name the debt cannot be checked and nobody can be held to account.',
      notMeant: 'It does not mean that the debt is false.',
      next: 'Ask first: which institution, entrusted by whom, which loan. No need to pay before that is clear.',
      wrongWhen: 'Wrong if the sender’s name already stands in the number or profile shown.',
    },
  },
  hits: [
    { text: '钱什么时候还？再给你一天，不还就去你单位找你领导', sender: '16500001111' },
    { text: '欠债还钱，今晚见不到钱我就打给你爸妈', sender: '16500001111' },
    { text: '你欠的那笔款已经逾期60天，今天再不处理就上门', sender: '16500001111' },
    { text: '我司再次通知您，借款严重逾期，今日18点前不还将联系您的家人', sender: '16500001111' },
    { text: '老赖，钱还不还？不还天天打爆你通讯录', sender: '16500001111' },
    { text: '你是王强的舅舅吧，他欠我们八千块不还，麻烦你转告他今天回电', sender: '16500001111' },
  ],
  allows: [
    { text: '【禾木消费金融】您的借款已逾期5天，请尽快还款。', sender: '1069000000' },
    { text: '老王，上次借你的五百方便的时候还我', sender: '13800000000' },
    { text: '【青禾易贷】欠款今天不还，明天就去你单位找你领导', sender: '1069000000' },
    { text: '您的快递到了，放门口了', sender: '13800000000' },
    { text: '法务部通知：您的借款已逾期，今日不还将起诉', sender: '16500001111' },
    { text: '周末一起吃饭吗，我请客', sender: '13800000000' },
  ],
} satisfies Rule;
