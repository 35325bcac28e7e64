/**
 * LET-13: short scripts to read aloud on the phone. A line is said, or it asks and has room for the answer; the answers
 * are kept in the log as a call. Nothing in them agrees to a sum.
 */
import type { InWords } from './types';

export type ScriptLine = { say: InWords } | { ask: InWords; answer: string };

export interface Script {
  id: ScriptId;
  title: InWords;
  /** before the call */
  before: InWords;
  lines: readonly ScriptLine[];
  /** how to end it, whatever was said */
  end: InWords;
}

export const SCRIPT_IDS = ['explain', 'three', 'fees', 'who', 'steady'] as const;
export type ScriptId = (typeof SCRIPT_IDS)[number];

const END: InWords = {
  'zh-CN': '“谢谢，我记下了。需要答应的事，我想一想再书面回复。”',
  'zh-TW': '「謝謝，我記下了。需要答應的事，我想一想再書面回覆。」',
  en: '“Thank you, I have noted it. What needs a promise I will think over and answer in writing.”',
};

export const SCRIPTS: Record<ScriptId, Script> = {
  explain: {
    id: 'explain',
    title: {
      'zh-CN': '打给机构客服：说明情况（约一分钟）',
      'zh-TW': '打給機構客服：說明情況（約一分鐘）',
      en: 'To the lender: your situation (about a minute)',
    },
    before: {
      'zh-CN': '号码从官方应用或合同里找，不用短信里的。手边放好纸笔。',
      'zh-TW': '號碼從官方應用程式或合同裡找，不用簡訊裡的。手邊放好紙筆。',
      en: 'Take the number from the official app or the contract, not from the message. Have pen and paper.',
    },
    lines: [
      {
        say: {
          'zh-CN': '“您好，我有一笔借款，目前按原来的安排还有困难。我愿意还，想商量一个做得到的办法。”',
          'zh-TW': '「您好，我有一筆借款，目前按原來的安排還有困難。我願意還，想商量一個做得到的辦法。」',
          en: '“Hello. I have a loan and cannot pay as agreed at present. I am willing to pay and would like to find a way.”',
        },
      },
      {
        ask: {
          'zh-CN': '“请问您的工号是多少？”',
          'zh-TW': '「請問您的工號是多少？」',
          en: '“May I have your staff number?”',
        },
        answer: 'staffNumber',
      },
      {
        ask: {
          'zh-CN': '“可以分期或者延期吗？需要我提供什么材料？”',
          'zh-TW': '「可以分期或者延期嗎？需要我提供什麼材料？」',
          en: '“Are instalments or a deferral possible? What papers do you need?”',
        },
        answer: 'options',
      },
      {
        ask: {
          'zh-CN': '“商量期间，罚息和信用记录怎样处理？”',
          'zh-TW': '「商量期間，罰息和信用紀錄怎樣處理？」',
          en: '“What about default interest and the credit record meanwhile?”',
        },
        answer: 'meanwhile',
      },
      {
        ask: {
          'zh-CN': '“什么时候、用什么方式给我答复？”',
          'zh-TW': '「什麼時候、用什麼方式給我答覆？」',
          en: '“When and how will I get an answer?”',
        },
        answer: 'when',
      },
    ],
    end: END,
  },
  three: {
    id: 'three',
    title: {
      'zh-CN': '三个问题：联系、事实、办法',
      'zh-TW': '三個問題：聯絡、事實、辦法',
      en: 'Three questions: contact, facts, ways',
    },
    before: {
      'zh-CN': '一次只问一个，等对方说完，记下来再问下一个。',
      'zh-TW': '一次只問一個，等對方說完，記下來再問下一個。',
      en: 'One at a time. Let them finish, note it, then the next.',
    },
    lines: [
      {
        ask: {
          'zh-CN': '“请问您的工号是多少？”',
          'zh-TW': '「請問您的工號是多少？」',
          en: '“May I have your staff number?”',
        },
        answer: 'staffNumber',
      },
      {
        ask: {
          'zh-CN': '“请只联系我本人，在白天联系。这个可以记录下来吗？”',
          'zh-TW': '「請只聯絡我本人，在白天聯絡。這個可以記錄下來嗎？」',
          en: '“Please contact me only, in the daytime. Can you put that on file?”',
        },
        answer: 'contact',
      },
      {
        ask: {
          'zh-CN': '“目前一共欠多少，本金、利息、费用各是多少？”',
          'zh-TW': '「目前一共欠多少，本金、利息、費用各是多少？」',
          en: '“How much is it in all, and how much is principal, interest and fees?”',
        },
        answer: 'sum',
      },
      {
        ask: {
          'zh-CN': '“有哪些还款办法可以申请？怎样申请？”',
          'zh-TW': '「有哪些還款辦法可以申請？怎樣申請？」',
          en: '“Which ways to repay can I apply for, and how?”',
        },
        answer: 'options',
      },
    ],
    end: END,
  },
  fees: {
    id: 'fees',
    title: { 'zh-CN': '问清金额和费用', 'zh-TW': '問清金額和費用', en: 'Ask about the sum and the fees' },
    before: {
      'zh-CN': '把短信里的金额和官方应用里的金额先抄在纸上。',
      'zh-TW': '把簡訊裡的金額和官方應用程式裡的金額先抄在紙上。',
      en: 'Write down the sum of the message and the sum in the official app first.',
    },
    lines: [
      {
        ask: {
          'zh-CN': '“请问您的工号是多少？”',
          'zh-TW': '「請問您的工號是多少？」',
          en: '“May I have your staff number?”',
        },
        answer: 'staffNumber',
      },
      {
        ask: {
          'zh-CN': '“逾期从哪天算起，一共多少天？”',
          'zh-TW': '「逾期從哪天算起，一共多少天？」',
          en: '“Overdue since when, how many days?”',
        },
        answer: 'days',
      },
      {
        ask: { 'zh-CN': '“本金还有多少？”', 'zh-TW': '「本金還有多少？」', en: '“How much principal is left?”' },
        answer: 'principal',
      },
      {
        ask: {
          'zh-CN': '“利息和罚息各是多少，按什么利率算的？”',
          'zh-TW': '「利息和罰息各是多少，按什麼利率算的？」',
          en: '“How much interest and default interest, at which rates?”',
        },
        answer: 'interest',
      },
      {
        ask: {
          'zh-CN': '“还有哪些费用，是谁收的？”',
          'zh-TW': '「還有哪些費用，是誰收的？」',
          en: '“Which other fees, and who takes them?”',
        },
        answer: 'fees',
      },
      {
        ask: {
          'zh-CN': '“请把对账单发给我，大概什么时候能收到？”',
          'zh-TW': '「請把對帳單發給我，大概什麼時候能收到？」',
          en: '“Please send me the statement. When may I expect it?”',
        },
        answer: 'when',
      },
    ],
    end: END,
  },
  who: {
    id: 'who',
    title: {
      'zh-CN': '接到催收电话：先核实是谁',
      'zh-TW': '接到催收電話：先核實是誰',
      en: 'A collector calls: who is it',
    },
    before: {
      'zh-CN': '不用报证件号、卡号和验证码，也不用答应金额。',
      'zh-TW': '不用報證件號、卡號和驗證碼，也不用答應金額。',
      en: 'No ID, card number or code has to be given, and no sum agreed.',
    },
    lines: [
      {
        ask: {
          'zh-CN': '“请问您是哪家公司，怎么称呼，工号多少？”',
          'zh-TW': '「請問您是哪家公司，怎麼稱呼，工號多少？」',
          en: '“Which company are you with? Your name and staff number?”',
        },
        answer: 'staffNumber',
      },
      {
        ask: {
          'zh-CN': '“您受哪家机构委托，哪一份合同？”',
          'zh-TW': '「您受哪家機構委託，哪一份合同？」',
          en: '“On whose behalf, and which contract?”',
        },
        answer: 'mandate',
      },
      {
        ask: {
          'zh-CN': '“请把委托证明和欠款明细发给我，可以发到哪里？”',
          'zh-TW': '「請把委託證明和欠款明細發給我，可以發到哪裡？」',
          en: '“Please send me the mandate and the breakdown. Where will it come from?”',
        },
        answer: 'papers',
      },
      {
        say: {
          'zh-CN': '“我会通过机构的官方渠道核实，核实之后再联系。”',
          'zh-TW': '「我會透過機構的官方管道核實，核實之後再聯絡。」',
          en: '“I will check through the official channel of the lender and get back then.”',
        },
      },
    ],
    end: END,
  },
  steady: {
    id: 'steady',
    title: {
      'zh-CN': '对方情绪激动时：一句话',
      'zh-TW': '對方情緒激動時：一句話',
      en: 'When they raise their voice: one sentence',
    },
    before: {
      'zh-CN': '说一遍就够了，不用争。说完可以挂断。',
      'zh-TW': '說一遍就夠了，不用爭。說完可以結束通話。',
      en: 'Once is enough, no need to argue. You may hang up afterwards.',
    },
    lines: [
      {
        say: {
          'zh-CN': '“我愿意沟通还款，请用平和的方式说。不方便的话，请书面告诉我。”',
          'zh-TW': '「我願意溝通還款，請用平和的方式說。不方便的話，請書面告訴我。」',
          en: '“I am willing to talk about repayment. Please speak calmly, or tell me in writing.”',
        },
      },
      {
        ask: {
          'zh-CN': '对方说了什么（尽量照原话）',
          'zh-TW': '對方說了什麼（儘量照原話）',
          en: 'What they said (as literally as you can)',
        },
        answer: 'said',
      },
    ],
    end: {
      'zh-CN': '“今天先到这里，我之后通过官方渠道联系。”',
      'zh-TW': '「今天先到這裡，我之後透過官方管道聯絡。」',
      en: '“Let us stop here for today. I will contact you through the official channel.”',
    },
  },
};

/** What was asked and answered, for the text of the record; questions without an answer are left out. */
export function noted(script: Script, answers: Readonly<Record<string, string>>, language: keyof InWords): string {
  return script.lines
    .flatMap((line) => {
      if (!('ask' in line)) return [];
      const answer = (answers[line.answer] ?? '').trim();
      const asked = line.ask[language].replace(/[“”「」]/g, '');
      return answer === '' ? [] : [`${asked}\n${answer}`];
    })
    .join('\n\n');
}
