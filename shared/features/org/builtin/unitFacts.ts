/** What a built-in unit is for. Names are shared by several structures, the facts with them. */
export interface UnitFacts {
  readonly mission: string;
  readonly functions: readonly string[];
  /** The unit the business turns on; the others serve it. */
  readonly isCore: boolean;
}

const operations: UnitFacts = {
  mission: '整合团队资源，把握经营方向，提升用户体验、优化产品与服务',
  functions: [
    '整合团队资源',
    '策划、组织并跟进运营',
    '把握经营方向',
    '提升用户体验',
    '优化产品与服务',
  ],
  isCore: true,
};

const design: UnitFacts = {
  mission: '从买家的眼光做好每一张图、每一个页面',
  functions: ['首页与活动会场', '商品详情页', '主图与商品图片'],
  isCore: false,
};

const service: UnitFacts = {
  mission: '维护客户关系，把咨询变成成交',
  functions: ['接待咨询与促单转化', '售后处理与客户关系维护', '收集产品问题与优化建议'],
  isCore: false,
};

const planning: UnitFacts = {
  mission: '看懂用户数据，排好活动节奏',
  functions: ['用户与销售数据分析', '活动主题与玩法策划', '活动节奏与项目排期'],
  isCore: false,
};

const management: UnitFacts = {
  mission: '定方向、配资源、带团队，对经营结果负责',
  functions: ['制定战略与目标', '分配预算与人员', '协调各部门', '向决策层汇报'],
  isCore: false,
};

const factsByName = {
  管理层: management,
  运营部: operations,
  运营组: operations,
  设计部: design,
  视觉组: { ...design, functions: ['商品与场景拍摄', ...design.functions] },
  客服部: service,
  客服组: service,
  策划部: planning,
  策划组: planning,
  策划: planning,
  物流部: {
    mission: '货收得准、存得清、发得快',
    functions: ['收货、存储与发货', '盘点与库存准确', '发货时效与快递协调'],
    isCore: false,
  },
  商品部: {
    mission: '按市场动态定销售策略，让货品结构和库存周期都健康',
    functions: [
      '按市场动态制定销售策略',
      '预测趋势并及时订货',
      '管理货品周期',
      '分析商品数据与动销',
      '优化商品结构',
    ],
    isCore: false,
  },
  商品物流部: {
    mission: '备对货、管好仓、准时发，支撑销售节奏',
    functions: ['货盘规划与订货', '货品周期与动销分析', '收发存与盘点', '发货时效与快递协调'],
    isCore: false,
  },
  项目组: {
    mission: '围绕一个项目，把策划、内容和渠道拧成一股绳',
    functions: ['项目目标与进度', '三类成员的协作', '项目复盘'],
    isCore: true,
  },
  内容: {
    mission: '持续产出能打动用户的内容',
    functions: ['文案与卖点', '平面与页面', '短视频与H5'],
    isCore: false,
  },
  渠道推广: {
    mission: '把内容送到对的人面前，花好每一分推广费',
    functions: ['付费投放', '社群与私域触达', '渠道效果复盘'],
    isCore: false,
  },
  项目: {
    mission: '对抖音项目的GMV与利润负责',
    functions: ['划分直播、抖店、短视频的分工', '制定各岗考核', '统筹选品与投放预算'],
    isCore: false,
  },
  抖音项目: {
    mission: '做大直播与短视频成交，对项目GMV与利润负责',
    functions: ['直播与场控', '短视频选题与制作', '抖店商品与投放配合'],
    isCore: false,
  },
  直播团队: {
    mission: '播好每一场，让看的人留下来、买下去',
    functions: ['排品与脚本', '开播与场控', '直播投放', '场后复盘'],
    isCore: true,
  },
  抖店团队: {
    mission: '管好抖店的商品、页面和服务',
    functions: ['店铺与商品维护', '选品与库存跟踪', '接待与售后'],
    isCore: false,
  },
  短视频团队: {
    mission: '用短视频种草，为直播间和店铺引流',
    functions: ['选题与脚本', '拍摄与剪辑', '发布与数据复盘'],
    isCore: false,
  },
  品牌方: {
    mission: '管住目标、货品和品牌，让服务商做出结果',
    functions: ['目标与预算', '货品与品牌把关', '服务商对接与评分'],
    isCore: true,
  },
  服务商: {
    mission: '按合同与SLA完成店铺代运营',
    functions: ['店铺日常运营', '页面与图片设计', '客服接待'],
    isCore: false,
  },
} as const satisfies Record<string, UnitFacts>;

export type BuiltinUnitName = keyof typeof factsByName;

export function builtinUnitFacts(name: BuiltinUnitName): UnitFacts {
  return factsByName[name];
}
