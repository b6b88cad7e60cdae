import type { PostPhrases } from './phraseModel.ts';

export const storeManagerPhrases: PostPhrases = {
  figures: [
    { code: 'aov', label: '客单价', unit: 'yuan', base: 197, swing: 0.04 },
    { code: 'refund_rate', label: '退款率', unit: 'percent', base: 7, swing: 0.08 },
  ],
  routine: [
    '周一例会核销上周待办，{n:14-22}项里关了{m:10-13}项',
    '看了各组周报，{n:2-4}个卡点当天协调掉',
    '店铺巡检{n:4-7}次，违规预警清零',
  ],
  threads: [
    {
      plan: '核对本月目标进度，差额拆到各组',
      done: '本月目标进度已核对，差额{n:18-46}w拆到运营和抖音两边',
      slip: '本月目标差额没拆完，抖音口径还没对齐',
    },
    {
      plan: '和财务对一遍推广预算',
      done: '推广预算和财务对完，剩余{n:11-27}w可用',
      slip: '推广预算没对完，财务月结排到下周',
    },
    {
      plan: '{item}升级客诉出处理意见',
      done: '{item}升级客诉已结，补偿{n:80-260}元，客户改了评价',
      slip: '{item}升级客诉还在等质检报告',
    },
    {
      plan: '首页改版方案定稿',
      done: '首页改版方案定了，先上{item}和新品两屏',
      slip: '首页改版方案没定，两版点击数据差不多',
    },
    {
      plan: '梳理跨部门需求单，定统一模板',
      done: '需求单模板定了，设计和商品从下周开始用',
      slip: '需求单模板还差商品部的意见',
    },
    {
      plan: '面试售后客服候选人',
      done: '面了{n:3-5}个售后客服，推{m:1-2}个进复试',
      slip: '售后客服面试改期，候选人临时请假',
    },
  ],
  handOffs: [
    { text: '补齐各组上周未关闭待办的原因', to: 'ops_lead' },
    { text: '出一版晚班排班方案', to: 'cs_lead' },
    { text: '给出爆款补货的最晚下单日', to: 'merch_lead' },
  ],
  issues: [
    '跨部门需求还是口头提的多，排期老被插队',
    '{item}毛利被优惠叠加吃掉{n:3-6}个点，要重算到手价',
    '售后一个人顶两个班，撑不住大促',
    '竞品同款价格下探{n:10-30}元，我们跟不跟要定',
  ],
  support: ['售后编制这个月能不能先批', '推广预算想追加{n:3-6}w，集中打{item}'],
};

export const opsLeadPhrases: PostPhrases = {
  figures: [
    {
      code: 'gmv',
      label: 'GMV',
      unit: 'wan',
      base: 1_200_000,
      swing: 0.12,
      derive: (figureOf) =>
        Math.round((figureOf('uv') * figureOf('conv') * figureOf('aov')) / 100_000) * 1000,
    },
    { code: 'uv', label: '访客', unit: 'wan', base: 204_000, swing: 0.1 },
    { code: 'conv', label: '支付转化率', unit: 'percent', base: 2.95, swing: 0.05 },
    { code: 'aov', label: '客单价', unit: 'yuan', base: 194, swing: 0.03 },
    { code: 'ad_spend', label: '推广花费', unit: 'wan', base: 151_000, swing: 0.1 },
    { code: 'roi', label: 'ROI', unit: 'ratio', base: 4, swing: 0.05 },
    { code: 'refund_rate', label: '退款率', unit: 'percent', base: 7.4, swing: 0.06 },
  ],
  routine: [
    '巡店{n:5-7}次，改了{m:2-6}处价格和库存问题',
    '每日盯盘，异常计划当天停',
    '验收专员任务{n:8-15}条，退回{m:1-3}条',
  ],
  threads: [
    {
      plan: '{item}类目活动报名，价格双人复核',
      done: '{item}类目活动报上{n:6-12}个款，价格已双人复核',
      slip: '{item}类目活动还差{m:2-4}个款没报，资质图没补齐',
    },
    {
      plan: '{sku}标题和属性重做一版',
      done: '{sku}标题属性重做，搜索曝光涨了{p:6.0-15.0}%',
      slip: '{sku}标题没换，等活动结束再动',
    },
    {
      plan: '清仓款重新组货，动销拉上去',
      done: '清仓款重新组货，{n:9-18}个款有了动销',
      slip: '清仓款组货没做完，仓库实数还没盘出来',
    },
    {
      plan: '{item}和{sku}做一版关联搭配',
      done: '{item}搭配套餐上线，连带率到了{p:1.2-1.6}',
      slip: '{item}搭配套餐没上，优惠叠加没测通',
    },
    {
      plan: '竞品价格周报改成自动登记',
      done: '竞品价格登记表改好，盯{n:8-15}个款',
      slip: '竞品登记表没改完，先用旧表',
    },
  ],
  handOffs: [
    { text: '{sku}补货到货时间给个准数', to: 'merch_lead' },
    { text: '{sku}主图按测图结论改一版', to: 'designer' },
    { text: '{item}拉一版加购未付人群', to: 'data' },
  ],
  issues: [
    '{sku} 库存只够{n:4-8}天，补货还没排上',
    '{item}类目流量掉了{p:5.0-12.0}%，被竞品活动分走',
    '美工排期满，{n:2-4}个详情页往后顺延',
    '活动报名和日常改价撞在一起，专员忙不过来',
  ],
  support: ['设计排期希望每周固定留出{n:6-10}小时给测图', '{sku}补货想走空运，先要个报价'],
};

export const opsPhrases: PostPhrases = {
  figures: [
    { code: 'conv', label: '转化率', unit: 'percent', base: 2.86, swing: 0.07 },
    { code: 'sku_active', label: '动销率', unit: 'percent', base: 79, swing: 0.04 },
  ],
  routine: [
    '上架{n:3-6}个新品，下架{m:1-3}个断码款',
    '每日9点半巡店，修了{n:2-7}处错漏',
    '登记日报数据，补齐竞品{n:5-9}条动态',
    '活动设置复核{n:10-26}个款，没有错价',
  ],
  threads: [
    {
      plan: '{sku}上新，7项资料备齐',
      done: '{sku} {item}已上新，首日访客{n:320-960}',
      slip: '{sku}没上新，详情页还差尺码表',
    },
    {
      plan: '{item}评价和问大家整理一遍',
      done: '{item}问大家补了{n:12-30}条，负面占比降到{p:3.0-6.0}%',
      slip: '{item}问大家只整理了一半，活动报名占了时间',
    },
    {
      plan: '店铺优惠券核对，过期的下掉',
      done: '优惠券核对完，下掉{n:4-9}张过期券',
      slip: '优惠券没核完，还剩直播专享券',
    },
    {
      plan: '{item}类目词根表更新',
      done: '{item}词根表更新{n:40-90}个词，标题改了{m:6-9}个',
      slip: '{item}词根表没更新完，后台数据延迟',
    },
    {
      plan: '{sku}库存预警线重设',
      done: '{sku}预警线改到{n:200-500}件，已同步仓库',
      slip: '{sku}预警线没改，等日销重新算',
    },
    {
      plan: '学平台新发的价保规则，整理给客服',
      done: '价保规则整理成一页，发给客服了',
      slip: '价保规则看了一半，客服那版还没写',
    },
  ],
  handOffs: [
    { text: '{sku}详情页补尺码表', to: 'designer' },
    { text: '{item}活动话术发一版给客服群', to: 'cs_lead' },
  ],
  issues: [
    '{item}有{n:3-8}条差评说实物偏色，想换主图',
    '后台改价审核要等{n:2-4}小时，晚上不敢动',
    '{sku}被系统判低质商品，正在申诉',
    '同款比价弹窗出现在{item}，转化受影响',
  ],
  support: ['需要美工每周给{n:2-3}小时改小图', '{item}实拍图想请摄影补几张'],
};

export const promoPhrases: PostPhrases = {
  figures: [{ code: 'roi', label: 'ROI', unit: 'ratio', base: 4, swing: 0.06 }],
  routine: [
    '关键词计划调价{n:30-70}次，删了{m:8-20}个低效词',
    '人群包新建{n:2-5}个，停掉{m:1-3}个',
    '每天三次看消耗，没有超预算',
  ],
  threads: [
    {
      plan: '{sku}测图，跑够{n:3000-8000}曝光出结论',
      done: '{sku}测图出结论，第{m:2-5}张点击率最高，比原图高{p:0.6-1.8}个点',
      slip: '{sku}测图曝光不够，再跑两天',
    },
    {
      plan: '{item}单独开一个新客计划',
      done: '{item}新客计划跑起来了，单访客成本{p:1.2-2.6}元',
      slip: '{item}新客计划没开，素材没到位',
    },
    {
      plan: '复盘上半月投放，砍掉亏损计划',
      done: '上半月投放复盘完，砍了{n:3-6}条计划，省下{p:0.6-1.9}w',
      slip: '投放复盘还差归因数据',
    },
    {
      plan: '投放素材和编导过一遍，留下能放量的',
      done: '和编导过了{n:8-15}条素材，留{m:3-6}条放量',
      slip: '投放素材没过完，编导在赶片子',
    },
    {
      plan: '大促预算按天拆到计划',
      done: '大促预算按天拆完，高峰日留{n:32-45}%',
      slip: '大促预算没拆完，等目标最后确认',
    },
  ],
  handOffs: [
    { text: '{sku}按测图第{n:2-4}张的构图再出两版', to: 'designer' },
    { text: '{item}转化掉的原因看一下流量结构', to: 'data' },
  ],
  issues: [
    '{item}点击单价涨了{p:8.0-18.0}%，同行在抢词',
    '新素材跟不上，老图点击率一周掉{p:0.3-0.9}个点',
    '晚上{n:8-9}点后消耗太快，预算撑不到收尾',
    '{sku}加购高成交低，怀疑价格没优势',
  ],
  support: ['每周要{n:4-6}张新主图测，设计能否固定排', '{item}想要一张限时券配合放量'],
};

export const dataPhrases: PostPhrases = {
  figures: [],
  routine: [
    '日报准点出，{n:5-6}天没有改数',
    '核对后台与报表{n:6-10}个口径，差异都标了原因',
    '临时取数{n:5-11}次',
  ],
  threads: [
    {
      plan: '{item}转化波动做一版归因',
      done: '{item}转化归因出来了，{n:6-8}成是流量结构变了',
      slip: '{item}归因没做完，缺搜索词明细',
    },
    {
      plan: '老客分层更新到近90天',
      done: '老客分层更新，沉睡客{n:8200-14600}人单独一层',
      slip: '老客分层没更新，导出一直超时',
    },
    {
      plan: '大促备货测算，分三档给商品部',
      done: '备货测算给到商品部，中档{n:1200-2600}件',
      slip: '备货测算差活动价，等运营给',
    },
    {
      plan: '周报汇总表加上一周对比列',
      done: '汇总表加了上周对比，异常自动标红',
      slip: '汇总表没改完，公式拖慢了整张表',
    },
    {
      plan: '直播间和店铺用户重合度看一下',
      done: '直播和店铺用户重合{p:11.0-19.0}%，结论发群里了',
      slip: '重合度没算出来，两边用户口径不一样',
    },
  ],
  handOffs: [
    { text: '活动价表补齐，备货测算等着用', to: 'ops_lead' },
    { text: '抖音侧退款口径给一份说明', to: 'dy_pm' },
  ],
  issues: [
    '后台访客口径改版，和上月不能直接比',
    '各组自己记的数和报表对不上，差{p:1.0-3.0}%左右',
    '{item}退款集中在收货后第{n:5-7}天，值得看',
  ],
  support: ['想申请一个报表工具的账号', '各组改口径请先在群里说一声'],
};
