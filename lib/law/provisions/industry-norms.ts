/** Voluntary standard and industry self-regulation: not law, and labelled so. GB/T clauses are never named below chapter 5. */
import type { Provision } from '../types';

const standard = {
  tier: 'recommended_standard',
  title: {
    'zh-CN': 'GB/T 45251-2025《互联网金融 个人网络消费信贷 贷后催收风控指引》',
    'zh-TW': 'GB/T 45251-2025《互聯網金融 個人網絡消費信貸 貸後催收風控指引》',
    en: 'GB/T 45251-2025 Internet finance — personal online consumer credit — post-loan collection risk control guide',
  },
  article: {
    'zh-CN': '第5章',
    'zh-TW': '第5章',
    en: 'Chapter 5',
  },
  inForceFrom: '2025-02-28',
  inForceTo: null,
  dateBasis: 'read_in_source',
  replaces: null,
  appliesTo: [
    'bank_loan',
    'consumer_finance_company',
    'microloan_company',
    'loan_aid_platform',
    'third_party_collector',
    'debt_transferee',
  ],
  lookUp: {
    title: '国家标准全文公开系统',
    url: 'https://openstd.samr.gov.cn/',
  },
  lastChecked: '2026-11-21',
} satisfies Partial<Provision>;

const bankingGuideline = {
  tier: 'self_discipline',
  title: {
    'zh-CN': '中国银行业协会《金融机构个人消费类贷款催收工作指引（试行）》',
    'zh-TW': '中國銀行業協會《金融機構個人消費類貸款催收工作指引（試行）》',
    en: 'Guideline on collecting personal consumer loans (trial), China Banking Association',
  },
  inForceFrom: '2026-01-30',
  inForceTo: null,
  dateBasis: 'read_in_source',
  replaces: null,
  appliesTo: ['bank_credit_card', 'bank_loan', 'consumer_finance_company', 'third_party_collector'],
  lookUp: {
    title: '中国银行业协会',
    url: 'https://www.china-cba.net/',
  },
  lastChecked: '2026-11-21',
  confidence: 'secondary',
} satisfies Partial<Provision>;

export default {
  'gbt-scope': {
    id: 'gbt-scope',
    ...standard,
    says: {
      'zh-CN': '推荐性国家标准，面向个人网络消费信贷的自行催收和委外催收。',
      'zh-TW': '推薦性國家標準，面向個人網路消費信貸的自行催收和委外催收。',
      en: 'A recommended national standard on collecting personal online consumer credit, by the lender or through agencies.',
    },
    caveat: {
      'zh-CN': '推荐性标准，不强制；对方公开声明执行、写入合同或监管要求时才好援引。是否用于信用卡未核到。',
      'zh-TW': '推薦性標準，不強制；對方公開聲明執行、寫入合同或監管要求時才好援引。是否用於信用卡未核到。',
      en: 'Voluntary; helps where the lender declared it, wrote it into the contract or a regulator requires it. Whether it covers credit cards is not confirmed.',
    },
    sources: [
      {
        title: '新京报：国标互金贷后催收指引发布（2025-03）',
        url: 'https://www.163.com/dy/article/JQJQTKS3055284JB.html',
      },
      {
        title: 'GB/T 45251-2025 封面与目次（文库页）',
        url: 'https://wenku.siduzixun.com/filedownload/601861.htm',
      },
    ],
    confidence: 'confirmed',
  },
  'gbt-target': {
    id: 'gbt-target',
    ...standard,
    says: {
      'zh-CN':
        '应只向债务人催收，不应向联系人催收；对担保人等以法律和约定为限；仅在无法联系本人、本人死亡或无/限制行为能力等情形才可联系联系人；联系人拒绝后不得再联系，不得透露欠款信息。',
      'zh-TW':
        '應只向債務人催收，不應向聯絡人催收；對擔保人等以法律和約定為限；僅在無法聯絡本人、本人死亡或無/限制行為能力等情形才可聯絡聯絡人；聯絡人拒絕後不得再聯絡，不得透露欠款資訊。',
      en: 'Collect only from the debtor, not contacts; contacts may be reached only if the debtor is unreachable, dead or lacks capacity; stop once they refuse; never disclose the debt.',
    },
    caveat: {
      'zh-CN': '推荐性标准，不是法律；对方公开声明执行或写入合同时更好援引。',
      'zh-TW': '推薦性標準，不是法律；對方公開聲明執行或寫入合同時更好援引。',
      en: 'A voluntary standard, not a law; stronger where the lender declared it or wrote it into the contract.',
    },
    sources: [],
    confidence: 'secondary',
  },
  'gbt-hours': {
    id: 'gbt-hours',
    ...standard,
    says: {
      'zh-CN': '双方未约定催收时间的，不应在每日22:00至次日8:00催收。',
      'zh-TW': '雙方未約定催收時間的，不應在每日22:00至次日8:00催收。',
      en: 'Unless the parties agreed on hours, no collection between 22:00 and 08:00.',
    },
    caveat: {
      'zh-CN': '推荐性标准，不是法律；有约定的从约定，未区分电话和短信。',
      'zh-TW': '推薦性標準，不是法律；有約定的從約定，未區分電話和簡訊。',
      en: 'A voluntary standard, not a law; an agreement on hours prevails; calls and texts are not told apart.',
    },
    sources: [],
    confidence: 'secondary',
  },
  'gbt-frequency': {
    id: 'gbt-frequency',
    ...standard,
    says: {
      'zh-CN': '以语音（含智能语音）交互方式催收的，对单一债务人每日主动有效通话不应超过3次；这是通话次数。',
      'zh-TW': '以語音（含智能語音）交互方式催收的，對單一債務人每日主動有效通話不應超過3次；這是通話次數。',
      en: 'Interactive voice collection: at most 3 effective outgoing calls per debtor per day. This counts calls.',
    },
    caveat: {
      'zh-CN': '推荐性标准，不是法律；说的是电话有效通话，不是短信条数。',
      'zh-TW': '推薦性標準，不是法律；說的是電話有效通話，不是簡訊條數。',
      en: 'A voluntary standard, not a law; it counts effective calls, not text messages.',
    },
    sources: [
      {
        title: '新京报：国标互金贷后催收指引发布（2025-03）',
        url: 'https://www.163.com/dy/article/JQJQTKS3055284JB.html',
      },
    ],
    confidence: 'secondary',
  },
  'gbt-third-party': {
    id: 'gbt-third-party',
    ...standard,
    says: {
      'zh-CN': '对受托催收机构每年至少评价一次，委托到期前再评价一次；催收人员上岗前培训、每年至少培训考核一次。',
      'zh-TW': '對受託催收機構每年至少評價一次，委託到期前再評價一次；催收人員上崗前培訓、每年至少培訓考核一次。',
      en: 'Assess outsourced agencies yearly and before renewal; pre-job and yearly training for collectors.',
    },
    caveat: {
      'zh-CN': '推荐性标准，不是法律。',
      'zh-TW': '推薦性標準，不是法律。',
      en: 'A voluntary standard, not a law.',
    },
    sources: [
      {
        title: '对标准内容的引用（岗前与年度培训）',
        url: 'https://wanbiaoku.com/new/0faadd02d91d4f5a92f0864555b21748',
      },
    ],
    confidence: 'secondary',
  },
  'cba-scope': {
    id: 'cba-scope',
    ...bankingGuideline,
    article: null,
    says: {
      'zh-CN':
        '会员单位信用卡和个人消费贷款的催收行为自律规范，其他个人贷款鼓励参照；催收包括提醒、通知、催告，方式含电话、信函、外访、司法和短信、企业微信等其他催收。',
      'zh-TW':
        '會員單位信用卡和個人消費貸款的催收行為自律規範，其他個人貸款鼓勵參照；催收包括提醒、通知、催告，方式含電話、信函、外訪、司法和簡訊、企業微信等其他催收。',
      en: "Self-regulatory guideline for members' credit cards and consumer loans; 'collection' includes reminders; channels include calls, letters, visits, judicial and other (SMS, WeCom).",
    },
    caveat: {
      'zh-CN': '对会员单位的自律约束，不是法律；小贷公司和非会员不当然适用。',
      'zh-TW': '對會員單位的自律約束，不是法律；小貸公司和非會員不當然適用。',
      en: 'Self-regulation for members, not a law; microloan companies and non-members are not automatically bound.',
    },
    sources: [
      {
        title: '券商中国 2026-01-31：划定“催收红线”',
        url: 'https://reportify.ai/social-media/768905622065079',
      },
    ],
  },
  'cba-hours': {
    id: 'cba-hours',
    ...bankingGuideline,
    article: null,
    says: {
      'zh-CN': '未经债务人同意，严禁在每日22:00至次日8:00进行电话催收、外访催收及其他催收。',
      'zh-TW': '未經債務人同意，嚴禁在每日22:00至次日8:00進行電話催收、外訪催收及其他催收。',
      en: "Without the debtor's consent, no calls, visits or other collection 22:00-08:00.",
    },
    caveat: {
      'zh-CN': '行业自律规范，不是法律；约束会员单位，“其他催收”据报道包括短信。',
      'zh-TW': '行業自律規範，不是法律；約束會員單位，「其他催收」據報道包括簡訊。',
      en: 'Industry self-regulation, not a law; binds members; "other collection" is reported to include SMS.',
    },
    sources: [
      {
        title: '消费贷催收新规发布：禁止晚10点至早8点催收，每天电话不超6次（21世纪经济报道 2026-01-31）',
        url: 'https://reportify.cn/social-media/768757111798201',
      },
    ],
  },
  'cba-frequency': {
    id: 'cba-frequency',
    ...bankingGuideline,
    article: null,
    says: {
      'zh-CN': '通话频密程度应控制在合理必需范围；电话未接通的，对同一联系方式当天尝试拨打不宜超过6次，另有约定除外。',
      'zh-TW': '通話頻密程度應控制在合理必需範圍；電話未接通的，對同一聯絡方式當天嘗試撥打不宜超過6次，另有約定除外。',
      en: 'Keep frequency reasonable; unanswered: no more than 6 attempts a day to the same number, unless agreed otherwise.',
    },
    caveat: {
      'zh-CN': '行业自律规范，不是法律；“不宜”是倡导用语，针对电话未接通，不是短信条数。',
      'zh-TW': '行業自律規範，不是法律；「不宜」是倡導用語，針對電話未接通，不是簡訊條數。',
      en: 'Industry self-regulation, not a law; a recommendation about unanswered calls, not about text messages.',
    },
    sources: [
      {
        title: '消费贷催收新规发布：禁止晚10点至早8点催收，每天电话不超6次（21世纪经济报道 2026-01-31）',
        url: 'https://reportify.cn/social-media/768757111798201',
      },
    ],
  },
  'cba-third-person': {
    id: 'cba-third-person',
    ...bankingGuideline,
    article: null,
    says: {
      'zh-CN':
        '原则上严禁对债务无关第三人催收；仅在号码无效、连续三次无法联系本人等失联情形才可联系第三人以获取联系方式或请求转告，不得透露债务信息，对方明确拒绝须停止；债务相关第三人（如用于家庭共同支出的配偶）另行区分。',
      'zh-TW':
        '原則上嚴禁對債務無關第三人催收；僅在號碼無效、連續三次無法聯絡本人等失聯情形才可聯絡第三人以獲取聯絡方式或請求轉告，不得透露債務資訊，對方明確拒絕須停止；債務相關第三人（如用於家庭共同支出的配偶）另行區分。',
      en: 'No collecting from unrelated third persons; contact only when the debtor is unreachable (e.g. three failed attempts), only to get contact details or pass a message, no debt details, stop on refusal.',
    },
    caveat: {
      'zh-CN': '行业自律规范，不是法律；约束会员单位。',
      'zh-TW': '行業自律規範，不是法律；約束會員單位。',
      en: 'Industry self-regulation, not a law; binds members.',
    },
    sources: [
      {
        title: '消费贷催收新规发布：禁止晚10点至早8点催收，每天电话不超6次（21世纪经济报道 2026-01-31）',
        url: 'https://reportify.cn/social-media/768757111798201',
      },
      {
        title: '南方都市报 2026-02-01：最新规定来了',
        url: 'https://reportify.cn/news/1215382683786547200',
      },
      {
        title: '城市金融报 2026-02-04：消费类贷款催收迈入规范时代',
        url: 'http://epaper.csjrw.cn/csjrb/20260204/html/content_20260204002001.htm',
      },
      {
        title: '徐律 2026-02-01 条文摘要',
        url: 'https://www.sina.cn/news/detail/5261492447350488.html',
      },
    ],
  },
  'cba-prohibited': {
    id: 'cba-prohibited',
    ...bankingGuideline,
    article: null,
    says: {
      'zh-CN':
        '禁止：冒用行政、司法机关名义，或由外部机构以会员单位（银行）身份催收；散布隐私、非法获取信息、恐吓辱骂、欺诈威胁、使用暴力；虚构黑名单、不良信用库，夸大债务数额、性质或法律后果；以催收名义另收费，或诱导逼迫新增借贷；在公共场所张贴催收公告、律师函；外部机构未经同意使用私人手机或社交软件；未经同意进入住宅、办公区；其他不当行为。',
      'zh-TW':
        '禁止：冒用行政、司法機關名義，或由外部機構以會員單位（銀行）身分催收；散布隱私、非法獲取資訊、恐嚇辱罵、欺詐威脅、使用暴力；虛構黑名單、不良信用庫，誇大債務數額、性質或法律後果；以催收名義另收費，或誘導逼迫新增借貸；在公共場所張貼催收公告、律師函；外部機構未經同意使用私人手機或社交軟體；未經同意進入住宅、辦公區；其他不當行為。',
      en: 'Eight bans: posing as authorities, or an agency posing as the member bank itself; spreading privacy, unlawfully obtaining data, abuse, threats, fraud, violence; made-up blacklists and exaggerated amounts or legal consequences; extra fees or pushing new borrowing; posting notices in public; agencies using private phones or social apps without consent; entering home or office without consent; others.',
    },
    caveat: {
      'zh-CN': '行业自律规范，不是法律；约束会员单位。',
      'zh-TW': '行業自律規範，不是法律；約束會員單位。',
      en: 'Industry self-regulation, not a law; binds members.',
    },
    sources: [
      {
        title: '南方都市报 2026-02-01：最新规定来了',
        url: 'https://reportify.cn/news/1215382683786547200',
      },
      {
        title: '新浪财经摘要',
        url: 'https://reportify.cn/news/1216313414331273216',
      },
    ],
  },
  'cba-visit': {
    id: 'cba-visit',
    ...bankingGuideline,
    article: {
      'zh-CN': '第二十二条',
      'zh-TW': '第二十二條',
      en: 'Art. 22',
    },
    says: {
      'zh-CN': '外访催收应安排不少于两名催收人员共同实施，出示身份，未经同意不得进入住宅等私人场所。',
      'zh-TW': '外訪催收應安排不少於兩名催收人員共同實施，出示身分，未經同意不得進入住宅等私人場所。',
      en: 'Visits by at least two collectors, showing identity, no entry without consent.',
    },
    caveat: {
      'zh-CN': '行业自律规范，不是法律。上门本身并不被禁止，受限制的是侵入、滞留、威胁、当众羞辱。',
      'zh-TW': '行業自律規範，不是法律。上門本身並不被禁止，受限制的是侵入、滯留、威脅、當眾羞辱。',
      en: 'Industry self-regulation, not a law. A visit is allowed in itself; entering, refusing to leave, threats and public shaming are not.',
    },
    sources: [
      {
        title: '163.com：第二十二条外访催收规范的报道',
        url: 'https://www.163.com/dy/article/KKKKMEEH0553TEXM.html',
      },
      {
        title: '券商中国 2026-01-31：划定“催收红线”',
        url: 'https://reportify.ai/social-media/768905622065079',
      },
    ],
  },
  'cba-agency': {
    id: 'cba-agency',
    ...bankingGuideline,
    article: null,
    says: {
      'zh-CN': '会员单位对外部催收机构负首要责任，白名单管理并在官网等渠道公示，电话催收须录音，每年检查。',
      'zh-TW': '會員單位對外部催收機構負首要責任，白名單管理並在官網等渠道公示，電話催收須錄音，每年檢查。',
      en: 'Members are primarily responsible; agencies on a public white list; calls recorded; yearly inspection.',
    },
    caveat: {
      'zh-CN': '行业自律规范，不是法律；可到放贷机构官网查合作催收机构名单。',
      'zh-TW': '行業自律規範，不是法律；可到放貸機構官網查合作催收機構名單。',
      en: "Industry self-regulation, not a law; the lender's site should list the agencies it uses.",
    },
    sources: [
      {
        title: '券商中国 2026-01-31：划定“催收红线”',
        url: 'https://reportify.ai/social-media/768905622065079',
      },
      {
        title: '新浪财经摘要',
        url: 'https://reportify.cn/news/1216313414331273216',
      },
      {
        title: '城市金融报 2026-02-04：消费类贷款催收迈入规范时代',
        url: 'http://epaper.csjrw.cn/csjrb/20260204/html/content_20260204002001.htm',
      },
    ],
  },
  'nifa-2024': {
    id: 'nifa-2024',
    tier: 'self_discipline',
    title: {
      'zh-CN': '中国互联网金融协会《互联网金融贷后催收业务指引》',
      'zh-TW': '中國互聯網金融協會《互聯網金融貸後催收業務指引》',
      en: 'Guideline on post-loan collection in internet finance, National Internet Finance Association',
    },
    article: null,
    inForceFrom: '2024-05-15',
    inForceTo: '2025-02-28',
    dateBasis: 'read_in_source',
    replaces: null,
    says: {
      'zh-CN': '协会对会员的自律要求，以当时的国标送审稿为基础；GB/T 45251-2025 实施后不再使用。',
      'zh-TW': '協會對會員的自律要求，以當時的國標送審稿為基礎；GB/T 45251-2025 實施後不再使用。',
      en: "The association's demands on its members, based on the draft of the national standard; no longer used since GB/T 45251-2025 took effect.",
    },
    caveat: {
      'zh-CN': '2025-02-28起不再使用，网上仍常被引用。',
      'zh-TW': '2025-02-28起不再使用，網上仍常被引用。',
      en: 'Not used since 2025-02-28, though still quoted online.',
    },
    appliesTo: [
      'bank_loan',
      'consumer_finance_company',
      'microloan_company',
      'loan_aid_platform',
      'third_party_collector',
      'debt_transferee',
    ],
    sources: [
      {
        title: '新京报：国标互金贷后催收指引发布（2025-03）',
        url: 'https://www.163.com/dy/article/JQJQTKS3055284JB.html',
      },
    ],
    lookUp: {
      title: '中国互联网金融协会',
      url: 'https://www.nifa.org.cn/',
    },
    lastChecked: '2026-11-21',
    confidence: 'secondary',
  },
} satisfies Record<string, Provision>;
