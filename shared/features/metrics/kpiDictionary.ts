/** `near` is best at its target, from above or below. */
export type KpiDirection = 'up' | 'down' | 'near';

export type KpiUnit =
  | '元'
  | '元/人'
  | '%'
  | '倍'
  | '人'
  | '人次'
  | '个'
  | '件'
  | '条'
  | '单'
  | '次'
  | '分'
  | '秒'
  | '小时'
  | '天';

export interface Kpi {
  readonly zh: string;
  readonly unit: KpiUnit;
  readonly direction: KpiDirection;
  /** How it is worked out, shown beside the figure; shops define GMV differently, so it is text. */
  readonly formula?: string;
}

/** Built-in measures; percentages are stored as numbers, 3.05 for 3.05%. */
export const kpiDictionary = {
  gmv: { zh: '成交总额GMV', unit: '元', direction: 'up' },
  gmv_rate: { zh: 'GMV达成率', unit: '%', direction: 'up' },
  net_sales: { zh: '净销售额', unit: '元', direction: 'up' },
  profit: { zh: '利润额', unit: '元', direction: 'up' },
  profit_rate: { zh: '利润达成率', unit: '%', direction: 'up' },
  gross_margin: { zh: '毛利率', unit: '%', direction: 'up' },
  aov: { zh: '客单价', unit: '元', direction: 'up', formula: '支付金额/支付买家数' },
  conv: { zh: '支付转化率', unit: '%', direction: 'up', formula: '支付买家数/访客数' },
  uv: { zh: '访客数', unit: '人', direction: 'up' },
  ctr: { zh: '点击率', unit: '%', direction: 'up' },
  refund_rate: { zh: '退款率', unit: '%', direction: 'down' },
  repurchase: { zh: '复购率', unit: '%', direction: 'up' },
  new_cust: { zh: '新客占比', unit: '%', direction: 'up' },
  roi: { zh: '投产比ROI', unit: '倍', direction: 'up', formula: '推广成交额/推广花费' },
  ad_spend: { zh: '推广花费', unit: '元', direction: 'near' },
  ad_ratio: { zh: '推广费比', unit: '%', direction: 'down', formula: '推广花费/GMV' },
  uv_cost: { zh: '单访客成本', unit: '元', direction: 'down' },
  spend_rate: { zh: '预算执行率', unit: '%', direction: 'near' },
  budget_dev: { zh: '预算偏差率', unit: '%', direction: 'down' },
  sellthrough: { zh: '售罄率', unit: '%', direction: 'up', formula: '销量/进货量' },
  sku_active: { zh: '动销率', unit: '%', direction: 'up', formula: '有销量SKU/在库SKU(可>100%)' },
  turnover_days: {
    zh: '库存周转天数',
    unit: '天',
    direction: 'down',
    formula: '平均库存成本/日均销货成本',
  },
  oos: { zh: '缺货率', unit: '%', direction: 'down' },
  launch_ontime: { zh: '上新准时率', unit: '%', direction: 'up' },
  po_ontime: { zh: '到货准时率', unit: '%', direction: 'up' },
  forecast_acc: { zh: '销量预测准确率', unit: '%', direction: 'up' },
  reception: { zh: '接待人数', unit: '人', direction: 'up' },
  first_resp: { zh: '首次响应时长', unit: '秒', direction: 'down' },
  avg_resp: { zh: '平均响应时长', unit: '秒', direction: 'down' },
  resp30: { zh: '30秒应答率', unit: '%', direction: 'up' },
  inquiry_conv: {
    zh: '询单转化率',
    unit: '%',
    direction: 'up',
    formula: '询单后付款人数/询单人数',
  },
  cs_sales: { zh: '客服销售额达成率', unit: '%', direction: 'up' },
  csat: { zh: '客户满意度', unit: '%', direction: 'up' },
  fcr: { zh: '一次解决率', unit: '%', direction: 'up' },
  bad_review: { zh: '差评数', unit: '个', direction: 'down' },
  case_total: { zh: '售后单量', unit: '单', direction: 'near' },
  case_closed: { zh: '已结单量', unit: '单', direction: 'up' },
  case_open: { zh: '未结单量', unit: '单', direction: 'down' },
  case_close: { zh: '售后完结率', unit: '%', direction: 'up', formula: '已结单量/售后单量' },
  case_hours: { zh: '售后处理时长', unit: '小时', direction: 'down' },
  dispute: { zh: '纠纷率', unit: '%', direction: 'down' },
  qa_score: { zh: '质检得分', unit: '分', direction: 'up' },
  task_ontime: { zh: '任务准时率', unit: '%', direction: 'up' },
  rework: { zh: '返工率', unit: '%', direction: 'down' },
  output: { zh: '成品产量', unit: '件', direction: 'up' },
  design_quality: { zh: '设计质量分', unit: '分', direction: 'up' },
  report_acc: { zh: '报表准确率', unit: '%', direction: 'up' },
  insight: { zh: '有效优化建议', unit: '条', direction: 'up' },
  gpm: { zh: '千次观看成交GPM', unit: '元', direction: 'up', formula: 'GMV*1000/场观' },
  view: { zh: '场观', unit: '人次', direction: 'up' },
  stay: { zh: '平均停留时长', unit: '秒', direction: 'up' },
  fan_rate: { zh: '转粉率', unit: '%', direction: 'up' },
  uv_value: { zh: 'UV价值', unit: '元', direction: 'up', formula: '成交额/场观人数' },
  live_conv: { zh: '看播转化率', unit: '%', direction: 'up', formula: '下单人数/场观' },
  live_hours: { zh: '有效直播时长', unit: '小时', direction: 'up' },
  ctrl_error: { zh: '场控差错', unit: '次', direction: 'down' },
  finish_rate: { zh: '完播率', unit: '%', direction: 'up' },
  engage: { zh: '互动率', unit: '%', direction: 'up' },
  video_cnt: { zh: '短视频条数', unit: '条', direction: 'up' },
  video_gmv: { zh: '短视频引导GMV', unit: '元', direction: 'up' },
  add_rate: { zh: '加粉率', unit: '%', direction: 'up' },
  net_fans: { zh: '好友净增率', unit: '%', direction: 'up', formula: '(新增-流失)/期初好友' },
  active: { zh: '社群活跃率', unit: '%', direction: 'up' },
  pd_gmv: { zh: '私域GMV达成率', unit: '%', direction: 'up' },
  del_rate: { zh: '删粉率', unit: '%', direction: 'down' },
  ship_48: { zh: '48小时发货率', unit: '%', direction: 'up' },
  ship_err: { zh: '错漏发率', unit: '%', direction: 'down' },
  damage: { zh: '破损率', unit: '%', direction: 'down' },
  inv_acc: { zh: '库存准确率', unit: '%', direction: 'up' },
  order_cost: { zh: '单均履约成本', unit: '元', direction: 'down' },
  team_kpi: { zh: '下属绩效均分', unit: '分', direction: 'up' },
  report_ontime: { zh: '周报准时率', unit: '%', direction: 'up' },
  turnover_staff: { zh: '核心人员流失率', unit: '%', direction: 'down' },
  train_rate: { zh: '培训完成率', unit: '%', direction: 'up' },
  hire_ontime: { zh: '招聘到岗及时率', unit: '%', direction: 'up' },
  pass_rate: { zh: '试用通过率', unit: '%', direction: 'up' },
  eff: { zh: '人效', unit: '元/人', direction: 'up', formula: '月GMV/在岗人数' },
  act_ontime: { zh: '活动节点准时率', unit: '%', direction: 'up' },
  violation: { zh: '违规次数', unit: '次', direction: 'down' },
  sla: { zh: '服务商SLA达标率', unit: '%', direction: 'up' },
  bug: { zh: '线上故障', unit: '个', direction: 'down' },
  dist_gmv: { zh: '分销GMV达成率', unit: '%', direction: 'up' },
} as const satisfies Record<string, Kpi>;

export type KpiCode = keyof typeof kpiDictionary;

export function isKpiCode(text: string): text is KpiCode {
  return Object.hasOwn(kpiDictionary, text);
}

export function builtinKpi(code: KpiCode): Kpi {
  return kpiDictionary[code];
}
