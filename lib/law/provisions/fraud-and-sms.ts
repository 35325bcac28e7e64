/** Telecom fraud and short message services. */
import type { Provision } from '../types';

export default {
  'fz-14-25-31-38': {
    id: 'fz-14-25-31-38',
    tier: 'binding_law',
    title: {
      'zh-CN': '反电信网络诈骗法',
      'zh-TW': '反電信網絡詐騙法',
      en: 'Anti-Telecom and Online Fraud Law',
    },
    article: {
      'zh-CN': '第十四、二十五、三十、三十一、三十八条',
      'zh-TW': '第十四、二十五、三十、三十一、三十八條',
      en: 'Arts 14, 25, 30, 31, 38',
    },
    inForceFrom: '2022-12-01',
    inForceTo: null,
    dateBasis: 'read_in_source',
    replaces: null,
    says: {
      'zh-CN':
        '禁止改号、群控等涉诈设备，禁止为诈骗提供信息和短信端口支持；不构成犯罪的电诈可处十至十五日拘留和罚款；任何人可举报（第三十条）。',
      'zh-TW':
        '禁止改號、群控等涉詐設備，禁止為詐騙提供資訊和簡訊端口支援；不構成犯罪的電詐可處十至十五日拘留和罰款；任何人可舉報（第三十條）。',
      en: 'Bans caller-ID spoofing and SIM-bank gear, renting SMS ports to fraudsters; non-criminal telecom fraud: 10-15 days plus fines; anyone may report (art. 30).',
    },
    caveat: {
      'zh-CN': '法律没有单独规定变体字；是否构成诈骗由公安机关判断。',
      'zh-TW': '法律沒有單獨規定變體字；是否構成詐騙由公安機關判斷。',
      en: 'Altered characters are not dealt with separately; whether it is fraud is for the police to decide.',
    },
    appliesTo: ['anyone', 'sms_provider'],
    sources: [
      {
        title: '反电信网络诈骗法（ImCa0/just-laws，2026-07-17 版全文汇编）',
        url: 'https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/criminal-law/combating-telecom-and-online-fraud/README.md',
      },
    ],
    lookUp: {
      title: '国家法律法规数据库',
      url: 'https://flk.npc.gov.cn/',
    },
    lastChecked: '2026-11-21',
    confidence: 'confirmed',
  },
  'msg-31': {
    id: 'msg-31',
    tier: 'departmental_rule',
    title: {
      'zh-CN': '通信短信息服务管理规定（工业和信息化部令2015年第31号）',
      'zh-TW': '通信短信息服務管理規定（工業和信息化部令2015年第31號）',
      en: 'Provisions on short message services (MIIT Order 2015 No. 31)',
    },
    article: null,
    inForceFrom: '2015-06-30',
    inForceTo: null,
    dateBasis: 'general_knowledge',
    replaces: null,
    says: {
      'zh-CN': '未经同意不得发商业性短信，明确拒绝后应停止；不得发送含虚假、冒用发送端号码的短信；12321受理举报。',
      'zh-TW': '未經同意不得發商業性簡訊，明確拒絕後應停止；不得發送含虛假、冒用發送端號碼的簡訊；12321受理舉報。',
      en: 'No commercial SMS without consent; stop on refusal; no spoofed sender; 12321 takes complaints.',
    },
    caveat: {
      'zh-CN': '针对营销短信和冒用号码；催收通知不属于商业性短信。',
      'zh-TW': '針對營銷簡訊和冒用號碼；催收通知不屬於商業性簡訊。',
      en: 'About marketing messages and false numbers; collection notices are not commercial messages.',
    },
    appliesTo: ['sms_provider', 'debt_adviser'],
    sources: [
      {
        title: '新华社 2015-05-28',
        url: 'http://m.hxdzsz.com/xwzx/jrbd/201505/t20150529_9912015.htm',
      },
    ],
    lookUp: {
      title: '工业和信息化部',
      url: 'https://www.miit.gov.cn/',
    },
    lastChecked: '2026-11-21',
    confidence: 'secondary',
  },
} satisfies Record<string, Provision>;
