/** Words of owing and lending. */
export default {
  overdue: '逾期 拖欠 欠款 未还 未结清 催收 欠费 已逾 未归还 未偿还 超期',
  debt: '{overdue} 还款 借款 贷款 账单 应还 欠 债务 本金 罚息 分期 还钱 扣款 信用卡 网贷 借呗 花呗 白条 月供',
} satisfies Record<string, string>;
