/** Terms that lean to one side: each with its patterns, what to say and the clause it may rest on. Plain data. */
import type { Three } from './types';

export interface OneSided {
  id: string;
  /** sources of regular expressions over folded text, each without repeats inside repeats */
  patterns: string[];
  /** silences it in the same sentence */
  unless?: string;
  title: Three;
  says: Three;
  provisions: string[];
  hits: string[];
  allows: string[];
}

export const ONE_SIDED: readonly OneSided[] = [
  {
    id: 'no-refund',
    patterns: ['(?:费|会员|权益|服务)[^。;]{0,24}(?:概不退还|一律不退|不予退还|不可退|不支持退款|均不退还|恕不退)'],
    title: { 'zh-CN': '“概不退还”', 'zh-TW': '「概不退還」', en: 'No refund' },
    says: {
      'zh-CN': '费用“概不退还”由对方单方写定，加重您的负担的，可能不算数。可以问清服务内容，要求退还没有用到的部分。',
      'zh-TW': '費用「概不退還」由對方單方寫定，加重您的負擔的，可能不算數。可以問清服務內容，要求退還沒有用到的部分。',
      en: 'A blanket “no refund” written by one side may not hold where it weighs unfairly. Ask what was provided and for the unused part back.',
    },
    provisions: ['mfd-496-497', 'xbf-26-29'],
    hits: [
      '会员费每月99元，一经支付概不退还。',
      '担保服务费一律不退。',
      '权益包开通后不支持退款。',
      '平台服务费支付后，无论是否放款均不退还。',
    ],
    allows: [
      '未使用的会员费可按比例退还。',
      '多扣款项将原路退还。',
      '会员到期前可以随时取消。',
      '提前结清，利息不予收取。',
    ],
  },
  {
    id: 'buy-to-borrow',
    patterns: [
      '(?:开通|购买|办理|加入|支付|缴纳)[^。;]{0,14}(?:会员|权益|险|担保|加速|服务包|vip)[^。;]{0,16}(?:方可|方能|才能|才可|后可|后方)',
      '(?:未|不)(?:开通|购买|办理|加入)[^。;]{0,12}(?:会员|权益|保险|担保|加速)[^。;]{0,12}(?:不能|不得|无法|不予|不可)',
    ],
    unless: '自愿|不影响',
    title: { 'zh-CN': '先买服务才能借', 'zh-TW': '先買服務才能借', en: 'Buy to borrow' },
    says: {
      'zh-CN':
        '把会员、保险当作借款的条件，这笔钱就是借款成本的一部分，应当事先写进综合融资成本。可以要求说明能不能不选。',
      'zh-TW':
        '把會員、保險當作借款的條件，這筆錢就是借款成本的一部分，應當事先寫進綜合融資成本。可以要求說明能不能不選。',
      en: 'A membership or insurance required for the loan is part of its cost and should be disclosed beforehand. Ask whether it can be left out.',
    },
    provisions: ['nfra-2026-mingshi', 'nfra-2025-9', 'mfd-496-497'],
    hits: [
      '开通优享会员后方可提现。',
      '购买借款人意外险才能放款。',
      '未开通权益包的用户无法使用借款服务。',
      '支付担保服务费后方可审核放款。',
    ],
    allows: ['会员自愿开通，不影响借款。', '实名认证后方可借款。', '保险为可选产品，不影响审批。', '签署合同后放款。'],
  },
  {
    id: 'deemed-consent',
    patterns: [
      '(?:点击|使用|继续|登录|进入|还款)[^。;]{0,16}(?:即视为|视为|即代表|即表示)[^。;]{0,8}(?:同意|接受|认可)[^。;]{0,30}(?:会员|服务协议|权益|续费|扣款|授权)',
      '(?:自动续费|到期自动续|默认开通|默认勾选|默认续费)',
    ],
    unless: '可随时取消|不会自动|不自动|关闭自动',
    title: { 'zh-CN': '默认同意', 'zh-TW': '預設同意', en: 'Consent by default' },
    says: {
      'zh-CN':
        '点一下按钮就算同意另一份收费协议，与您利害关系大的内容应当单独、醒目地提示。可以先不点，问清楚这份协议是什么、能不能关掉。',
      'zh-TW':
        '點一下按鈕就算同意另一份收費協議，與您利害關係大的內容應當單獨、醒目地提示。可以先不點，問清楚這份協議是什麼、能不能關掉。',
      en: 'One press counts as consent to another paid agreement; what matters to you must be shown separately and clearly. Ask first what it is and how to turn it off.',
    },
    provisions: ['mfd-496-497', 'nfra-2026-mingshi'],
    hits: [
      '点击立即还款即视为同意《会员服务协议》。',
      '本权益包到期自动续费。',
      '继续使用即表示同意授权扣款。',
      '系统默认开通优享会员。',
    ],
    allows: ['本服务不会自动续费。', '请阅读并勾选后提交。', '点击查看还款计划。', '开通后可随时取消自动续费。'],
  },
  {
    id: 'contacts-authorised',
    patterns: [
      '(?:授权|同意|允许)[^。;]{0,30}(?:联系|告知|通知|致电)[^。;]{0,16}(?:紧急联系人|通讯录|亲友|家人|单位|同事|第三人)',
      '(?:授权|同意|允许)[^。;]{0,20}(?:读取|获取|访问|采集)[^。;]{0,10}(?:通讯录|通话记录|相册)',
    ],
    title: { 'zh-CN': '授权联系他人', 'zh-TW': '授權聯絡他人', en: 'Contacting others' },
    says: {
      'zh-CN': '写了授权，也不能把您的欠款告诉无关的人。可以书面撤回对通讯录的授权，要求只与您本人联系。',
      'zh-TW': '寫了授權，也不能把您的欠款告訴無關的人。可以書面撤回對通訊錄的授權，要求只與您本人聯絡。',
      en: 'Even with this clause your debt may not be told to others. You can withdraw the consent in writing and ask to be contacted alone.',
    },
    provisions: ['gbf-44-47', 'gbf-13', 'mfd-1033-1'],
    hits: [
      '借款人授权贷款人在逾期时联系其紧急联系人及通讯录中的联系人。',
      '您同意平台读取您的通讯录信息。',
      '乙方同意甲方致电其单位、亲友告知欠款情况。',
      '用户允许本公司获取通话记录用于贷后管理。',
    ],
    allows: [
      '紧急联系人仅在无法联系到本人时使用，不透露债务信息。',
      '您可以在设置中关闭通讯录权限。',
      '请填写紧急联系人。',
      '如有疑问请联系客服。',
    ],
  },
  {
    id: 'changes-at-will',
    patterns: [
      '(?:有权|可以?|保留)[^。;]{0,10}(?:单方面?|自行|随时)[^。;]{0,12}(?:调整|变更|修改|提高)[^。;]{0,16}(?:利率|费率|费用|条款|协议|额度)',
      '最终解释权',
    ],
    title: { 'zh-CN': '单方改动', 'zh-TW': '單方改動', en: 'Changes by one side' },
    says: {
      'zh-CN': '利率、费用不能由一方随意改。以签合同时的版本为准，先把当时的合同下载或截图存下来。',
      'zh-TW': '利率、費用不能由一方隨意改。以簽約時的版本為準，先把當時的合同下載或截圖存下來。',
      en: 'Rates and charges cannot be changed at will by one side. What was signed counts; save that version now.',
    },
    provisions: ['mfd-496-497', 'xbf-26-29'],
    hits: [
      '甲方有权单方面调整利率，无需另行通知。',
      '平台可随时修改本协议条款。',
      '本公司保留自行变更费率的权利，有权单方调整费用。',
      '本活动最终解释权归平台所有。',
    ],
    allows: [
      '利率调整需经双方书面同意。',
      '客户可以随时提前还款。',
      '贷款利率随LPR每年调整一次。',
      '用户可以修改个人信息。',
    ],
  },
  {
    id: 'waives-rights',
    patterns: [
      '(?:借款人|乙方|用户|客户|本人|您)[^。;]{0,20}(?:放弃|不得提出|不得主张|无权提出)[^。;]{0,14}(?:抗辩|异议|投诉|诉讼|追索|撤销|质疑)',
      '(?:自愿|同意|承诺)(?:不可撤销地)?放弃[^。;]{0,8}(?:抗辩|异议|投诉|诉讼|追索)',
      '(?:不得|不可)(?:向监管|向有关部门|向任何)[^。;]{0,10}(?:投诉|举报)',
    ],
    title: { 'zh-CN': '放弃权利', 'zh-TW': '放棄權利', en: 'Giving up rights' },
    says: {
      'zh-CN': '让您事先放弃异议、投诉或诉讼的条款，排除了主要权利，可能无效。投诉和起诉的渠道仍在。',
      'zh-TW': '讓您事先放棄異議、投訴或訴訟的條款，排除了主要權利，可能無效。投訴和起訴的管道仍在。',
      en: 'A term by which you give up objection, complaint or suit beforehand takes away a main right and may be void.',
    },
    provisions: ['mfd-496-497', 'xbf-26-29'],
    hits: [
      '借款人自愿放弃一切抗辩权利。',
      '乙方不得提出任何异议。',
      '用户不得向监管部门投诉，否则视为违约。',
      '本人承诺放弃诉讼及投诉的权利。',
    ],
    allows: [
      '借款人有异议的，可以在15日内提出。',
      '如不满意可拨打12378投诉。',
      '您可以放弃本次优惠。',
      '双方均可向法院提起诉讼。',
    ],
  },
  {
    id: 'collection-costs',
    patterns: [
      '(?:催收费|外访费|上门费|差旅费|委外费|催告费|律师函费)[^。;]{0,30}(?:由|均由|一并由)(?:借款人|乙方|您|用户|客户|债务人)[^。;]{0,4}(?:承担|负担|支付)',
      '(?:借款人|乙方|您|用户|客户)(?:应|须|需)?(?:承担|负担|支付)[^。;]{0,24}(?:催收费|外访费|上门费|差旅费|委外费|律师函费)',
    ],
    title: { 'zh-CN': '催收费用转嫁', 'zh-TW': '催收費用轉嫁', en: 'Collection costs' },
    says: {
      'zh-CN': '把催收、上门的花费都算给您，要看合同有没有写明、数额合不合理；各项加起来过高的，可以请求调低。',
      'zh-TW': '把催收、上門的花費都算給您，要看合同有沒有寫明、數額合不合理；各項加起來過高的，可以請求調低。',
      en: 'Whether collection costs can be charged depends on what was agreed and whether it is reasonable; an excessive sum may be reduced on request.',
    },
    provisions: ['mfd-496-497', 'mfd-585'],
    hits: [
      '由此产生的催收费、差旅费由借款人承担。',
      '乙方应承担外访费、律师函费等全部费用。',
      '逾期产生的上门费由您支付。',
      '委外费、催告费均由债务人负担。',
    ],
    allows: ['诉讼费由败诉方承担。', '本平台不收取任何催收费。', '差旅费由公司报销。', '借款人应按期支付利息。'],
  },
];
