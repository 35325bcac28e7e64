/** FIN-9: which papers usually show a hardship, by its cause. What is not there need not be got; nothing is made up. */
import type { InWords } from './types';

export interface Cause {
  id: string;
  name: InWords;
  papers: readonly InWords[];
}

export const CAUSES: readonly Cause[] = [
  {
    id: 'work',
    name: { 'zh-CN': '失业或收入减少', 'zh-TW': '失業或收入減少', en: 'Work lost or pay cut' },
    papers: [
      {
        'zh-CN': '离职证明、停工或降薪通知',
        'zh-TW': '離職證明、停工或降薪通知',
        en: 'notice of dismissal, stoppage or pay cut',
      },
      {
        'zh-CN': '近三到六个月的工资流水',
        'zh-TW': '近三到六個月的工資流水',
        en: 'three to six months of wage records',
      },
      {
        'zh-CN': '失业登记、失业金领取记录',
        'zh-TW': '失業登記、失業金領取紀錄',
        en: 'unemployment registration or benefit',
      },
    ],
  },
  {
    id: 'illness',
    name: { 'zh-CN': '生病或受伤', 'zh-TW': '生病或受傷', en: 'Illness or injury' },
    papers: [
      {
        'zh-CN': '病历、诊断证明、出院小结',
        'zh-TW': '病歷、診斷證明、出院小結',
        en: 'medical file, diagnosis, discharge summary',
      },
      { 'zh-CN': '费用清单和发票', 'zh-TW': '費用清單和發票', en: 'list of costs and invoices' },
      { 'zh-CN': '误工、休养的证明', 'zh-TW': '誤工、休養的證明', en: 'proof of time off work' },
    ],
  },
  {
    id: 'family',
    name: { 'zh-CN': '家里有人要照顾', 'zh-TW': '家裡有人要照顧', en: 'Somebody to care for' },
    papers: [
      { 'zh-CN': '户口本、出生证明', 'zh-TW': '戶口本、出生證明', en: 'household register, birth certificate' },
      {
        'zh-CN': '家人的病历、残疾证',
        'zh-TW': '家人的病歷、殘疾證',
        en: 'medical file or disability card of the relative',
      },
      { 'zh-CN': '学费、护理费的凭证', 'zh-TW': '學費、護理費的憑證', en: 'receipts for school or care' },
    ],
  },
  {
    id: 'disaster',
    name: { 'zh-CN': '灾害或意外', 'zh-TW': '災害或意外', en: 'Disaster or accident' },
    papers: [
      {
        'zh-CN': '社区、村委会或应急部门的证明',
        'zh-TW': '社區、村委會或應急部門的證明',
        en: 'confirmation of the community or emergency office',
      },
      { 'zh-CN': '现场照片、保险理赔记录', 'zh-TW': '現場照片、保險理賠紀錄', en: 'photographs, insurance claim' },
    ],
  },
  {
    id: 'business',
    name: { 'zh-CN': '生意做不下去', 'zh-TW': '生意做不下去', en: 'A business that failed' },
    papers: [
      { 'zh-CN': '停业、注销的登记', 'zh-TW': '停業、註銷的登記', en: 'registration of closing down' },
      { 'zh-CN': '近半年的经营流水', 'zh-TW': '近半年的經營流水', en: 'half a year of business accounts' },
      { 'zh-CN': '退租、清货的凭证', 'zh-TW': '退租、清貨的憑證', en: 'receipts of ended lease or sold stock' },
    ],
  },
];
