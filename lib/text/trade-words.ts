/**
 * The words of the trade that senders hide from filters, with their pinyin, and the characters put in their place. A
 * word written with a stand-in for one of its characters (逾qi, 崔收, 征*信) folds back to the word. A stand-in that
 * makes an ordinary word (余期 in 剩余期数) must not be listed; a test reads ordinary texts to find such.
 */
export const TRADE_WORDS = `
逾期 yu qi|催收 cui shou|催告 cui gao|还款 huan kuan|还钱 huan qian|还清 huan qing|归还 gui huan|欠款 qian kuan|欠息 qian xi|欠债 qian zhai|欠钱 qian qian
贷款 dai kuan|借款 jie kuan|借钱 jie qian|网贷 wang dai|放款 fang kuan|下款 xia kuan|扣款 kou kuan|罚款 fa kuan|罚息 fa xi|利息 li xi|本金 ben jin|滞纳金 zhi na jin
法院 fa yuan|法务 fa wu|律师 lv shi|律师函 lv shi han|传票 chuan piao|起诉 qi su|诉讼 su song|公安 gong an|刑拘 xing ju|拘留 ju liu|拘捕 ju bu|逮捕 dai bu|通缉 tong ji|警方 jing fang|司法 si fa|立案 li an|派出所 pai chu suo
征信 zheng xin|黑名单 hei ming dan|黑户 hei hu|失信 shi xin|冻结 dong jie|查封 cha feng|上门 shang men|外访 wai fang|爆通讯录 bao tong xun lu|通讯录 tong xun lu|联系 lian xi|联系人 lian xi ren|失联 shi lian|户籍地 hu ji di
微信 wei xin|支付宝 zhi fu bao|银行卡 yin hang ka|银行 yin hang|验证码 yan zheng ma|身份证 shen fen zheng|手机号 shou ji hao|转账 zhuan zhang|密码 mi ma|卡号 ka hao|账户 zhang hu|屏幕 ping mu
停息 ting xi|挂账 gua zhang|停催 ting cui|退息 tui xi|减免 jian mian|债务 zhai wu|分期 fen qi|修复 xiu fu|二次分期 er ci fen qi|洗白 xi bai|坏账 huai zhang|呆账 dai zhang|套现 tao xian|提额 ti e|额度 e du|刷分 shua fen
保证金 bao zheng jin|解冻 jie dong|验资 yan zi|手续费 shou xu fei|材料费 cai liao fei|担保费 dan bao fei|诈骗 zha pian|骗贷 pian dai|恶意 e yi|老赖 lao lai|强制执行 qiang zhi zhi xing|客服 ke fu|贷后 dai hou|专员 zhuan yuan|会员 hui yuan|处理 chu li|上报 shang bao|花呗 hua bei|白条 bai tiao|芝麻分 zhi ma fen|钱包 qian bao|到期 dao qi|逾期费 yu qi fei|案件 an jian|调解 tiao jie|工作日 gong zuo ri|单位 dan wei|情况 qing kuang|审核 shen he|赔款 pei kuan|平台 ping tai|公司 gong si|资金 zi jin|消费 xiao fei|服务 fu wu|学员 xue yuan|曝光 bao guang|截图 jie tu|下载 xia zai|安全 an quan|检察院 jian cha yuan|信用卡 xin yong ka|信用 xin yong|专家 zhuan jia
`;

/** character → what is written instead of it: alike in sound or in shape */
export const STAND_INS = `
逾余渝谕愉遇歮俞喻榆|期欺棋祺|催崔摧璀凗|收攵叟|款歀欵錁窾|还环孩|欠芡嵌|贷袋岱黛玳|借藉戒|钱钳|息媳熄惜|罚筏
法珐琺砝|院阮园垸皖|务雾|律侓|师帅狮|函涵啣|传専|票漂飘|起启|诉素塑溯拆斥|讼颂|公弓共宫|安桉鞍|捕扑|征怔证正钲徵|信芯欣辛
微威薇徽崴葳|联莲|系糸|行杭彳|卡咔佧|验検|码玛|支枝|付副|转砖|账胀|密蜜|挂卦|停仃亭|免勉兔|债寨|额鹅|度渡肚
单丹|员圆|截戬|下吓|载哉裁|屏屛|平苹|台苔
`;

/** stand-ins that would meet ordinary words, alone or with a neighbour, and so are never read */
export const ORDINARY = '余期 证信 正信 公园 法园 共安 网袋 口袋款 安徽信 下裁 还课 起素 宫司 学圆 上吓 平抬 员圆 单丹';

/** written in two parts: parts, then the character */
export const SPLIT = `
亻崔催|扌催催|亻昔借|亻弋代|亻言信|亻亭停|亻亍行|彳亍行|彳正征|亻也他|亻尔你|亻立位|亻呆保|亻寸付|亻壬任|亻尤优|讠斥诉|讠正证|讠公讼|讠式试|讠十计|讠卖读|讠殳设|讠只识|讠舌话|讠司词|讠周调|讠川训|讠方访|讠井讲|讠午许|氵去法|氵欠次|氵每海|阝完院|阝付附|贝戋贱|贝武赋|钅戋钱|钅艮银|钅失铁|辶不还|辶束速|辶占过|辶寸过|扌口扣|扌巴把|扌丁打|扌戈找|扌殳投|扌居据|扌斥拆|扌甫捕|扌句拘|忄青情|木佥检|马佥验|马扁骗|口乞吃|纟内纳|纟吉结|纟合给|夕卜外|火只炽|丩攵收|丩夂收|氵东冻|冫东冻|彳聿律|刂半判|幵刂刑|开刂刑
`;

/**
 * whole variants: as written > as meant; ~ before it: only where no letter stands beside it; ? before it: initials that
 * mean other things too, read only where two different ones stand in the message
 */
export const VARIANTS = `
威信>微信|薇信>微信|徽信>微信|崴信>微信|葳信>微信|微芯>微信|~v信>微信|~v芯>微信|~wx>微信|~vx>微信|~weixin>微信|~v❤>微信|薇❤>微信|微❤>微信|崴❤>微信|威❤>微信|薇♥>微信|微♥>微信|~w❤>微信|丨❤>微信|加薇:>加微:|加薇：>加微:|徽☆>微信|绿泡泡>微信|绿色泡泡号>微信号|➕>加|⊕>加|＋v>加微信|+v>加微信|+信v>加微信|加v信>加微信|加vx>加微信|加wx>加微信|加v>加微信|滴v>加微信|加威>加微|加崴>加微|咖薇>加微|佳薇>加微|家薇>加微|佳微>加微|家威>加微|咖微>加微|佳微>加微|迦我>加我|伽我>加我|力口我>加我|丝我>私我|公丝>公司|扣扣>qq|抠抠>qq|支小宝>支付宝|支宝>支付宝|🐎>码|欠💰>欠钱|🛰️>微信|🛰>微信|🈲>禁
?yq>逾期|~y.q>逾期|逾q>逾期|?zx>征信|?hk>还款|~zfb>支付宝|~sfz>身份证|~yhk>银行卡|~yzm>验证码|~sjk>手机卡|~txl>通讯录|~lsh>律师函|~daikuan>贷款
车专账>转账|先车专>先转|车专到>转到|讠正石马>证码|处王里>处理|微米立贷>微粒贷|你女马>你妈|女口需>如需|女口果>如果|口合口合>哈哈|丿家>家|律帅>律师|律shi>律师|律shī>律师|律涵>律函|起拆>起诉|讠斥讼>诉讼|迏捕>逮捕|征倌>征信|徽倌>微信|崔手>催收|催售>催收|崔售>催收|罙夜>深夜|掱机>手机|曰前>日前|工作曰>工作日|三曰>三日|门囗>门口|鳓款>欠款|鳓令>勒令|蟣款>缴款|环款>还款|换款>还款|厚果>后果|免抵鸭>免抵押|鹅渡>额度|师信名单>失信名单|截土发>截图发|截土给>截图给|很行卡>银行卡|验正码>验证码|欠宽>欠款|免悉>免息|惠员卡>会员卡|本平苔>本平台|二茨>二次|仃息>停息|案眷>案卷|下哉>下载|暗全>安全|幼儿圆>幼儿园|法原专票>法院传票|专票两天>传票两天|余欺>逾期|逾月>逾期|欠宽>欠款|嘿名单>黑名单|嘿户>黑户|芝士分>芝麻分|袋袋相传>贷贷相传|骗袋>骗贷|ㄓㄨㄢˇ账>转账|厚台踢我>后台踢我|網贷>网贷|蔡务>财务|转玩>转完|还宽专线>还款专线|募共亨>幕共享|共亨>共享|信佣咔>信用卡
`;

/** written backwards; only such as make no ordinary words that way round */
export const BACKWARDS = '期逾 款欠 收催 诉起 信征 息停 系联 贷网 卡用信 款贷 额金 单名黑 钱还 账挂 函师律 知通 式方';

/** stretches of these are the trade speaking: without one of them in the message a spaced-out line is only decoration */
export const TRADE_CONTEXT =
  '逾期 欠款 欠钱 欠 还款 还钱 还清 贷款 借款 借钱 催收 征信 律师 法院 公安 经侦 起诉 诉讼 冻结 上门 黑名单 失信 停息 分期 套现 垫资 债 清退 清零 罚款 罚息 解冻 保证金 验资 解除 放款 下款 额度 花呗 联系人 家属 拨到 老板 通讯录 转账 卡号 户名 减免 协商 退息 退费 贷 借 调解 缺席 拘留 传票 验证码 密码 催 账户 见不到钱 监狱 报警';

/** characters that stand for another by their looks alone: as written, as meant */
export const TWINS =
  '疘公狌姓伱你袮你沵你岀出彔录夲本囗口丆一黒黑屛屏昰是硪我喯奔弚弟恏好亽人朲人秂人亾亡仩上丅下咊和媤思汏大夶大尒尔菿到洅再彵他伩信佷很苐第蒊花萫香烸每芣不恠怪噺新嚸点莈没亇个丗世卋世囙因囯国奌点孒了尛小戓或扗在旳的氺水竒奇羙美芉千赱走逺远鉯以冩写脳脑収收発发歩步毎每気气処处実实対对県县変变単单価价験验検检権权経经続续転转図图関关銭钱貭质悪恶応应伝传両两';

/** Forms of characters that older or finer prints use; in a text in traditional characters they are ordinary. */
export const PRINTED = '査查産产説说戸户眞真値值敎教淸清卽即旣既衆众絶绝';
