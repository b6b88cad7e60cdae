import { demand, type PostTemplate, weigh } from './postModel.ts';

/** Pictures, pages and content. */
export const contentPosts = {
  photo: {
    zh: '摄影',
    en: 'Photographer',
    duties: [
      '制定拍摄清单与档期',
      '完成商品与场景拍摄',
      '管理样品道具与设备',
      '归档原片',
      '研究竞品视觉',
    ],
    kpis: weigh({ task_ontime: 30, output: 25, design_quality: 30, rework: 15 }),
    skills: demand({ 摄影: 4, 布光: 4, 审美: 4, 后期: 3 }),
    aliases: ['摄影师'],
    template: 'general',
    memberClass: 'content',
  },
  designer: {
    zh: '美工',
    en: 'Visual Designer',
    duties: [
      '设计首页与活动会场',
      '制作详情页与主图',
      '图片精修与尺寸适配',
      '按测图数据迭代',
      '维护素材命名与源文件',
    ],
    kpis: weigh({ design_quality: 30, task_ontime: 25, ctr: 25, rework: 20 }),
    skills: demand({ 平面设计: 4, 审美: 4, 电商视觉: 4, 排期自管: 3 }),
    aliases: ['设计师', '平面'],
    template: 'general',
    memberClass: 'content',
  },
  design_lead: {
    zh: '设计主管',
    en: 'Design Lead',
    duties: [
      '分派设计需求并排期',
      '制定店铺视觉规范',
      '审核成稿质量',
      '跟踪主图点击表现',
      '培养设计新人',
    ],
    kpis: weigh({ task_ontime: 30, design_quality: 25, ctr: 20, rework: 15, team_kpi: 10 }),
    skills: demand({ 电商视觉: 5, 团队管理: 3, 项目管理: 3 }),
    aliases: [],
    template: 'general',
    memberClass: null,
  },
  content: {
    zh: '内容创作者',
    en: 'Content Creator (video/H5)',
    duties: ['产出短视频与图文', '制作H5互动页', '维护内容日历', '跟踪发布效果'],
    kpis: weigh({ output: 25, engage: 30, task_ontime: 25, uv: 20 }),
    skills: demand({ 文案: 4, 剪辑: 4, H5制作: 3, 用户洞察: 3 }),
    aliases: [],
    template: 'general',
    memberClass: 'content',
  },
} as const satisfies Record<string, PostTemplate>;
