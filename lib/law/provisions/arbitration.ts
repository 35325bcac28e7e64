/** Where a contract sends disputes to arbitration. */
import type { Provision } from '../types';

export default {
  'zcf-5-37': {
    id: 'zcf-5-37',
    tier: 'binding_law',
    title: {
      'zh-CN': '仲裁法（2025年修订）',
      'zh-TW': '仲裁法（2025年修訂）',
      en: 'Arbitration Law (revised 2025)',
    },
    article: {
      'zh-CN': '第四、五、三十七条',
      'zh-TW': '第四、五、三十七條',
      en: 'Arts 4, 5, 37',
    },
    inForceFrom: '2026-03-01',
    inForceTo: null,
    dateBasis: 'read_in_source',
    replaces: null,
    says: {
      'zh-CN':
        '有仲裁协议的，法院不受理，协议无效或者法律另有规定的除外；没有仲裁协议，仲裁机构不受理。法院已受理的，要在首次开庭前提出有仲裁协议，否则由法院继续审理。',
      'zh-TW':
        '有仲裁協議的，法院不受理，協議無效或者法律另有規定的除外；沒有仲裁協議，仲裁機構不受理。法院已受理的，要在首次開庭前提出有仲裁協議，否則由法院繼續審理。',
      en: 'With an arbitration agreement courts do not take the case, unless it is void or a law says otherwise; without one, tribunals do not. In a lawsuit it has to be raised before the first hearing.',
    },
    caveat: {
      'zh-CN': '催收中的侵权算不算合同里约定的争议，看条款怎么写，先问 12348 或律师。',
      'zh-TW': '催收中的侵權算不算合同裡約定的爭議，看條款怎麼寫，先問 12348 或律師。',
      en: 'Whether wrongs in collection fall under the clause depends on its words; ask 12348 or a lawyer first.',
    },
    appliesTo: ['anyone'],
    sources: [
      {
        title: '仲裁法（ImCa0/just-laws，全文汇编）',
        url: 'https://github.com/ImCa0/just-laws/blob/fc1d941528c68e00d9c8779ad8137eb2f8f79847/docs/procedural/arbitration-law/README.md',
      },
    ],
    lookUp: {
      title: '国家法律法规数据库',
      url: 'https://flk.npc.gov.cn/',
    },
    lastChecked: '2026-11-22',
    confidence: 'confirmed',
  },
} satisfies Record<string, Provision>;
