import type { Person } from '#shared/features/reports/matchPerson.ts';

/** The people of the messy reports, one of every post that writes them. */
export const testPeople: readonly Person[] = [
  { id: 'p01', name: '周启明', aliases: [], postCode: 'ops_director' },
  { id: 'p02', name: '林浩', aliases: ['浩哥', 'Leo'], postCode: 'store_manager' },
  { id: 'p03', name: '陈思远', aliases: ['思远'], postCode: 'ops_lead' },
  { id: 'p04', name: '何雨桐', aliases: [], postCode: 'ops' },
  { id: 'p06', name: '唐一帆', aliases: [], postCode: 'promo' },
  { id: 'p07', name: '沈佳怡', aliases: [], postCode: 'data' },
  { id: 'p08', name: '许文静', aliases: [], postCode: 'plan_lead' },
  { id: 'p09', name: '高晓彤', aliases: [], postCode: 'copy' },
  { id: 'p11', name: '冯雪', aliases: [], postCode: 'designer' },
  { id: 'p12', name: '邓凯', aliases: [], postCode: 'designer' },
  { id: 'p13', name: '彭越', aliases: [], postCode: 'photo' },
  { id: 'p14', name: '王芳', aliases: [], postCode: 'cs_lead' },
  { id: 'p15', name: '李敏', aliases: [], postCode: 'cs_pre' },
  { id: 'p16', name: '张慧', aliases: [], postCode: 'cs_pre' },
  { id: 'p17', name: '赵阳', aliases: [], postCode: 'cs_after' },
  { id: 'p19', name: '韩磊', aliases: [], postCode: 'dy_pm' },
  { id: 'p20', name: '苏曼', aliases: ['曼曼'], postCode: 'host' },
  { id: 'p22', name: '贾宇', aliases: [], postCode: 'ctrl' },
  { id: 'p23', name: '田野', aliases: [], postCode: 'director' },
  { id: 'p24', name: '梁国栋', aliases: [], postCode: 'merch_lead' },
  { id: 'p25', name: '孙伟', aliases: [], postCode: 'wh_lead' },
];
