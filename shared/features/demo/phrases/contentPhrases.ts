import type { PostPhrases } from './phraseModel.ts';

const onTime = { code: 'task_ontime', label: '任务准时率', unit: 'percent', swing: 0.05 } as const;

export const planLeadPhrases: PostPhrases = {
  figures: [],
  routine: [
    '本周活动节点{n:5-8}个，准时{m:4-5}个',
    '脑暴会开了一次，收了{n:9-16}个点子',
    '案例库补了{n:1-3}个同行活动',
  ],
  threads: [
    {
      plan: '{item}专场玩法出方案',
      done: '{item}专场玩法定了，买二赠一加晒图返{n:5-15}元',
      slip: '{item}专场玩法没定，毛利还要再算',
    },
    {
      plan: '大促页面框架画完交设计',
      done: '大促页面框架{n:5-8}屏已交设计',
      slip: '页面框架差两屏，主推款没最后定',
    },
    {
      plan: '会员日活动排期发出来',
      done: '会员日排期已发，{n:6-9}个节点都有负责人',
      slip: '会员日排期没发，客服话术没到位',
    },
    {
      plan: '{item}种草文案和文案一起过一遍',
      done: '{item}种草文案过完，留{n:3-5}篇',
      slip: '{item}种草文案没过完，卖点还要核',
    },
    {
      plan: '给新人讲一次活动复盘怎么写',
      done: '复盘写法讲完，{n:6-10}个人参加',
      slip: '复盘培训改到下周，会议室撞了',
    },
  ],
  handOffs: [
    { text: '{item}专场详情页需求单确认工时', to: 'design_lead' },
    { text: '{item}专场利益点写三版', to: 'copy' },
  ],
  issues: [
    '活动改价三次，页面跟着返工',
    '节点多的一周有{n:2-3}个需求没写清楚就给了设计',
    '{item}专场和直播间福利重了，用户会比价',
  ],
  support: ['主推款请商品部周三前定死', '希望数据同事给一份上次活动的分层效果'],
};

export const copyPhrases: PostPhrases = {
  figures: [],
  routine: [
    '主图卖点写了{n:8-16}条，详情文案{m:2-4}套',
    '极限词自查{n:20-40}处，改掉{m:2-6}处',
    '社群和短信话术更新{n:3-6}条',
  ],
  threads: [
    {
      plan: '{sku}详情页文案重写',
      done: '{sku}详情文案重写完，首屏只留一个卖点',
      slip: '{sku}文案没交，面料参数还没确认',
    },
    {
      plan: '直播开场脚本给两版',
      done: '直播开场脚本给了两版，主播选了短的',
      slip: '直播脚本只写了一版，福利没定',
    },
    {
      plan: '{item}短信文案测A和B',
      done: '{item}短信A版回访高{p:0.4-1.2}个点，后面用A',
      slip: '{item}短信没发，人群包没出来',
    },
    {
      plan: '卖点素材库按类目重排',
      done: '素材库重排完，{n:120-260}条按类目能搜到',
      slip: '素材库排了一半',
    },
    {
      plan: '{item}问答话术配合客服改一版',
      done: '{item}问答话术改好，客服已换上',
      slip: '{item}话术没改完，等客服汇总问题',
    },
  ],
  handOffs: [
    { text: '{sku}面料参数确认给我', to: 'merch_lead' },
    { text: '{item}首屏排版按新文案调', to: 'designer' },
  ],
  issues: [
    '需求单里卖点太多，点击反而不好',
    '{item}详情有一处用词擦边，已改，其他款要一起查',
    '临时文案多，{n:3-5}条当天要',
  ],
  support: ['需要一份竞品{item}的差评汇总', '直播脚本请至少提前一天给福利'],
};

export const designLeadPhrases: PostPhrases = {
  figures: [{ ...onTime, base: 93 }],
  routine: [
    '派单{n:22-34}个，按期{m:18-21}个',
    '审稿{n:30-52}张，退回{m:4-9}张',
    '主图点击表现看了一遍，换掉{n:2-5}张',
  ],
  threads: [
    {
      plan: '大促会场首页过终稿',
      done: '会场首页终稿过了，手机端首屏{p:1.2-2.1}秒能打开',
      slip: '会场首页还差一版，玩法改了两次',
    },
    {
      plan: '店铺视觉规范补上字体和留白',
      done: '视觉规范补完，{n:9-14}页发群里',
      slip: '视觉规范没补完，字体授权在问',
    },
    {
      plan: '{sku}主图换新角度',
      done: '{sku}主图换了新角度，点击率多{p:0.5-1.4}个点',
      slip: '{sku}主图没换，样品色差要补拍',
    },
    {
      plan: '排好下月拍摄和设计工时',
      done: '下月工时排完，留{n:12-20}小时给临时单',
      slip: '下月工时没排完，上新数量没定',
    },
    {
      plan: '新人图层规范过一遍',
      done: '图层规范过了一遍，源文件能直接交接',
      slip: '图层规范没讲，赶会场去了',
    },
  ],
  handOffs: [
    { text: '{sku}补拍两个色的平铺', to: 'photo' },
    { text: '{item}会场入口图按新尺寸出', to: 'designer' },
  ],
  issues: [
    '美工单子压得太多，这周在加班赶',
    '临时单占了{n:3-4}成工时，计划内的往后挤',
    '{item}色差投诉，屏幕校色要统一',
  ],
  support: ['大促前请各组周二前交需求单', '想借一个兼职美工两周'],
};

export const designerPhrases: PostPhrases = {
  figures: [
    { ...onTime, base: 89 },
    { code: 'output', label: '成品产量', unit: 'pieces', base: 44, swing: 0.15 },
  ],
  routine: [
    '主图{n:8-16}张，详情页{m:2-4}套',
    '直播贴片和优惠券图{n:6-12}张',
    '旧图换价签{n:12-30}张',
  ],
  threads: [
    {
      plan: '{sku}主图{n:4-6}张',
      done: '{sku}主图{n:4-6}张交了，测下来第{m:1-4}张最好',
      slip: '{sku}主图没出完，还差{k:1-2}张场景图',
    },
    {
      plan: '{item}详情页前三屏重做',
      done: '{item}详情页前三屏上线，停留长了{n:4-12}秒',
      slip: '{item}详情页没做完，文案昨天才到',
    },
    {
      plan: '会场入口图适配各尺寸',
      done: '入口图{n:6-9}个尺寸全交了',
      slip: '入口图还差{n:2-3}个尺寸',
    },
    {
      plan: '{item}色卡按实物重调',
      done: '{item}色卡重调，{n:3-5}个色和实物对过',
      slip: '{item}色卡没调，样品还在摄影那边',
    },
    {
      plan: '源文件按规范改名归档',
      done: '源文件归档{n:60-140}个，能按货号搜到',
      slip: '源文件归档没做，单子插进来了',
    },
  ],
  handOffs: [{ text: '{item}精修原片补两张侧面', to: 'photo' }],
  issues: [
    '同一天{n:3-4}个加急，先后顺序没人定',
    '{item}需求改了{n:2-3}遍，前面的白做',
    '电脑跑大图卡，导出一张要{n:4-8}分钟',
  ],
  support: ['加急单请写清楚哪个先做', '想要一块校过色的显示器'],
};

export const photoPhrases: PostPhrases = {
  figures: [
    { ...onTime, base: 92 },
    { code: 'output', label: '成品产量', unit: 'pieces', base: 126, swing: 0.14 },
  ],
  routine: ['棚拍{n:2-3}天，出片{m:80-140}张', '样品登记和归还{n:12-26}件', '原片归档{n:30-60}G'],
  threads: [
    {
      plan: '{item}场景图外拍',
      done: '{item}外拍完，选了{n:16-30}张',
      slip: '{item}外拍没成，下雨改期',
    },
    {
      plan: '{sku}平铺和细节补拍',
      done: '{sku}补拍{n:8-14}张，精修给美工了',
      slip: '{sku}补拍等样品，快递还在路上',
    },
    {
      plan: '短视频素材配合编导拍{n:4-7}条',
      done: '短视频素材拍了{n:4-7}条，{m:2-3}条一次过',
      slip: '短视频素材拍了一半，主播时间没约上',
    },
    {
      plan: '布光方案重新试一版，解决偏色',
      done: '新布光试完，{item}偏色小多了',
      slip: '布光没试完，色卡在路上',
    },
    {
      plan: '下月拍摄清单和档期排出来',
      done: '下月拍摄清单{n:18-30}款，档期排到了第三周',
      slip: '拍摄清单没排完，新品名单没给全',
    },
  ],
  handOffs: [
    { text: '{sku}样品寄两件到棚里', to: 'merch_lead' },
    { text: '{item}场景搭配定一下风格', to: 'design_lead' },
  ],
  issues: [
    '有{n:2-4}款样品没到，棚空着等',
    '模特档期只有半天，{item}没拍完',
    '粉色系在灯下偏橙，要换色卡',
  ],
  support: ['样品希望提前三天到', '补一套柔光箱，旧的灯珠坏了'],
};
