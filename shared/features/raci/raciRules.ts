import { ruleFailure } from '#shared/ipc/failure.ts';
import { type RaciCell, type RaciFlag, type RaciRole, raciRoles } from './raciModel.ts';

/** More people who all do one thing get in each other's way. */
const mostResponsible = 3;

export function inOrder(roles: readonly RaciRole[]): RaciRole[] {
  return raciRoles.filter((role) => roles.includes(role));
}

export function rolesOf(cells: readonly RaciCell[], partyId: string): readonly RaciRole[] {
  return cells.find((cell) => cell.partyId === partyId)?.roles ?? [];
}

function holdersOf(cells: readonly RaciCell[], role: RaciRole): string[] {
  return cells.filter(({ roles }) => roles.includes(role)).map(({ partyId }) => partyId);
}

/** One matter needs exactly one A and at least one R; more than three R are advised against. */
export function checkMatter(cells: readonly RaciCell[]): RaciFlag[] {
  const [accountable, responsible] = [holdersOf(cells, 'A').length, holdersOf(cells, 'R').length];
  const flags: (RaciFlag | false)[] = [
    accountable === 0 && 'noA',
    accountable > 1 && 'manyA',
    responsible === 0 && 'noR',
    responsible > mostResponsible && 'manyR',
  ];
  return flags.filter((flag) => flag !== false);
}

/** Who does or answers for something need not be asked or told of it. */
const excluded: Readonly<Record<RaciRole, readonly RaciRole[]>> = {
  R: ['C', 'I'],
  A: ['C', 'I'],
  C: ['R', 'A', 'I'],
  I: ['R', 'A', 'C'],
};

/** The letters of one party after one was set or taken away. */
export function changeRoles(
  roles: readonly RaciRole[],
  role: RaciRole,
  isSet: boolean,
): RaciRole[] {
  const others = roles.filter((other) => other !== role);
  if (!isSet) return inOrder(others);
  return inOrder([...others.filter((other) => !excluded[role].includes(other)), role]);
}

interface NamedMatter {
  readonly title: string;
  readonly cells: readonly RaciCell[];
}

/** @throws Failure `raci.secondA` naming who answers for the matter already. */
export function assertOneAccountable(
  { title, cells }: NamedMatter,
  partyId: string,
  nameOf: (partyId: string) => string,
): void {
  const holder = holdersOf(cells, 'A').find((id) => id !== partyId);
  if (holder !== undefined) throw ruleFailure('raci.secondA', { title, holder: nameOf(holder) });
}
