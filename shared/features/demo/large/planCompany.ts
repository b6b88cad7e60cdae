import type {
  DemoAssignment,
  DemoLine,
  DemoOrganisation,
  DemoPerson,
  DemoSeat,
} from '#shared/features/demo/demoModel.ts';
import { draw, scale } from '#shared/features/demo/seededRandom.ts';
import type { PlannedUnit } from '#shared/features/org/builtin/planStructure.ts';
import { type BuiltinUnitName, builtinUnitFacts } from '#shared/features/org/builtin/unitFacts.ts';
import { addDays, type IsoDate } from '#shared/lib/isoWeek.ts';
import { divisionName, divisionSeats, leadGroup, placeOf } from './company.ts';
import { personName } from './personNames.ts';

export interface CompanyScope {
  readonly people: number;
  readonly seed: number;
  /** Everybody had joined by this day. */
  readonly joinedBy: IsoDate;
}

export function personKey(person: number): string {
  return `e${person}`;
}

function seatKey(person: number): string {
  return `seat-${person}`;
}

const topUnit = '管理层';

/** The built-in unit whose mission a group shares. */
const likeUnit: Readonly<Record<string, BuiltinUnitName>> = {
  运营组: '运营组',
  策划组: '策划组',
  设计组: '设计部',
  客服组: '客服组',
  直播组: '直播团队',
  货品组: '商品物流部',
};

function unitKeyOf(person: number): string {
  const place = placeOf(person);
  return place === null ? topUnit : divisionName(place.division) + place.seat.group;
}

function planUnits(people: number): PlannedUnit[] {
  const units = new Map<string, PlannedUnit>();
  for (let person = 0; person < people; person += 1) {
    const key = unitKeyOf(person);
    if (units.has(key)) continue;
    const place = placeOf(person);
    const isGroup = place !== null && place.seat.group !== leadGroup;
    units.set(key, {
      key,
      name: key,
      parentKey: isGroup ? divisionName(place.division) : null,
      ...builtinUnitFacts(likeUnit[place?.seat.group ?? ''] ?? topUnit),
      isExternal: false,
      // People are numbered with the lead of a unit first.
      headSeatKey: seatKey(person),
    });
  }
  return [...units.values()];
}

function planSeat(person: number): DemoSeat {
  const postCode = placeOf(person)?.seat.post ?? 'ops_director';
  const unitKey = unitKeyOf(person);
  return { key: seatKey(person), unitKey, postCode, inQuota: true, vacancyNote: '' };
}

/** Every full division looks for one more agent. */
function planVacancies(people: number): { seats: DemoSeat[]; lines: DemoLine[] } {
  const leadPosition = divisionSeats.findIndex(({ post }) => post === 'cs_lead');
  const divisions = Math.floor((people - 1) / divisionSeats.length);
  const leads = Array.from(
    { length: divisions },
    (_, division) => division * divisionSeats.length + 1 + leadPosition,
  );
  return {
    seats: leads.map((lead) => ({
      key: `seat-vacant-${lead}`,
      unitKey: unitKeyOf(lead),
      postCode: 'cs_pre',
      inQuota: true,
      vacancyNote: '面试',
    })),
    lines: leads.map((lead) => solidLine(`seat-vacant-${lead}`, lead)),
  };
}

function solidLine(key: string, superior: number): DemoLine {
  return { seatKey: key, superiorSeatKey: seatKey(superior), kind: 'solid', note: '' };
}

function planPerson(person: number, { seed, joinedBy }: CompanyScope): DemoPerson {
  return {
    key: personKey(person),
    name: personName(person),
    aliases: [],
    employmentType: draw(seed, person, 'type') < 0.06 ? 'part_time' : 'regular',
    level: person === 0 ? 'M4' : `P${scale(draw(seed, person, 'level'), 1, 5)}`,
    joinedOn: addDays(joinedBy, -scale(draw(seed, person, 'joined'), 0, 900)),
  };
}

function planAssignment(person: DemoPerson, number: number): DemoAssignment {
  return {
    personKey: person.key,
    seatKey: seatKey(number),
    kind: 'main',
    startsOn: person.joinedOn,
  };
}

/** Divisions of fifty under one director, the last one as far as the people go. */
export function planCompany(scope: CompanyScope): DemoOrganisation {
  const numbers = Array.from({ length: scope.people }, (_, person) => person);
  const people = numbers.map((person) => planPerson(person, scope));
  const vacancies = planVacancies(scope.people);
  const lines = numbers.flatMap((person) => {
    const superior = placeOf(person)?.superior ?? null;
    return superior === null ? [] : [solidLine(seatKey(person), superior)];
  });
  return {
    startsOn: addDays(scope.joinedBy, -900),
    units: planUnits(scope.people),
    seats: [...numbers.map(planSeat), ...vacancies.seats],
    lines: [...lines, ...vacancies.lines],
    people,
    assignments: people.map(planAssignment),
    exemptions: [],
    requisitions: [],
  };
}
