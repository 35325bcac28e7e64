/**
 * "Is this offer sound?": eight questions about somebody who offers to deal with a debt for money. Each answer that
 * speaks against it says why; the sum of them is no score, only what to look at.
 */
export type InWords = Record<'zh-CN' | 'zh-TW' | 'en', string>;

export type Answer = 'yes' | 'no' | 'unsure';

export interface Question {
  id: QuestionId;
  ask: InWords;
  /** why a yes speaks against it */
  why: InWords;
  /** ids in lib/law that say so; those in force are shown */
  law: readonly string[];
  /** fraud: a yes alone is reason to stop · doubt: a reason to ask further */
  weight: 'fraud' | 'doubt';
}

export const QUESTION_IDS = ['fee', 'sure', 'papers', 'phone', 'forge', 'silent', 'repair', 'private'] as const;
export type QuestionId = (typeof QUESTION_IDS)[number];

export const QUESTIONS: Record<QuestionId, Question> = {
  fee: {
    id: 'fee',
    ask: {
      'zh-CN': '要先交服务费、咨询费或保证金吗？',
      'zh-TW': '要先交服務費、諮詢費或保證金嗎？',
      en: 'Is a fee or deposit to be paid first?',
    },
    why: {
      'zh-CN': '和机构协商、提异议都不收费，自己就能办。先收钱的，钱常常回不来。',
      'zh-TW': '和機構協商、提異議都不收費，自己就能辦。先收錢的，錢常常回不來。',
      en: 'Talking to the lender and objecting cost nothing; you can do both yourself. Money paid first often does not come back.',
    },
    law: ['notice-5dept-2026'],
    weight: 'doubt',
  },
  sure: {
    id: 'sure',
    ask: {
      'zh-CN': '对方说一定能办成，办不成退款吗？',
      'zh-TW': '對方說一定能辦成，辦不成退款嗎？',
      en: 'Do they say it will work for sure, or money back?',
    },
    why: {
      'zh-CN': '分期、减免都要机构同意，没有人能替机构答应。',
      'zh-TW': '分期、減免都要機構同意，沒有人能替機構答應。',
      en: 'Instalments and reductions need the lender; nobody can answer for it.',
    },
    law: ['xyk-70', 'mfd-678'],
    weight: 'doubt',
  },
  papers: {
    id: 'papers',
    ask: {
      'zh-CN': '要您交身份证、银行卡或者签授权书吗？',
      'zh-TW': '要您交身分證、銀行卡或者簽授權書嗎？',
      en: 'Do they want your ID card, bank card or a power of attorney?',
    },
    why: {
      'zh-CN': '证件和授权交出去，别人可以用您的名义借款、投诉、签字。',
      'zh-TW': '證件和授權交出去，別人可以用您的名義借款、投訴、簽字。',
      en: 'With these, others can borrow, complain and sign in your name.',
    },
    law: ['gbf-28-29-31', 'notice-5dept-2026'],
    weight: 'fraud',
  },
  phone: {
    id: 'phone',
    ask: {
      'zh-CN': '要您交手机、电话卡、密码或验证码吗？',
      'zh-TW': '要您交手機、電話卡、密碼或驗證碼嗎？',
      en: 'Do they want your phone, SIM card, passwords or codes?',
    },
    why: {
      'zh-CN': '有了这些就能动您的账户。正规的咨询用不着。',
      'zh-TW': '有了這些就能動您的帳戶。正規的諮詢用不著。',
      en: 'With these your accounts can be used. No honest adviser needs them.',
    },
    law: ['fz-14-25-31-38', 'gbf-28-29-31'],
    weight: 'fraud',
  },
  forge: {
    id: 'forge',
    ask: {
      'zh-CN': '让您编造困难、开假证明吗？',
      'zh-TW': '讓您編造困難、開假證明嗎？',
      en: 'Do they tell you to invent hardship or use false papers?',
    },
    why: {
      'zh-CN': '假材料由署名的人承担后果，不是替您办的人。',
      'zh-TW': '假材料由署名的人承擔後果，不是替您辦的人。',
      en: 'The consequences of false papers fall on the one who signs, not on the helper.',
    },
    law: ['xf-280'],
    weight: 'fraud',
  },
  silent: {
    id: 'silent',
    ask: {
      'zh-CN': '让您别接电话、别理机构，先不还款吗？',
      'zh-TW': '讓您別接電話、別理機構，先不還款嗎？',
      en: 'Do they tell you to cut contact with the lender and stop paying?',
    },
    why: {
      'zh-CN': '失联期间利息照算，还可能错过协商和法院的期限。',
      'zh-TW': '失聯期間利息照算，還可能錯過協商和法院的期限。',
      en: 'Interest goes on meanwhile, and talks or court dates may be missed.',
    },
    law: ['mfd-676'],
    weight: 'doubt',
  },
  repair: {
    id: 'repair',
    ask: {
      'zh-CN': '说能删掉真实的逾期记录吗？',
      'zh-TW': '說能刪掉真實的逾期紀錄嗎？',
      en: 'Do they say a true overdue record can be deleted?',
    },
    why: {
      'zh-CN': '真实的记录不能花钱删除；确有错误的，自己提异议就行，不收费。',
      'zh-TW': '真實的紀錄不能花錢刪除；確有錯誤的，自己提異議就行，不收費。',
      en: 'A true record cannot be bought away; against an error you can object yourself, free.',
    },
    law: ['zx-13-15-16', 'zx-25-26-29'],
    weight: 'fraud',
  },
  private: {
    id: 'private',
    ask: {
      'zh-CN': '只留私人微信、QQ，收款用个人账户吗？',
      'zh-TW': '只留私人微信、QQ，收款用個人帳戶嗎？',
      en: 'Only a private chat contact, and payment to a private account?',
    },
    why: {
      'zh-CN': '出了问题找不到人，也要不回钱。',
      'zh-TW': '出了問題找不到人，也要不回錢。',
      en: 'If something goes wrong there is nobody to find, and no money to get back.',
    },
    law: ['xf-266'],
    weight: 'doubt',
  },
};

export type Outcome = 'open' | 'stop' | 'doubt' | 'ask' | 'clear';

/**
 * open: not all answered · stop: one answer alone is reason enough · doubt: several speak against it · ask: one does, or
 * something is not known · clear: none does, which is no recommendation.
 */
export function weigh(answers: Partial<Record<QuestionId, Answer>>): {
  outcome: Outcome;
  against: QuestionId[];
  unsure: QuestionId[];
} {
  const against = QUESTION_IDS.filter((id) => answers[id] === 'yes');
  const unsure = QUESTION_IDS.filter((id) => answers[id] === 'unsure');
  const outcome: Outcome = against.some((id) => QUESTIONS[id].weight === 'fraud')
    ? 'stop'
    : QUESTION_IDS.some((id) => answers[id] === undefined)
      ? 'open'
      : against.length > 1
        ? 'doubt'
        : against.length + unsure.length > 0
          ? 'ask'
          : 'clear';
  return { outcome, against, unsure };
}

/** Takes what fits from whatever was stored. */
export function decodeAnswers(raw: unknown): Partial<Record<QuestionId, Answer>> {
  if (typeof raw !== 'object' || raw === null) return {};
  const given: Record<string, unknown> = { ...raw };
  const answers: Partial<Record<QuestionId, Answer>> = {};
  for (const id of QUESTION_IDS) {
    const answer = given[id];
    if (answer === 'yes' || answer === 'no' || answer === 'unsure') answers[id] = answer;
  }
  return answers;
}
