import type { Rule } from '../types';

export default {
  id: 'threat-violence',
  signal: 'threat_violence',
  severity: 'breach',
  confidence: 'high',
  patterns: ['打断~(腿|手)', '泼(红)?(油漆|漆)'],
  step: 'keep',
  say: {
    'zh-CN': {
      title: '像威胁的话',
      seen: '这条里有一句像威胁的话。',
      why: '用人身、财产或家人的安全来逼人还钱，一般不被允许。',
      notMeant: '这不等于对方一定会这样做，也不等于欠款消失。',
      next: '先不用回复，把这条存下来。感到人身有危险时，可以打 110。',
      wrongWhen: '如果这是转述、新闻或玩笑，这条提示就不对。',
    },
    'zh-TW': {
      title: '像威脅的話',
      seen: '這則訊息裡有一句像威脅的話。',
      why: '用人身、財產或家人的安全來逼人還錢，一般不被允許。',
      notMeant: '這不代表對方一定會這樣做，也不代表欠款消失。',
      next: '先不用回覆，把這則訊息存下來。覺得人身有危險時，可以打 110。',
      wrongWhen: '如果這是轉述、新聞或玩笑，這則提示就不對。',
    },
    en: {
      title: 'Sounds like a threat',
      seen: 'One sentence here sounds like a threat.',
      why: 'Pressing for money by pointing at someone’s safety, property or family is generally not allowed.',
      notMeant: 'It does not mean that it will happen, nor that the debt is gone.',
      next: 'You need not answer now. Keep this message first. If you feel in danger, 110 is there.',
      wrongWhen: 'Wrong if this is a quotation, a news item or a joke.',
    },
  },
  hits: ['再不还钱就打断你的腿', '明天去你家泼油漆'],
  allows: ['逾期会产生罚息，请留意您的资金安排'],
} satisfies Rule;
