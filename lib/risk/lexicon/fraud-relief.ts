/** Offers to make debts stop, shrink or vanish. */
export default {
  relief_any:
    '停催 停息 挂账 反催收 协商 代谈 减免 上岸 负债 债务 只还本 延期 免息 退息 退费 网贷 逾期 征信 老赖 呆账 断供 失信 还不上 不用还 免还 催',
} satisfies Record<string, string>;
