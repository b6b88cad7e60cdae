import type {
  DemoAssignment,
  DemoLine,
  DemoOrganisation,
  DemoPerson,
  DemoSeat,
} from '#shared/features/demo/demoModel.ts';
import type { PlannedUnit } from '#shared/features/org/builtin/planStructure.ts';
import { type BuiltinUnitName, builtinUnitFacts } from '#shared/features/org/builtin/unitFacts.ts';
import { addDays, addMonths, type IsoDate, weekdayOf } from '#shared/lib/isoWeek.ts';
import { planTeamRequisitions } from './planTeamRequisitions.ts';
import {
  concurrentPosts,
  dottedLines,
  reportExemptions,
  type TeamMember,
  teamMembers,
  vacancies,
} from './teamMembers.ts';

const heads: Readonly<Partial<Record<BuiltinUnitName, string>>> = {
  管理层: 'p01',
  运营部: 'p03',
  策划部: 'p08',
  设计部: 'p10',
  客服部: 'p14',
  抖音项目: 'p19',
  商品物流部: 'p24',
};

function seatOf(memberKey: string): string {
  return `seat-${memberKey}`;
}

function concurrentSeatOf(memberKey: string): string {
  return `seat-${memberKey}-concurrent`;
}

function vacantSeatOf(post: string): string {
  return `seat-vacant-${post}`;
}

/** A working day that lies the full months back; up to two weeks earlier so they do not repeat. */
function joinedOn({ months }: TeamMember, number: number, today: IsoDate): IsoDate {
  const day = addDays(addMonths(today, -months), months === 1 ? -12 : -((number * 5) % 15));
  return addDays(day, Math.min(0, 5 - weekdayOf(day)));
}

function planUnits(): PlannedUnit[] {
  const names = [...new Set(teamMembers.map(({ unit }) => unit))];
  return names.map((name) => {
    const head = heads[name];
    return {
      key: name,
      name,
      parentKey: null,
      ...builtinUnitFacts(name),
      isExternal: false,
      headSeatKey: head === undefined ? null : seatOf(head),
    };
  });
}

function planSeats(): DemoSeat[] {
  const unitOf = new Map(teamMembers.map(({ key, unit }) => [key, unit]));
  const filled = teamMembers.map(({ key, unit, post }) => ({
    key: seatOf(key),
    unitKey: unit,
    postCode: post,
    inQuota: true,
    vacancyNote: '',
  }));
  const vacant = vacancies.map(({ post, unit, note }) => ({
    key: vacantSeatOf(post),
    unitKey: unit,
    postCode: post,
    inQuota: true,
    vacancyNote: note,
  }));
  const concurrent = concurrentPosts.map(({ memberKey, post }) => ({
    key: concurrentSeatOf(memberKey),
    unitKey: unitOf.get(memberKey) ?? '',
    postCode: post,
    inQuota: false,
    vacancyNote: '',
  }));
  return [...filled, ...vacant, ...concurrent];
}

/** A post held on top reports to the main seat of its holder, as it will once it is filled. */
function planLines(): DemoLine[] {
  const solid = [
    ...teamMembers.flatMap(({ key, managerKey }) =>
      managerKey === null ? [] : [[seatOf(key), seatOf(managerKey)] as const],
    ),
    ...vacancies.map(({ post, superiorKey }) => [vacantSeatOf(post), seatOf(superiorKey)] as const),
    ...concurrentPosts.map(
      ({ memberKey }) => [concurrentSeatOf(memberKey), seatOf(memberKey)] as const,
    ),
  ];
  return [
    ...solid.map(([seatKey, superiorSeatKey]) => ({
      seatKey,
      superiorSeatKey,
      kind: 'solid' as const,
      note: '',
    })),
    ...dottedLines.map(({ memberKey, superiorKey, note }) => ({
      seatKey: seatOf(memberKey),
      superiorSeatKey: seatOf(superiorKey),
      kind: 'dotted' as const,
      note,
    })),
  ];
}

function planAssignments(people: readonly DemoPerson[]): DemoAssignment[] {
  const startOf = new Map(people.map(({ key, joinedOn }) => [key, joinedOn]));
  const held = (personKey: string, seatKey: string, kind: DemoAssignment['kind']) => {
    const startsOn = startOf.get(personKey);
    return startsOn === undefined ? [] : [{ personKey, seatKey, kind, startsOn }];
  };
  return [
    ...people.flatMap(({ key }) => held(key, seatOf(key), 'main')),
    ...concurrentPosts.flatMap(({ memberKey }) =>
      held(memberKey, concurrentSeatOf(memberKey), 'concurrent'),
    ),
  ];
}

/** 26 people on 29 seats of the quota, and two posts held on top. */
export function planTeamOrganisation(today: IsoDate): DemoOrganisation {
  const people = teamMembers.map((member, number) => ({
    key: member.key,
    name: member.name,
    aliases: member.aliases ?? [],
    employmentType: member.type,
    level: member.level,
    joinedOn: joinedOn(member, number, today),
  }));
  const startOf = new Map(people.map((person) => [person.key, person.joinedOn]));
  const startsOn = people.reduce(
    (first, person) => (person.joinedOn < first ? person.joinedOn : first),
    today,
  );
  return {
    startsOn,
    units: planUnits(),
    seats: planSeats(),
    lines: planLines(),
    people,
    assignments: planAssignments(people),
    exemptions: reportExemptions.map(({ memberKey, reason }) => ({
      personKey: memberKey,
      startsOn: startOf.get(memberKey) ?? startsOn,
      reason,
    })),
    requisitions: planTeamRequisitions(today, vacantSeatOf),
  };
}
