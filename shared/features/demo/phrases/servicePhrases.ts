import type { PostPhrases } from './phraseModel.ts';

export const csLeadPhrases: PostPhrases = {
  figures: [
    { code: 'avg_resp', label: '平均响应', unit: 'seconds', base: 31, swing: 0.1 },
    { code: 'resp30', label: '30s应答率', unit: 'percent', base: 95.4, swing: 0.01 },
    { code: 'csat', label: '满意度', unit: 'percent', base: 97.9, swing: 0.004 },
  ],
  routine: [
    '质检抽查{n:18-24}条，扣分{m:2-5}条都当面讲了',
    '排班调整{n:1-3}次，晚班没有空岗',
    '升级客诉{n:2-5}起，全部当天回',
  ],
  threads: [
    {
      plan: '{item}高频问题整理成快捷语',
      done: '{item}快捷语上了{n:8-15}条，首响快了{m:2-5}秒',
      slip: '{item}快捷语没整理完，还在收集',
    },
    {
      plan: '新人接待考试和补考',
      done: '新人考试过了，平均{n:84-92}分',
      slip: '有新人规则题没过，下周补考',
    },
    {
      plan: '产品问题周汇总发商品部',
      done: '产品问题汇总发了，{n:4-7}类，排第一的是{item}',
      slip: '产品问题汇总没发，售后分类对不上',
    },
    {
      plan: '大促客服人力测算',
      done: '大促人力算完，高峰要{n:8-10}个人，缺口{m:4-5}个',
      slip: '人力测算差咨询量预估',
    },
    {
      plan: '催付话术换一版试三天',
      done: '催付新话术试了三天，付款多{p:1.2-3.4}个点',
      slip: '催付话术没换，等活动规则',
    },
  ],
  handOffs: [
    { text: '大促活动规则写成客服看得懂的一页', to: 'ops_lead' },
    { text: '{item}实拍图补到详情页', to: 'design_lead' },
  ],
  issues: [
    '{item}色差咨询集中，这周{n:9-18}起',
    '晚班{n:9-11}点后排队，最长等{m:40-90}秒',
    '有职业打假找字眼，详情页用词要一起查',
    '售后积压{n:5-9}单，都卡在质检',
  ],
  support: ['晚班想加一个兼职', '大促规则请提前三天给客服'],
};

export const csPrePhrases: PostPhrases = {
  figures: [
    { code: 'reception', label: '接待', unit: 'people', base: 1260, swing: 0.12 },
    { code: 'inquiry_conv', label: '询单转化率', unit: 'percent', base: 28.6, swing: 0.06 },
    { code: 'first_resp', label: '首响', unit: 'seconds', base: 23, swing: 0.14 },
    { code: 'avg_resp', label: '平均响应', unit: 'seconds', base: 32, swing: 0.1 },
    { code: 'resp30', label: '30s应答率', unit: 'percent', base: 94.6, swing: 0.012 },
    { code: 'csat', label: '满意度', unit: 'percent', base: 97.6, swing: 0.006 },
    { code: 'bad_review', label: '差评', unit: 'pieces', base: 3, swing: 0.5 },
  ],
  routine: [
    '催付{n:80-160}单，付了{m:24-46}单',
    '未成交原因记了{n:30-60}条，{m:4-6}成嫌贵',
    '大额订单跟进{n:4-9}个，成了{m:2-3}个',
  ],
  threads: [
    {
      plan: '{item}尺寸推荐话术自己改一版',
      done: '{item}尺寸话术改了，因尺寸没买的少了',
      slip: '{item}尺寸话术没改，等主管看',
    },
    {
      plan: '老客回访{n:30-60}个',
      done: '老客回访{n:30-60}个，复购{m:4-9}个',
      slip: '老客回访只打了一半，白天接待太满',
    },
    {
      plan: '背熟{sku}卖点和规格',
      done: '{sku}卖点考过了，{n:90-98}分',
      slip: '{sku}资料没到，没法背',
    },
    {
      plan: '加购未付的客户再跟一遍',
      done: '加购未付跟了{n:40-90}个，成{m:9-16}单',
      slip: '加购未付没跟完，名单太长',
    },
  ],
  handOffs: [{ text: '{item}套餐价发一份客服能查的表', to: 'ops' }],
  issues: [
    '{item}客户老问发货时间，页面没写',
    '同时接{n:9-14}个会话，容易漏',
    '优惠叠加客户算不清，来回解释',
    '有客户说别家{item}便宜{n:10-25}元',
  ],
  support: ['晚上想要多一个人分流', '{item}实拍视频给一份，客户常要'],
};

export const csAfterPhrases: PostPhrases = {
  figures: [
    { code: 'case_total', label: '售后单', unit: 'cases', base: 96, swing: 0.12 },
    {
      code: 'case_closed',
      label: '已结',
      unit: 'cases',
      base: 90,
      swing: 0.1,
      derive: (figureOf) => Math.round(figureOf('case_total') * 0.94),
    },
    {
      code: 'case_open',
      label: '未结',
      unit: 'cases',
      base: 6,
      swing: 0.2,
      derive: (figureOf) => figureOf('case_total') - figureOf('case_closed'),
    },
    { code: 'csat', label: '满意度', unit: 'percent', base: 97.2, swing: 0.006 },
    { code: 'bad_review', label: '差评', unit: 'pieces', base: 2, swing: 0.5 },
  ],
  routine: [
    '物流异常跟了{n:12-24}件，追回{m:8-11}件',
    '挽回差评{n:2-5}条',
    '责任判定登记齐了，物流占{n:3-5}成',
  ],
  threads: [
    {
      plan: '{item}破损件和快递谈赔付',
      done: '{item}破损赔付谈下来{n:300-900}元',
      slip: '{item}赔付没谈完，快递要原始照片',
    },
    {
      plan: '超过5天的售后单清一遍',
      done: '超过5天的清了{n:6-12}单，还剩{m:1-3}单等质检',
      slip: '超期单还有{n:3-6}单，客户没寄回',
    },
    {
      plan: '本周问题原因排个前三',
      done: '原因前三排好了，色差、少件、晚到',
      slip: '原因没排完，登记口径不一致',
    },
    {
      plan: '退件质检标准和仓库对一次',
      done: '退件标准对完，拆封的不再直接退',
      slip: '退件标准没对，仓库在盘点',
    },
  ],
  handOffs: [
    { text: '退件照片每天下午发一次', to: 'wh_lead' },
    { text: '{item}少件的先补发再查', to: 'wh_lead' },
  ],
  issues: [
    '{item}收到有味道，{n:3-7}个客户要退',
    '少件的客户要求当天补发，仓库赶不上',
    '运费险额度不够，客户贴钱不满',
  ],
  support: ['补偿超过30元的能不能先斩后奏', '希望仓库拍出库视频'],
};

export const warehouseLeadPhrases: PostPhrases = {
  figures: [{ code: 'task_ontime', label: '任务准时率', unit: 'percent', base: 96, swing: 0.03 }],
  routine: [
    '发货{n:6800-8600}单，48小时发货率{p:98.6-99.6}%',
    '错漏发{n:8-16}单，当天补发',
    '退件入库{n:240-380}件，二次上架{m:180-220}件',
  ],
  threads: [
    {
      plan: '{item}库位调到出货口',
      done: '{item}库位调好，拣货少走{n:30-60}米',
      slip: '{item}库位没调，货架还没到',
    },
    {
      plan: '和快递谈大促运力',
      done: '快递答应大促加{n:2-4}台车，价格不变',
      slip: '快递运力没谈定，网点经理出差',
    },
    {
      plan: '包材盘点，缺的下单',
      done: '包材盘完，纸箱补{n:3000-6000}个',
      slip: '包材没盘完，五号箱数对不上',
    },
    {
      plan: '{sku}循环盘点',
      done: '{sku}盘点差异{n:1-4}件，已调账',
      slip: '{sku}没盘，到货占了通道',
    },
    {
      plan: '打包复核流程培训一次',
      done: '复核培训做了，错发少了一半',
      slip: '复核培训没做，人手排不开',
    },
  ],
  handOffs: [{ text: '到货计划提前两天给仓库', to: 'merch_lead' }],
  issues: [
    '周一单量堆积，下午{n:4-6}点才清完',
    '临时工不熟，{item}发错{n:2-4}件',
    '打单机卡纸两次，耽误{n:30-50}分钟',
  ],
  support: ['大促前要{n:4-6}个临时工', '打单机想换一台'],
};

export const merchLeadPhrases: PostPhrases = {
  figures: [{ code: 'sku_active', label: '动销率', unit: 'percent', base: 78, swing: 0.03 }],
  routine: [
    '畅滞销过了一遍，滞销{n:14-22}个款出处理意见',
    '到货验收{n:5-9}批，{m:1-2}批有瑕疵退了',
    '缺货款{n:2-5}个，都有到货日',
  ],
  threads: [
    {
      plan: '{sku}补货单和工厂确认交期',
      done: '{sku}补货{n:800-2400}件，交期定了',
      slip: '{sku}交期没定，工厂在等面料',
    },
    {
      plan: '{item}下季选样定款',
      done: '{item}选了{n:6-10}个样，{m:3-5}个打样',
      slip: '{item}选样没定，两个色在比',
    },
    {
      plan: '滞销款清货方案给运营',
      done: '清货方案给了，{n:12-20}个款分三档折扣',
      slip: '清货方案没给，成本在核',
    },
    {
      plan: '供应商评分更新一轮',
      done: '供应商评分更新，{n:2-3}家降级',
      slip: '评分没更新，质检数据没齐',
    },
    {
      plan: '主推款安全库存重算',
      done: '主推{n:6-9}个款安全库存重算完，已给仓库',
      slip: '安全库存没算完，等大促目标',
    },
  ],
  handOffs: [
    { text: '{sku}到货当天先质检再上架', to: 'wh_lead' },
    { text: '{item}新样拍一组对比图', to: 'photo' },
  ],
  issues: [
    '{sku}面料涨价{p:4.0-9.0}%，毛利要重算',
    '工厂排产满，急单要加{n:3-6}%',
    '库存周转{n:68-84}天，慢在大件',
  ],
  support: ['{sku}急单加价请店长定', '滞销款想借直播间清一场'],
};
