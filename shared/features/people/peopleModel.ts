import { z } from 'zod';

export const employmentTypes = [
  'regular',
  'probation',
  'part_time',
  'outsourced',
  'intern',
] as const;
export const EmploymentType = z.enum(employmentTypes);
export type EmploymentType = z.infer<typeof EmploymentType>;

const Id = z.string().min(1).max(60);

export const PersonName = z.string().trim().min(1).max(60);

const PersonTag = z.string().trim().min(1).max(20);

/** What the form of a person holds. Dates are the first and the last day of work. */
export const PersonFields = z.object({
  name: PersonName,
  /** Other names in chats and spreadsheets, WeChat nicknames among them. */
  aliases: z.array(PersonName).max(20),
  employmentType: EmploymentType,
  level: z.string().trim().max(20),
  joinedOn: z.iso.date().nullable(),
  leftOn: z.iso.date().nullable(),
  /** 转正: the day probation ends. */
  confirmsOn: z.iso.date().nullable(),
  contractEndsOn: z.iso.date().nullable(),
  bornOn: z.iso.date().nullable(),
  note: z.string().max(2000),
  /** Short words the manager tells people apart by, each once. */
  tags: z.array(PersonTag).max(20),
});
export type PersonFields = z.infer<typeof PersonFields>;

export const NewPerson = PersonFields.partial().required({ name: true }).extend({
  /** The seat whose main holder the person becomes on the first day, without one today. */
  seatId: Id.optional(),
});
export type NewPerson = z.infer<typeof NewPerson>;

/** What can be set of several people at once; what is left out stays as it is. */
export const ManyChanges = PersonFields.pick({
  employmentType: true,
  level: true,
  confirmsOn: true,
  contractEndsOn: true,
})
  .partial()
  .extend({ addTags: z.array(PersonTag).max(20), removeTags: z.array(PersonTag).max(20) })
  .partial();
export type ManyChanges = z.infer<typeof ManyChanges>;

export const PersonChange = z.object({
  id: Id,
  /** Of the row the form was filled from; an older one is refused as a conflict. */
  revision: z.number().int(),
  changes: PersonFields.partial(),
});
export type PersonChange = z.infer<typeof PersonChange>;

export const Person = PersonFields.extend({
  id: Id,
  revision: z.number().int(),
});
export type Person = z.infer<typeof Person>;

/** One post a person holds, with the row of the assignment that gives it. */
export const HeldPost = z.object({
  assignmentId: z.string(),
  kind: z.enum(['main', 'concurrent', 'acting']),
  seatId: z.string(),
  postName: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  since: z.iso.date(),
});
export type HeldPost = z.infer<typeof HeldPost>;

export const Manager = z.object({
  personId: z.string(),
  name: z.string(),
  /** Holds the superior seat only until somebody takes it. */
  isActing: z.boolean(),
  /** The superior seat itself is vacant; this is who sits above it. */
  isAboveVacancy: z.boolean(),
});
export type Manager = z.infer<typeof Manager>;

/** Everything the roster shows of one person on a day. */
export const PersonRow = Person.extend({
  main: HeldPost.nullable(),
  others: z.array(HeldPost),
  manager: Manager.nullable(),
});
export type PersonRow = z.infer<typeof PersonRow>;

/** A person as pickers, parsers and matching need them. */
export const PersonRef = z.object({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  /** Built-in code and name of the main post today; null without one. */
  postCode: z.string().nullable(),
  postName: z.string().nullable(),
  unitId: z.string().nullable(),
  unitName: z.string().nullable(),
  /** Weekly report template of the main post. */
  template: z.enum(['ops', 'cs', 'live', 'general']).nullable(),
  hasLeft: z.boolean(),
});
export type PersonRef = z.infer<typeof PersonRef>;
