import { demand, type PostTemplate, weigh } from './postModel.ts';

/** Range, stock, buying and distribution. */
export const merchandisePosts = {
  merch_lead: {
    zh: '商品经理',
    en: 'Merchandise Manager',
    duties: [
      '规划货盘与价格带',
      '制定销售与订货计划',
      '监控货品生命周期',
      '清理滞销与优化结构',
      '评估供应商',
    ],
    kpis: weigh({ sku_active: 25, gross_margin: 25, turnover_days: 25, oos: 15, forecast_acc: 10 }),
    skills: demand({ 商品企划: 5, 数据分析: 4, 供应链: 4, 谈判: 3 }),
    aliases: ['产品经理'],
    template: 'ops',
    memberClass: null,
  },
  merch: {
    zh: '商品专员',
    en: 'Merchandise Specialist',
    duties: ['维护商品资料与编码', '跟踪库存与补货点', '分析畅滞销', '组织选品打样'],
    kpis: weigh({ sku_active: 30, oos: 30, launch_ontime: 25, report_acc: 15 }),
    skills: demand({ 商品企划: 3, Excel: 4, 供应链: 3 }),
    aliases: ['产品', '产品专员'],
    template: 'ops',
    memberClass: null,
  },
  buyer: {
    zh: '采购',
    en: 'Buyer',
    duties: ['询价议价与下单', '跟单与到货验收', '供应商档案与评分', '预估交期风险'],
    kpis: weigh({ po_ontime: 40, gross_margin: 30, oos: 30 }),
    skills: demand({ 谈判: 4, 供应链: 4, 成本控制: 4 }),
    aliases: [],
    template: 'ops',
    memberClass: null,
  },
  dist: {
    zh: '分销专员',
    en: 'Distribution Specialist',
    duties: ['招募与审核分销商', '管控分销价格', '提供素材与政策', '对账与返利'],
    kpis: weigh({ dist_gmv: 50, gross_margin: 20, violation: 15, task_ontime: 15 }),
    skills: demand({ 渠道拓展: 4, 谈判: 3, 平台规则: 3 }),
    aliases: ['分销'],
    template: 'ops',
    memberClass: 'channel',
  },
} as const satisfies Record<string, PostTemplate>;
