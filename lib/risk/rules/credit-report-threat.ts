import type { Rule } from '../types';

export default {
  id: 'credit-report-threat',
  signal: 'credit_report_threat',
  severity: 'heed',
  confidence: 'high',
  patterns: [
    {
      p: '{credit} ≈12 {forever}',
      negation: 'ignored',
      kinds: ['collection', 'scam'],
      unless: ['truthful'],
    },
    {
      p: '{forever} ~12 {blacklist}',
      negation: 'ignored',
    },
    {
      p: '{blacklist} ≈20 {forever}',
      negation: 'ignored',
    },
    {
      p: '{list_into} ~12 {blacklist}',
    },
    {
      p: '{at_once} ~12 {list_into} ~3 {credit}',
      kinds: ['collection', 'scam'],
    },
    {
      p: '{at_once} ~8 {lower} ~6 {credit}',
      kinds: ['collection', 'scam'],
    },
    {
      p: '(不|拒绝|未|没|否则|不然|就) ~10 {lower} ~6 {credit}',
      negation: 'ignored',
      kinds: ['scam'],
    },
    {
      p: '{credit} ~6 (马上|立马|立刻|就|全|彻底|直接) ~2 (黑|花|毁|废|完|拉黑|变黑|降)',
      negation: 'ignored',
      kinds: ['collection', 'scam'],
    },
    {
      p: '(我|我们|我司|我手上|我这边) ~8 (改|写|销|删|压|做|报|捅|送) ~6 {credit}',
      kinds: ['collection'],
      confidence: 'medium',
    },
    {
      p: '{credit} ~6 (我|我们|我司) ~4 (掌管|说了算|想怎么写|随便写|做主|管)',
    },
    {
      p: '(这辈子|一辈子|下半辈子|终身|永远) ~10 (别想|休想|不能|无法|办不了|贷不到|贷不出|借不到) ~8 (贷款|借钱|信用卡|房贷|车贷|买房|房子|一分)',
      negation: 'ignored',
    },
    {
      p: '(全网|全国|全行业|各大平台|所有平台|所有银行) ~8 (拒|秒拒|封杀|拉黑|通报|拦截)',
      kinds: ['collection', 'scam'],
    },
    {
      p: '{credit} ~10 {irreversible}',
      negation: 'ignored',
      kinds: ['collection', 'scam'],
    },
    {
      p: '{irreversible} ~10 {credit}',
      negation: 'ignored',
      kinds: ['collection', 'scam'],
    },
    {
      p: '{credit} ~8 {mark_down}',
      kinds: ['collection', 'scam'],
      negation: 'ignored',
      unless: ['truthful'],
    },
    {
      p: '{mark_down} ~8 {credit}',
      kinds: ['collection', 'scam'],
      negation: 'ignored',
      unless: ['truthful'],
    },
    {
      p: '{list_into} ~10 {record_place}',
      kinds: ['collection', 'scam'],
      negation: 'ignored',
    },
    {
      p: '{scope_all} ~8 {record_place}',
      kinds: ['collection', 'scam'],
      negation: 'ignored',
    },
    {
      p: '{record_place} ~10 {irreversible}',
      kinds: ['collection', 'scam'],
      negation: 'ignored',
    },
    {
      p: '{credit} ≈24 {no_more_credit}',
      kinds: ['collection', 'scam'],
      negation: 'ignored',
    },
    {
      p: '(名单|记录|标签|入库|进单|上报|报送|上链|黑|档案) ~12 {no_more_credit}',
      kinds: ['collection', 'scam'],
      negation: 'ignored',
    },
    {
      p: '(孙子辈|子孙|后代|孩子|子女|配偶|父母|全家) ~10 (不批|都批不了|贷不了|助学贷款|共用同一不良|受限|一并拉黑|也会查|跟着黑)',
      kinds: ['collection', 'scam'],
      negation: 'ignored',
    },
    {
      p: '(拖欠|不办|不办理|未办|不处理|不关闭|不注销|未关闭|不配合|不缴|不交|漏还|过时|逾期未申诉|不解除|不消) ~14 (影响|计入|记入|上报|同步|降|扣|拉低|进|列入|记|纳入) ~8 {credit}',
      kinds: ['scam'],
      negation: 'ignored',
    },
    {
      p: '(拖欠|不办|不办理|不处理|不关闭|不注销|未关闭|不配合|不缴|过时|逾期未申诉|否则) ~14 {blacklist}',
      kinds: ['scam'],
      negation: 'ignored',
    },
    {
      p: '(通报|推送|抄报|同步|公布|发布) ~6 (全国|全网|各大|同业|所有|百家|万家|千家) ~10 (机构|平台|银行|单位|招聘|行业|放贷|用人)',
      kinds: ['collection', 'scam'],
      negation: 'ignored',
    },
    {
      p: '(对外显示|入职背调|单位背调|背调) ~8 (负债|会看到|不良|查)',
      kinds: ['collection', 'scam'],
      negation: 'ignored',
    },
    {
      p: '(往|塞进|捅到|捅进|送进|打进) ~6 {credit} ~4 (一塞|里塞|里捅|里送|系统)',
      kinds: ['collection', 'scam'],
      negation: 'ignored',
    },
    {
      p: '{credit}(污点|黑点|劣迹) ~8 (跟|伴|陪|随|影响)',
      negation: 'ignored',
    },
  ],
  step: 'verify',
  say: {
    'zh-CN': {
      title: '拿征信施压',
      seen: '这条把征信说得过重，或用它来换取您照办。',
      why: '真实的贷款机构可以依规定如实报送逾期，但“终身黑名单”“马上拉黑”这类说法与规则不符。',
      notMeant: '这不等于逾期对征信没有影响。真实的逾期记录，自还清之日起保存五年。',
      next: '想知道真实情况，可以到人民银行征信中心免费查本人信用报告。',
      wrongWhen: '如果只是提醒逾期会按规定报送征信，这条提示就不对。',
    },
    'zh-TW': {
      title: '拿徵信施壓',
      seen: '這則訊息把徵信說得過重，或用它來換取您照辦。',
      why: '真實的貸款機構可以依規定如實報送逾期，但「終身黑名單」「馬上拉黑」這類說法與規則不符。',
      notMeant: '這不代表逾期對徵信沒有影響。真實的逾期紀錄，自還清之日起保存五年。',
      next: '想知道真實情況，可以到人民銀行徵信中心免費查本人信用報告。',
      wrongWhen: '如果只是提醒逾期會按規定報送徵信，這則提示就不對。',
    },
    en: {
      title: 'Credit record used as pressure',
      seen: 'It overstates what happens to the credit record, or uses it to make you comply.',
      why: 'Real lenders may report overdue payments truthfully. “Blacklisted for life” or “at once” is not how the rules work.',
      notMeant:
        'It does not mean that being overdue has no effect: a true entry stays five years from the day it is settled.',
      next: 'To know how things stand, ask the central bank’s credit centre for your own report, free of charge.',
      wrongWhen: 'Wrong if it only says that overdue payments are reported as the rules require.',
    },
  },
  hits: [
    '五点一到你的名字就进入全国信贷黑库',
    '征信一黑，子孙都跟着受罪，你欠的钱想清楚',
    '逾期客户将被列入行业共享黑名单，永久无法贷款',
    '不还的话终身别想再贷款买房',
    '今晚推送征信，全网通报封杀',
    '不注销校园贷账户，马上影响您的征信',
  ],
  allows: [
    '请按时还款，以免影响个人信用',
    '我行将依规如实报送您的逾期信息，并已提前告知',
    '您的征信查询授权已生效',
    '不良信息自还清之日起保存五年',
    '信用报告每年可免费查询，详见征信中心官网',
    '逾期将按规定报送金融信用信息基础数据库',
  ],
} satisfies Rule;
