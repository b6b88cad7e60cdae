import {
  type ContactKey,
  contactKeys,
  contactLimits,
} from '#shared/features/people/contactModel.ts';
import type { PersonFields } from '#shared/features/people/peopleModel.ts';

/**
 * - `text`: as it stands in the cell;
 * - `day`: one day;
 * - `names`: several names parted by 、;
 * - `type`: 正式, 试用, 兼职, 外包, 实习;
 * - `place`: a name that leads to a unit, a post or another person.
 */
export type FieldKind = 'text' | 'day' | 'names' | 'type' | 'place';

interface FieldRule {
  readonly kind: FieldKind;
  /** What the column is called in rosters of any origin; the first is how ours calls it. */
  readonly headings: readonly string[];
  /** Longest text taken, in UTF-16 units. */
  readonly limit: number;
  /** Of several names, the longest each may be. */
  readonly eachLimit?: number;
  /** Characters the column of an exported workbook is wide. */
  readonly width: number;
  /** Masked in an export unless the manager asks for it. */
  readonly isPrivate?: true;
}

/** Names and short words. */
const short = 60;
const dayWidth = 13;

/**
 * Every column of a roster, in the order of an exported one. A field of a person joins import,
 * preview and export by its line here.
 */
export const rosterFields = {
  name: {
    kind: 'text',
    limit: short,
    width: 12,
    headings: [
      ...['姓名', '名字', '员工姓名', '人员姓名', '真实姓名', '中文名', '中文姓名', '员工', '人员'],
      ...['成员', 'name', 'full name', 'employee', 'employee name', 'person'],
    ],
  },
  unit: {
    kind: 'place',
    limit: 200,
    width: 16,
    headings: [
      ...[
        '部门',
        '所属部门',
        '所在部门',
        '部门名称',
        '组',
        '小组',
        '组别',
        '所属组',
        '班组',
        '团队',
      ],
      ...['部门/组', '部门组', 'department', 'unit', 'team', 'group', 'dept'],
    ],
  },
  post: {
    kind: 'place',
    limit: short,
    width: 16,
    headings: [
      ...['岗位', '职位', '职务', '岗位名称', '职位名称', '工种', '担任岗位', '现任岗位', '主岗'],
      ...['post', 'position', 'job title', 'title', 'role'],
    ],
  },
  superior: {
    kind: 'place',
    limit: short,
    width: 12,
    headings: [
      ...['上级', '直属上级', '直接上级', '上级姓名', '汇报对象', '汇报给', '汇报人', '直属领导'],
      ...['直接领导', '领导', '主管', '负责人', 'manager', 'superior', 'reports to', 'supervisor'],
    ],
  },
  employmentType: {
    kind: 'type',
    limit: short,
    width: 9,
    headings: [
      ...[
        '类型',
        '用工类型',
        '员工类型',
        '人员类型',
        '员工性质',
        '用工性质',
        '人员性质',
        '雇佣类型',
      ],
      ...['性质', '用工形式', 'type', 'employment type', 'employment'],
    ],
  },
  level: {
    kind: 'text',
    limit: 20,
    width: 8,
    headings: ['级别', '职级', '等级', '职等', '岗位级别', '岗级', 'level', 'grade', 'rank'],
  },
  joinedOn: {
    kind: 'day',
    limit: short,
    width: dayWidth,
    headings: [
      ...['入职日期', '入职时间', '入职', '入职日', '到岗日期', '到岗时间', '报到日期', '加入日期'],
      ...['进公司日期', '入司时间', '入司日期', 'joined', 'join date', 'hire date', 'start date'],
    ],
  },
  confirmsOn: {
    kind: 'day',
    limit: short,
    width: dayWidth,
    headings: [
      ...['转正日期', '转正时间', '转正', '预计转正日期', '试用期到期', '试用到期', '试用期截止'],
      ...['probation ends', 'probation end', 'confirmation date'],
    ],
  },
  contractEndsOn: {
    kind: 'day',
    limit: short,
    width: dayWidth,
    headings: [
      ...['合同到期', '合同到期日', '合同到期日期', '合同到期时间', '合同终止日期', '合同截止日期'],
      ...['合同结束日期', '合同期限', 'contract ends', 'contract end', 'contract end date'],
    ],
  },
  leftOn: {
    kind: 'day',
    limit: short,
    width: dayWidth,
    headings: [
      ...['离职日期', '离职时间', '离职', '离职日', '最后工作日', '离开日期'],
      ...['last day', 'left', 'leave date', 'end date'],
    ],
  },
  bornOn: {
    kind: 'day',
    limit: short,
    width: dayWidth,
    isPrivate: true,
    headings: ['出生日期', '生日', '出生年月日', '出生年月', 'birthday', 'date of birth', 'born'],
  },
  phone: {
    kind: 'text',
    limit: contactLimits.phone,
    width: 14,
    isPrivate: true,
    headings: [
      ...['手机', '手机号', '手机号码', '电话', '联系电话', '电话号码', '移动电话', '联系方式'],
      ...[
        '座机',
        '固定电话',
        'phone',
        'phone number',
        'mobile',
        'mobile phone',
        'tel',
        'telephone',
      ],
    ],
  },
  wechat: {
    kind: 'text',
    limit: contactLimits.wechat,
    width: 14,
    isPrivate: true,
    headings: ['微信号', '微信', '微信账号', 'wechat id', 'wechat', 'weixin'],
  },
  email: {
    kind: 'text',
    limit: contactLimits.email,
    width: 20,
    isPrivate: true,
    headings: ['邮箱', '电子邮箱', '邮箱地址', '电子邮件', '邮件', 'e-mail', 'email', 'mail'],
  },
  idNumber: {
    kind: 'text',
    limit: contactLimits.idNumber,
    width: 20,
    isPrivate: true,
    headings: [
      ...['身份证号', '身份证', '身份证号码', '证件号', '证件号码', '身份证件号', '身份证明号码'],
      ...['id number', 'identity number', 'id card', 'national id'],
    ],
  },
  emergency: {
    kind: 'text',
    limit: contactLimits.emergency,
    width: 20,
    isPrivate: true,
    headings: [
      ...['紧急联系人', '紧急联系方式', '紧急联系电话', '紧急联系人电话', '应急联系人'],
      ...['emergency contact', 'emergency'],
    ],
  },
  address: {
    kind: 'text',
    limit: contactLimits.address,
    width: 28,
    isPrivate: true,
    headings: [
      ...['住址', '地址', '家庭住址', '现住址', '居住地址', '联系地址', '家庭地址', '通讯地址'],
      ...['address', 'home address'],
    ],
  },
  aliases: {
    kind: 'names',
    limit: 1_300,
    width: 18,
    eachLimit: short,
    headings: [
      ...['别名', '其他称呼', '昵称', '花名', '微信昵称', '微信名', '英文名', '曾用名', '艺名'],
      ...['other names', 'aliases', 'alias', 'nickname', 'wechat name', 'english name'],
    ],
  },
  tags: {
    kind: 'names',
    limit: 500,
    width: 18,
    eachLimit: 20,
    headings: ['标签', '人员标签', 'tags', 'tag', 'labels'],
  },
  note: {
    kind: 'text',
    limit: 2_000,
    width: 28,
    isPrivate: true,
    headings: [
      '备注',
      '备注说明',
      '说明',
      '其他说明',
      'note',
      'notes',
      'remark',
      'remarks',
      'comment',
    ],
  },
} as const satisfies Readonly<Record<string, FieldRule>>;

export type RosterKey = keyof typeof rosterFields;

export const rosterKeys = Object.keys(rosterFields) as [RosterKey, ...RosterKey[]];

export function ruleOf(key: RosterKey): FieldRule {
  return rosterFields[key];
}

/** Where somebody stands: kept by the organisation and not in the person's own row. */
const placeKeys = ['unit', 'post', 'superior'] as const satisfies readonly RosterKey[];
export type PlaceKey = (typeof placeKeys)[number];
export type OwnKey = Exclude<RosterKey, PlaceKey | ContactKey>;

const notOwnKeys: readonly RosterKey[] = [...placeKeys, ...contactKeys];

/** Every other column is a field of the person; the compiler says when one is none. */
export const ownKeys = rosterKeys.filter((key) => !notOwnKeys.includes(key)) as readonly (OwnKey &
  keyof PersonFields)[];

/** How to reach a person is taken in but goes out on no export. */
export const exportedKeys = rosterKeys.filter((key) => !isContactKey(key));

export function isContactKey(key: RosterKey): key is ContactKey {
  return contactKeys.some((contact) => contact === key);
}
