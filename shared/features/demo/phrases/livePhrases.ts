import type { PostPhrases } from './phraseModel.ts';

export const projectOwnerPhrases: PostPhrases = {
  figures: [
    { code: 'gmv', label: 'GMV', unit: 'wan', base: 382_000, swing: 0.1 },
    { code: 'view', label: '场观', unit: 'wan', base: 216_000, swing: 0.1 },
    {
      code: 'gpm',
      label: 'GPM',
      unit: 'yuan',
      base: 1770,
      swing: 0.1,
      derive: (figureOf) => Math.round((figureOf('gmv') * 1000) / figureOf('view')),
    },
    { code: 'refund_rate', label: '退款率', unit: 'percent', base: 11.4, swing: 0.06 },
  ],
  routine: [
    '开播{n:12-14}场，没有断播',
    '场后复盘{n:5-7}次，改了{m:2-4}个排品顺序',
    '违规提醒{n:1-2}次，当场改话术',
  ],
  threads: [
    {
      plan: '主播招聘和人事定画像',
      done: '主播画像定了，收{n:18-36}份简历，面了{m:4-7}个',
      slip: '主播画像没定，底薪区间在谈',
    },
    {
      plan: '{item}做一场专场',
      done: '{item}专场卖了{p:5.2-9.8}w，退款在可控内',
      slip: '{item}专场推迟，样品没到',
    },
    {
      plan: '短视频和直播间联动排期',
      done: '联动排期跑起来，短视频带来{p:12.0-24.0}%的场观',
      slip: '联动排期没排完，片子不够',
    },
    {
      plan: '核一遍项目利润，投放占比压下来',
      done: '项目利润核完，投放占比压到{p:17.0-22.0}%',
      slip: '项目利润没核完，退款还没结',
    },
    {
      plan: '直播话术违规词过一遍',
      done: '违规词过完，换掉{n:7-15}句',
      slip: '违规词没过完，平台规则又更新了',
    },
  ],
  handOffs: [
    { text: '直播专享价和店铺价核一遍', to: 'ops_lead' },
    { text: '{item}直播脚本卖点精简', to: 'copy' },
    { text: '达人素材授权补齐', to: 'director' },
  ],
  issues: [
    '晚场人手紧，主播连播{n:5-6}天了',
    '{item}退款高，收货后觉得偏小',
    '投流成本涨，自然流占比掉到{n:38-46}%',
  ],
  support: ['主播岗位请人事多开一个渠道', '千川预算想加{n:2-5}w'],
};

export const hostPhrases: PostPhrases = {
  figures: [
    { code: 'live_hours', label: '直播时长', unit: 'hours', base: 25, swing: 0.1 },
    { code: 'stay', label: '停留', unit: 'seconds', base: 47, swing: 0.1 },
    { code: 'live_conv', label: '看播转化', unit: 'percent', base: 2.6, swing: 0.1 },
    { code: 'fan_rate', label: '转粉率', unit: 'percent', base: 3.3, swing: 0.12 },
  ],
  routine: [
    '播了{n:6-7}场，最高在线{m:420-860}人',
    '每场后自己看回放，记了{n:3-6}个卡壳点',
    '粉丝群答疑{n:20-45}条',
  ],
  threads: [
    {
      plan: '{item}讲解压到三分钟内',
      done: '{item}讲解压到{p:2.4-3.0}分钟，转化没掉',
      slip: '{item}还是讲太长，对比环节没删',
    },
    {
      plan: '{sku}自己先用一遍写体验',
      done: '{sku}用过了，体验写了{n:6-9}条，开播用上',
      slip: '{sku}样品没拿到',
    },
    {
      plan: '控评话术练一版',
      done: '控评话术练熟，黑评能接住',
      slip: '控评话术没练完，嗓子不舒服歇了一天',
    },
    {
      plan: '开场前{n:5-8}分钟留人环节改',
      done: '开场改成先送后讲，前{n:5-8}分钟停留长了{m:4-9}秒',
      slip: '开场没改，福利品没定',
    },
  ],
  handOffs: [
    { text: '{item}样品提前一天放直播间', to: 'ctrl' },
    { text: '下周福利款和机制给我一份', to: 'dy_pm' },
  ],
  issues: [
    '晚场到{n:10-11}点嗓子哑，后半段转化掉',
    '{item}公屏总问材质，我说得不够清楚',
    '福利款库存少，{n:3-6}分钟就没了',
  ],
  support: ['想要一个助播帮忙回公屏', '提词屏太远，看不清'],
};

export const controllerPhrases: PostPhrases = {
  figures: [],
  routine: [
    '跟播{n:12-14}场，改价上下架没有出错',
    '发券{n:30-60}次，核销{m:22-29}次',
    '场次数据当晚登记完',
  ],
  threads: [
    {
      plan: '开播前检查表贴到直播间',
      done: '检查表用上了，漏设备的情况没了',
      slip: '检查表没贴，还差打印',
    },
    {
      plan: '{item}链接分组重排',
      done: '{item}链接重排，弹窗少点{n:1-2}下',
      slip: '{item}链接没重排，活动价没定',
    },
    {
      plan: '备用网络演练一次',
      done: '断网演练做了，{n:20-40}秒切过去',
      slip: '备用网络没演练，卡没到',
    },
    {
      plan: '库存提示改成提前两分钟喊',
      done: '库存提前喊，主播能接上',
      slip: '库存提示没改，后台延迟',
    },
  ],
  handOffs: [{ text: '直播间库存按场锁一下', to: 'ops' }],
  issues: [
    '后台改价延迟{n:5-15}秒，要提前点',
    '{item}库存同步慢，差点超卖',
    '公屏黑评一多就来不及处理',
  ],
  support: ['中控台想加一块屏', '周末想有人轮班'],
};

export const directorPhrases: PostPhrases = {
  figures: [],
  routine: [
    '发片{n:9-14}条，完播率{p:31.0-42.0}%',
    '选题会{n:1-2}次，出{m:12-20}个选题',
    '拆了{n:3-5}条同行爆款',
  ],
  threads: [
    {
      plan: '{item}剧情号试{n:3-5}条',
      done: '{item}剧情号发了{n:3-5}条，最好的一条{m:12-46}万播放',
      slip: '{item}剧情号只拍了一条，演员改期',
    },
    {
      plan: '直播切片每天出两条',
      done: '直播切片日更两条，引导成交{p:1.2-3.6}w',
      slip: '直播切片断更两天，剪辑排满',
    },
    {
      plan: '素材库按卖点打标签',
      done: '素材打完标签，{n:140-260}条能搜',
      slip: '素材标签打了一半',
    },
    {
      plan: '{item}测三种开头',
      done: '{item}三种开头测完，疑问句完播高{p:3.0-7.0}个点',
      slip: '{item}开头没测完，投放没给量',
    },
  ],
  handOffs: [
    { text: '{item}外景素材补拍', to: 'photo' },
    { text: '切片挂车链接给一份', to: 'ctrl' },
  ],
  issues: [
    '自己又拍又剪，出片顶到头了',
    '{item}同质化，完播掉{p:2.0-5.0}个点',
    '平台限流一条，说过度营销',
  ],
  support: ['剪辑想招个人', '达人样品寄送要快一点'],
};

/** For posts without words of their own. */
export const generalPhrases: PostPhrases = {
  figures: [{ code: 'task_ontime', label: '任务准时率', unit: 'percent', base: 93, swing: 0.05 }],
  routine: ['日常工作按清单做完，处理{n:10-30}项', '配合其他组{n:2-6}次', '资料整理归档{n:8-20}份'],
  threads: [
    {
      plan: '{item}相关事项跟到底',
      done: '{item}的事项跟完，{n:3-8}项都有结果',
      slip: '{item}还有{n:1-3}项在等回复',
    },
    {
      plan: '{sku}资料补全',
      done: '{sku}资料补全，已发给运营',
      slip: '{sku}资料差两项参数',
    },
    {
      plan: '上月工作清单复盘一遍',
      done: '上月清单复盘完，改了{n:2-4}个步骤',
      slip: '清单复盘没做完，临时事多',
    },
    {
      plan: '整理一份交接说明',
      done: '交接说明写完，{n:4-9}页',
      slip: '交接说明写了一半',
    },
  ],
  handOffs: [{ text: '{item}的信息确认一下', to: 'ops' }],
  issues: [
    '{item}信息更新不及时，容易做错',
    '临时需求多，计划常被打断',
    '流程里有{n:2-3}步重复登记',
  ],
  support: ['临时需求请写清楚时间', '想要一份最新的{item}资料'],
};
