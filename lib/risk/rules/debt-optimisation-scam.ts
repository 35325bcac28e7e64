import { each } from '../each';
import type { PatternRule, Rule } from '../types';
import { allows, hits } from './proof/debt-optimisation-scam';

/** an advertisement, neither a lender nor one who warns */
const offered = {
  warning: 'ignored',
  without: ['public_advice', 'relief_lender', 'relief_warn', 'lender_sign'],
} satisfies Omit<PatternRule, 'p'>;

export default {
  id: 'debt-optimisation-scam',
  signal: 'debt_optimisation_scam',
  severity: 'fraud',
  confidence: 'high',
  patterns: [
    // the trade by its own name, with somebody to turn to
    ...each({ ...offered, needs: ['relief_hook', 'relief_for'] }, '{relief_trade}'),
    // 我们跟平台谈，停息五年 · 帮您停掉违约金
    ...each({ ...offered }, '{relief_for}~10{relief_do}~12{relief_result}'),
    ...each({ ...offered, confidence: 'medium', needs: ['relief_load'] }, '{relief_for}≈16{relief_result}'),
    ...each({ ...offered, needs: ['relief_hook'] }, '{relief_we}≈14{relief_for}~10{relief_do}~10{relief_load}'),
    ...each({ ...offered, needs: ['relief_load'] }, '{relief_we}~12{relief_do}~10{relief_result}'),
    ...each(
      { ...offered, confidence: 'medium', needs: ['relief_hook'] },
      '{relief_for}~6{relief_do}~4(掉|下来|下|完|成|没|小|慢|走)?~6{relief_load}',
    ),
    // 王先生 信用卡 20万 协商成功
    ...each(
      { ...offered, confidence: 'high' },
      '(先生|女士|小姐|哥|姐|某|某某)~3(信用卡|网贷|其他债务|债务|负债|房贷|车贷|小贷|贷款|多平台|欠款)~3({money}|{sum})≈16{relief_case}',
      '(案例|战报|喜报|客户见证|办理结果)≈24({money}|{sum})≈16{relief_case}',
    ),
    // 欠3万以上…最低二五折
    ...each({ ...offered, confidence: 'medium', needs: ['relief_ad'] }, '{relief_load}≈24{relief_result}'),
    ...each(
      { ...offered },
      '{relief_result}≈24(不成功不收费|办成再付|先谈后付|先办后付|成功后|不成不|详谈|加微|私聊|收三成|抽成|名额|回复|预约)',
      '(电话|来电|催收)~8(由|全由|转接|都由|转到|交给)~4(我们|律师|法务|本所|公司)~4(接|处理|应对|应付)?',
    ),
    ...each(
      { ...offered, needs: ['relief_ad'], unlessClause: ['relief_card'] },
      '(谈|做|办|申请|打)(到|成|下来|下)~8(折|60期|六十期|三成|五成|一半|只还|零利|免息|结清)',
      '(处理|解决|化解|代处理|专解|专治|专办|专门治|专做|代办)~6(负债|债务|网贷|逾期|欠款|催收|老赖|烂账|卡债|信用卡)',
    ),
    ...each(
      { ...offered, needs: ['relief_load'] },
      '(交给|打包给|托付给|甩给|丢给|扔给)~2{relief_we}',
      '(让|由)(我们|咱们|专业|法务|律师|老师)~4(来|去)?~2(处理|谈|接电话|接听|代接|应付|解决|操作|搞定|磨)',
    ),
    // 替她写 · 代客户跟银行谈 · 我们替你跟他们磨
    ...each(
      { ...offered, confidence: 'medium', needs: ['relief_ad', 'relief_we'], unless: ['relief_official'] },
      '(替|帮|代)(你|您|她|他|客户|大家|负债人|家人|咱|老乡)~10{relief_do_hard}',
    ),
    ...each(
      { ...offered },
      '{relief_we}~10(跟|和|与)~8(银行|平台|机构|网贷|消金|他们|贷后|催收)~6(对接|谈|沟通|协调|打交道|磨|交涉|有合作|熟)',
      '(把|将)~6{relief_load}~6(谈|打|做|转|弄|磨|降|砍|停)~4(小|慢|没|掉|成|下来|到|低|少)',
      '(互相|帮忙|找人)~2作证~10(催收|暴力|债)',
      '(把|将)~8(催你|催收)~6(送走|送进|搞定|投诉|举报|赶走)',
      '欠~4({money}|{sum}|{count})~4(给|还|只还|交|付|掏)~2({money}|{sum})',
      '(一键|自动|智能)~4(停催|冻结催收|投诉|协商|谈判|停息|反催|诉状|拦截催收)',
      '(专业|专注|承接|提供|代办|办理|全国|合法|正规|全程)~4{relief_trade}',
      '{relief_trade}~8(找我|找我们|咨询|服务|搞定|办理|都能|可做|包过|名额|团队|专家)',
      '(债务|负债|逾期|网贷|欠款|信用卡)~6(处理|问题|解决|规划|评估|协商还款|重组|减免)~10(找我|找我们|咨询|联系|评估|添加|私信|回1|扫码|名额)',
      '(爆通讯录|上门|催收|起诉)~6(都能|统统|全部|全)(搞定|解决|处理|挡)',
      '({money}|{sum})~3(债|欠款|账|网贷)~4({money}|{sum}|一半|三成|五成)~4(解决|搞定|摆平|结清|了结|清掉)',
    ),
    ...each(
      { ...offered, confidence: 'medium', needs: ['relief_ad'], unless: ['relief_official'] },
      '(能|可|可以|包|保证|帮)~2(谈|做|办|弄)(到|成|下来)~8',
    ),
    ...each(
      { ...offered, needs: ['relief_load'] },
      '(只剩|只要还|只用还|只需还|就还|剩)~4(成|折|一半|零头|三分之一)',
      '(介绍|推荐|认识)~6(老师|师傅|高人|大神|朋友|律师)~12(谈|减|免|停|搞定|办|闭嘴|不敢|平)',
      '(公司|我们|我司|本公司|平台)~4(先行|先)?(垫付|垫还|代还|代偿|还清)~8(小贷|网贷|债|欠款|平台|账单|所有)',
    ),
    ...each(
      { ...offered, needs: ['relief_ad'] },
      '{relief_result}~6(批下来|批了|办下来|谈下来|下来啦|下来了|搞定|成功|通过|包过)',
    ),
    ...each(
      { ...offered, negation: 'ignored', needs: ['relief_ad', 'relief_for'] },
      '(平台|银行|机构|催收|他们)~6(怕|不敢|求着|乖乖|立马|就给|自然)~6(免|少还|减|停|催|让步|协商)',
    ),
    ...each(
      { ...offered, needs: ['relief_any'] },
      '(换|找)~3人~4帮我(打|谈|弄|写)',
      '(换套|换个|一套|背熟|照着)~2(说辞|话术|说法|理由)',
      '(专人|坐席|律师|法务|我|我们)~2(替|帮|代)(你|您|我)?~2(接|应对|唠|扛|应付|周旋|回复)',
      '(代开|代办|开具|伪造|做)~6(结清证明|收入证明|诊断书|流水|在职证明)≈24(谈|减免|停催|协商|贷)',
      '(找|跟)~4(老师|师傅|顾问|机构|团队|律师)~6(帮我做|帮我谈|帮我办|做的|弄的|办的|谈的)',
      '(交给)专业',
      '(少还|省下|少掏)~6(一半|几万|几千|大半|{percent}|{money})',
      '(官司|诉讼|传票)~4(全包|包打|包办|我们来)',
      '(一招|三招|几招|方法|技巧|攻略|绝招)~6(对付|应对|搞定|停催|上岸)',
      '(我们|律师团|团队|公司|法务|老师)~4(来扛|扛下|接管|兜底|出面|接手)',
      '(天|周|月|星期)(内|后|就)?~2(清静|清净|安静|见效)',
      '(跟我学|跟着我|听我的)~10(停催|上岸|不还|打折|减免|催收|协商|平台|银行)',
    ),
    ...each(
      { ...offered, needs: ['relief_trade', 'relief_ad'] },
      '(抵偿|抵消|抵扣|冲抵|置换|代偿|代还|代清)~10(债务|银行|欠款|网贷|负债)',
    ),
    ...each({ ...offered, needs: ['relief_hook', 'relief_for', 'relief_we'] }, '{relief_policy}'),
    ...each(
      { ...offered, confidence: 'medium', needs: ['relief_hook', 'relief_ad'] },
      '(债|断供|逾期|账务|负债|还款)~4(新政|指标|冷静期|豁免|重整|减负|缓诉|压力规划|喘息|托管|突围|翻身)',
    ),
    ...each(
      { ...offered, negation: 'ignored', needs: ['relief_any'], unless: ['relief_threat'] },
      '{relief_foe}~8{relief_tame}',
    ),
    ...each(
      { ...offered, negation: 'ignored', needs: ['relief_any'] },
      '(让|叫|使)~2{relief_foe}~10(不敢|闭嘴|认怂|松口|让步|消停)',
    ),
    ...each(
      { ...offered, needs: ['relief_ad', 'relief_hook'], unless: ['relief_threat'] },
      '(延|延到|延期|延长|压|停还|停催|缓还|推迟|争取|展期|能拖)~4(半年|一年|两年|三年|五年|几年|十八个月|十二个月|个月的时间|年后)',
    ),
    ...each(
      { ...offered, negation: 'ignored', needs: ['relief_load'] },
      '(一分钱|一分|一毛|一毛钱|利息)~4(利息)?~4(不让|不给|没还|不用还|不算|可以不算|停掉|全停)',
    ),
    ...each(
      { ...offered, negation: 'ignored', needs: ['relief_hook', 'relief_ad'] },
      '(一年多|半年|两年|三年|到现在)~6(没还过|真没还|一分没还|一分钱没还|不用还)',
    ),
    ...each(
      { ...offered, negation: 'ignored', needs: ['relief_class', 'relief_hook'] },
      '(优雅地|怎么|如何|合法|教你|学会)~6不还(钱|款|债)?',
    ),
    ...each(
      { ...offered, needs: ['relief_class', 'relief_hook', 'relief_ad'] },
      '(欠钱|欠债)~2(就是|是|的才是)~2(爷|大爷|老大)',
    ),
    ...each(
      { ...offered, needs: ['relief_any', 'relief_load'] },
      '(想学|学怎么|教你怎么|教会)~10(法子|办法|应付|对付|不还|催收|他们)',
      '(投诉信|举报信|申诉信|模板信)≈8({sum}|{money}|一封|打包|份)',
      '(电话|通话|来电|手机|号码)~10(转|设置|转接|转移)~6(我们|我这|到我|坐席|这边|律师|法务)',
    ),
    ...each(
      {
        ...offered,
        confidence: 'medium',
        needs: ['relief_any', 'relief_load'],
        unless: ['relief_paper', 'relief_repair'],
      },
      '(写|代写|起草|生成|投|寄|卖)~10(投诉信|举报信|申诉信|诉状|模板信|信访信|银保监)',
    ),
    ...each(
      { ...offered, negation: 'ignored', needs: ['relief_for', 'relief_hook'] },
      '通讯录~8(焊死|屏蔽|爆不了|防爆|清空|拦截|不会爆)',
    ),
    ...each(
      { ...offered, needs: ['relief_load'], confidence: 'medium' },
      '(老师|师傅|顾问|大姐|学姐|学长|大神|高人)~8(带我|帮我|教我|给我|帮她|帮他|三句话)',
    ),
    ...each(
      { ...offered, needs: ['relief_hook', 'relief_ad', 'relief_for'] },
      '(债务|欠款|债)~4(由|归)?(我们|我司|我公司|公司|本公司)~4(收购|买断|接手|承担|垫还|接过|代偿|先还)',
    ),
    ...each(
      { ...offered, needs: ['relief_load'], unless: ['relief_threat'] },
      '(统统|都|全部|均|通通)(能|可|可以)~3(谈|延|停|缓|减|免)~8',
    ),
    ...each(
      { ...offered, needs: ['relief_hook', 'relief_ad'] },
      '(均可|都可|可以|凡)~12(申请|办理)~6(豁免|免还|停息|延期|减免|核销)',
      '帮~10(谈下来|谈成|谈到|协商|停催|停息|减免|延期|搞定)',
      '(逾期|网贷|信用卡|欠款)~3(包|可|能|代|代为)(协商|分期|停催|减免|停息)',
      '(申请|享受|领取|符合)~8(国家|政府|银监|央行)?~4(减免政策|减免名额|清债|免债|债务减免)',
    ),
    ...each(
      { ...offered, needs: ['relief_load', 'relief_any'] },
      '(有|有个|认识)~6(对接人|驻平台|内部人|里面的人|协作口子|熟人|内线|关系)',
    ),
    ...each(
      { ...offered, negation: 'ignored', needs: ['relief_ad'], unless: ['relief_court'] },
      '(撤诉|撤案|拖开庭|不用去应诉|别去应诉|不去应诉)',
    ),
    ...each(
      { ...offered, confidence: 'medium', needs: ['relief_ad'], unless: ['relief_repair'] },
      '(抹|消|清)(掉|干净|了)?~2(债|欠款|网贷|逾期)',
    ),
    ...each(
      { ...offered, needs: ['relief_ad', 'relief_hook'] },
      '(减免|减|免)~3({percent}|一半|大半|七成|八成|六成|五成)',
      '(摆脱|远离|告别|走出|跳出|不想被|受够)~4(催收|债务|网贷|逾期|负债)',
    ),
    ...each({ ...offered, negation: 'ignored', needs: ['relief_ad', 'relief_hook'] }, '(可以|能|完全可以)不还'),
    ...each(
      { ...offered, needs: ['relief_any', 'relief_load'], kinds: ['scam', 'normal', 'loan_marketing', 'reminder'] },
      '(全权|全程|一手|一站式)~2(代理|代办|处理|托管|负责|跟进)',
    ),
    ...each(
      { ...offered, negation: 'ignored' },
      '(保你|包你|保证|确保|保)~2不(坐牢|上失信|被起诉|上门|起诉|催|爆通讯录)',
    ),
    ...each({ ...offered, needs: ['relief_hook', 'fee_name'] }, '置换~10(网贷|债务|高息|打包|月供)'),
    ...each(
      { ...offered, needs: ['relief_ad', 'relief_hook', 'relief_class'] },
      '{relief_foe}~4(主动|乖乖|自己)~4(找你|联系你|打折|减免|让步|谈)',
    ),
    ...each(
      { ...offered, negation: 'ignored', needs: ['relief_ad', 'relief_hook', 'relief_for'] },
      '(别|不要|甭)(再)?(硬还|傻还|硬扛|死扛)',
    ),
    // 退息
    ...each(
      { ...offered, needs: ['relief_ad'], unless: ['relief_official'] },
      '{relief_for}~10(要回|追回|索回|退回|拿回|讨回|退)~8(息|费|利息|多收|多付)',
    ),
    ...each(
      { ...offered, needs: ['relief_debt'], unless: ['relief_official'] },
      '(多收|多付|多交|超36|超24|高于24|高于36|超出)~10(要回来|退|索回|追回|拿回)',
    ),
    ...each(
      { ...offered, needs: ['relief_ad'] },
      '(均可|都可|都能|也能|可以|全额|可)(退|返)~6(担保费|服务费|利息|息费|手续费|会员费)',
    ),
    // 装病、开证明、话术
    ...each(
      { ...offered, needs: ['relief_any'], unless: ['relief_paper', 'relief_repair'] },
      '(代写|代开|代办|办理|能开|可开|出|卖|提供|开|做|给|有人要|要|教)~8{relief_docs}',
    ),
    ...each(
      { ...offered, needs: ['relief_any'], unless: ['relief_repair'] },
      '{relief_docs}~12(能开|都能开|代写|代开|按份|一份|一张|包过|模板|张口|贴上去|拍给平台|发我|想要)',
    ),
    ...each(
      { ...offered, needs: ['relief_any'] },
      '(张口|就说|备注|装|假装)~6(失业|抑郁|生病|重病|病)~16',
      '(冒充|假装|装成|扮)~4(家长|父母|家属|律师)~8(谈|打|跟|沟通)',
      '(教|学会|学完|拿)~10(停催|不敢打|不敢催|不再打电话|不用还|话术|怎么投|反催|投诉)',
    ),
    // 没人追你
    ...each(
      { ...offered, negation: 'ignored', needs: ['relief_ad'] },
      '(没人|没有人|再没人|不敢|不再|再也不|立马不|让他们|让他们不敢)~6(催|打电话|打你电话|打你|追你|追|找你|烦你|响你手机|上门|起诉)',
      '(债|账|欠款|贷款)~6(就没了|没了|清零|一笔勾销|当没这回事|作废|归零|消失|不用还|不还了)',
    ),
    ...each({ ...offered, negation: 'ignored' }, '(一家|一个)都不(上门|起诉|催)'),
    ...each(
      { ...offered, negation: 'ignored', needs: ['relief_ad'], confidence: 'medium' },
      '(可以|能|就|兴许就|都)不(用|必)?(再)?还(的|了)?',
    ),
    // 内部渠道
    ...each(
      { ...offered, needs: ['relief_ad', 'relief_result'] },
      '(银行|平台|总行|总部|法院|执行局|银监|机构|风控|贷后)~6(有人|有熟人|有朋友|有关系|内部|里面有|的朋友|熟人|关系|内线|渠道|通道|口子|路子)',
    ),
    ...each(
      { ...offered, confidence: 'medium', needs: ['relief_result', 'relief_load'] },
      '(通道|渠道|路子|门路|内部|口子)~8(直达|特批|批|减|免|谈|办|停)',
    ),
    ...each(
      { ...offered, confidence: 'medium', needs: ['relief_load'] },
      '(打点|走关系|疏通|撤诉|撤案)~10(钱|费|搞定|办)',
    ),
    ...each(
      { ...offered, needs: ['relief_load'] },
      '(找对了|换了个|找了个|找个|交给|跟着|认识)~4(人|老师|师傅|法务|律师|懂行|懂规则|王法)~20(谈|只还|还本|停|不用还|过了|认了|省|减|免)',
    ),
    // 保房保车、拖着不还
    ...each(
      { ...offered },
      '(拆|屏蔽|拔)~4(gps|定位)',
      '(假|倒签|虚构|做)~2(租约|租赁合同|离婚|债务|流水|抵押)≈24(拍不动|拍卖|执行|查封|债|银行|法院)',
      '(转|挪)~2(到|给)~3(企业|公司|别人|法人)~2名下≈16(债|注销)',
    ),
    ...each({ ...offered, needs: ['relief_any'] }, '(代|帮您|帮你|替你|替您)~4(应诉|拖延|打官司|接传票|开庭)'),
    ...each(
      { ...offered, confidence: 'medium', needs: ['relief_ad'] },
      '(逾期|负债|欠款|还不上|网贷)~8(的)?(来|看过来|扣1|找我|滴滴|都往里|人注意|者请注意|宝子|姐妹|家人)',
    ),
  ],
  step: 'verify',
  say: {
    'zh-CN': {
      title: '代处理债务',
      seen: '这里有人提出替您让债务停下、变少或消失。',
      why: '能不能减免、分期，由贷款机构决定，本人申请不收费；交给外人，可能多花钱，还会交出身份资料。2026 年 2 月五部门就此有过提示。',
      notMeant: '不是说律师或法律援助都有问题，也不是说协商做不成。',
      next: '想协商，可以自己联系贷款机构的官方客服；谈不下来，可拨 12378，需要法律帮助可拨 12348。',
      wrongWhen: '如果发信的就是您的贷款机构，或是公益调解、法律援助，这条提示就不对。',
    },
    'zh-TW': {
      title: '代處理債務',
      seen: '這裡有人提出替您讓債務停下、變少或消失。',
      why: '能不能減免、分期，由貸款機構決定，本人申請不收費；交給外人，可能多花錢，還會交出身分資料。2026 年 2 月五部門就此有過提示。',
      notMeant: '不是說律師或法律援助都有問題，也不是說協商做不成。',
      next: '想協商，可以自己聯絡貸款機構的官方客服；談不下來，可撥 12378，需要法律幫助可撥 12348。',
      wrongWhen: '如果發訊的就是您的貸款機構，或是公益調解、法律援助，這則提示就不對。',
    },
    en: {
      title: 'Offers to fix debts',
      seen: 'Somebody offers here to make debts stop, shrink or vanish for you.',
      why: 'Relief and instalments are decided by the lender, and asking for them yourself is free. An outsider may cost money and get hold of your identity papers. Five departments drew attention to this in February 2026.',
      notMeant: 'It does not mean that lawyers or legal aid are a trick, nor that talks cannot succeed.',
      next: 'To negotiate, contact the lender’s own service line yourself. If that leads nowhere, 12378 takes complaints and 12348 gives legal help.',
      wrongWhen: 'Wrong if the sender is your own lender, or a public mediation or legal-aid service.',
    },
  },
  hits,
  allows,
} satisfies Rule;
