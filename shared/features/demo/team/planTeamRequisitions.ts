import type { DemoRequisition } from '#shared/features/demo/demoModel.ts';
import type { PostCode } from '#shared/features/org/builtin/postLibrary.ts';
import { addDays, type IsoDate } from '#shared/lib/isoWeek.ts';

interface TeamRequisition
  extends Omit<DemoRequisition, 'seatKey' | 'wantedOn' | 'dueOn' | 'stages'> {
  readonly post: PostCode;
  /** Days from today. */
  readonly wantedIn: number;
  readonly dueIn: number;
  readonly stages: readonly (readonly [DemoRequisition['stages'][number]['stage'], number])[];
}

const recruiterName = '郑薇';

/** One for each vacancy: asked for and late, in interviews, and with an offer out. */
const teamRequisitions: readonly TeamRequisition[] = [
  {
    post: 'pd_lead',
    leadKey: 'p01',
    recruiterName,
    approverKey: 'p01',
    reason: '新品开发要有专人牵头',
    mustHave: '家居类目产品开发 3 年以上\n跟过打样到量产全流程',
    niceToHave: '有自有供应链资源',
    payRange: '15–20k',
    channel: '猎头、内推',
    wantedIn: 75,
    dueIn: -1,
    stages: [['requested', -12]],
  },
  {
    post: 'host',
    leadKey: 'p19',
    recruiterName,
    approverKey: 'p01',
    reason: '加一个晚场，现有两位主播排不开',
    mustHave: '带货主播 1 年以上，单场 4 小时\n能接受晚场',
    niceToHave: '家居、家清类目经验',
    payRange: '8–12k + 场次提成',
    channel: 'BOSS直聘、主播社群',
    wantedIn: 21,
    dueIn: 6,
    stages: [
      ['requested', -26],
      ['approval', -24],
      ['published', -21],
      ['screening', -13],
      ['interview', -5],
    ],
  },
  {
    post: 'cs_after',
    leadKey: 'p14',
    recruiterName,
    approverKey: 'p01',
    reason: '大促售后量翻倍，补一个岗',
    mustHave: '电商售后 1 年以上，打字 60 字/分',
    niceToHave: '用过店小蜜',
    payRange: '5–6.5k + 绩效',
    channel: '前程无忧、内推',
    wantedIn: 9,
    dueIn: 2,
    stages: [
      ['requested', -33],
      ['approval', -32],
      ['published', -30],
      ['screening', -22],
      ['interview', -15],
      ['final', -9],
      ['offer', -3],
    ],
  },
];

export function planTeamRequisitions(
  today: IsoDate,
  seatKeyOf: (post: string) => string,
): DemoRequisition[] {
  return teamRequisitions.map(({ post, wantedIn, dueIn, stages, ...texts }) => ({
    ...texts,
    seatKey: seatKeyOf(post),
    wantedOn: addDays(today, wantedIn),
    dueOn: addDays(today, dueIn),
    stages: stages.map(([stage, day]) => ({ stage, on: addDays(today, day) })),
  }));
}
