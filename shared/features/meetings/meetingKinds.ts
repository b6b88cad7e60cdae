/** What a meeting of a kind usually looks like: the team's habit to begin with, free to change. */
export interface MeetingKindFacts {
  readonly title: string;
  /** Usual local time; null when it differs from case to case. */
  readonly startsAt: string | null;
  /** Points of the agenda with the minutes they usually take; null when not agreed. */
  readonly agenda: readonly (readonly [topic: string, minutes: number | null])[];
}

export const meetingKinds = [
  'morning',
  'weekly',
  'promo_kickoff',
  'review',
  'one_on_one',
  'other',
] as const;
export type MeetingKind = (typeof meetingKinds)[number];

export const meetingKindFacts: Readonly<Record<MeetingKind, MeetingKindFacts>> = {
  morning: {
    title: '早会',
    startsAt: '09:15',
    agenda: [
      ['昨日数据快照', 3],
      ['每人昨日、今日、卡点', null],
      ['当日重点与值班', 3],
      ['表扬或规则提醒', 2],
    ],
  },
  weekly: {
    title: '周例会',
    startsAt: '10:00',
    agenda: [
      ['上周待办核销', 10],
      ['目标达成与差距', 15],
      ['各组重点与风险', 20],
      ['资源协调与决策', 10],
      ['本周任务确认', 5],
    ],
  },
  promo_kickoff: {
    title: '大促筹备会',
    startsAt: null,
    agenda: [
      ['目标与预算', null],
      ['货盘与价格', null],
      ['页面素材排期', null],
      ['投放与直播', null],
      ['客服与仓储', null],
      ['合规检查', null],
      ['风险预案', null],
      ['RACI 确认', null],
    ],
  },
  review: {
    title: '复盘会',
    startsAt: null,
    agenda: [
      ['目标与结果对比', null],
      ['亮点及可复制的做法', null],
      ['问题及根因', null],
      ['以后做什么、停什么', null],
      ['行动项', null],
    ],
  },
  one_on_one: {
    title: '1对1沟通',
    startsAt: null,
    agenda: [
      ['员工想谈的', 10],
      ['进展与障碍', 8],
      ['反馈', 7],
      ['发展与培训', 5],
    ],
  },
  other: { title: '会议', startsAt: null, agenda: [] },
};

/** The points of the agenda as lines to begin with, `目标达成与差距（15 分钟）`. */
export function listAgendaTopics(kind: MeetingKind): string[] {
  return meetingKindFacts[kind].agenda.map(([topic, minutes]) =>
    minutes === null ? topic : `${topic}（${minutes} 分钟）`,
  );
}
