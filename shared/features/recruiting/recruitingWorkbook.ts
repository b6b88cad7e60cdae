import type { Sheet, Workbook, WorkbookCell } from '#shared/documents/workbook.ts';
import type { Wording } from '#shared/features/reports/documentParts.ts';
import type { HeadcountTable, HiringHeadcount, Requisition } from './recruitingModel.ts';
import { stepsOf } from './recruitingRules.ts';

interface WorkbookParts {
  readonly headcount: HeadcountTable;
  readonly requisitions: readonly Requisition[];
  readonly teamName: string;
}

const counts = ['quota', 'filled', 'acting', 'offer', 'gap', 'hiring'] as const;

function frame({ teamName, headcount }: WorkbookParts, { t }: Wording, title: string) {
  return {
    name: title,
    titleRows: [`${teamName} ${title}`, headcount.asOf],
    frozenColumns: 1,
    hasFilter: true,
    isLandscape: true,
    header: { left: `${teamName} ${title}`, right: headcount.asOf },
    footer: t('reportFiles.footer', { team: teamName }),
  };
}

function headcountSheet(parts: WorkbookParts, wording: Wording): Sheet {
  const { t } = wording;
  const cells = (row: HiringHeadcount): WorkbookCell[] =>
    counts.map((key) =>
      key === 'gap' && row.gap > 0 ? { value: row.gap, tone: 'bad' } : row[key],
    );
  return {
    ...frame(parts, wording, t('recruiting.headcount')),
    columns: [
      { header: t('recruiting.unit'), width: 26, kind: 'text' },
      ...counts.map((key) => ({
        header: t(`recruiting.count_${key}`),
        width: 10,
        kind: 'number' as const,
      })),
    ],
    rows: [
      ...parts.headcount.units.map(({ name, depth, total }): WorkbookCell[] => [
        `${'　'.repeat(depth)}${name}`,
        ...cells(total),
      ]),
      [{ value: t('recruiting.total'), bold: true }, ...cells(parts.headcount.total)],
    ],
  };
}

function toRow(requisition: Requisition, { t }: Wording): WorkbookCell[] {
  const { lead, recruiter, approver, dueOn, isOverdue } = requisition;
  const stepNames = (party: typeof lead) =>
    party.name === ''
      ? ''
      : `${party.name}：${stepsOf(requisition, party)
          .map((stage) => t(`recruiting.stage_${stage}`))
          .join('、')}`;
  const due: WorkbookCell = isOverdue ? { value: dueOn, kind: 'date', tone: 'bad' } : dueOn;
  return [
    requisition.postName,
    requisition.unitName,
    t(`recruiting.stage_${requisition.stage}`),
    requisition.turn?.name ?? '',
    due,
    isOverdue ? t('recruiting.overdue') : '',
    requisition.wantedOn,
    requisition.reason,
    requisition.mustHave,
    requisition.niceToHave,
    requisition.payRange,
    requisition.channel,
    approver.name,
    stepNames(lead),
    stepNames(recruiter),
    requisition.hired?.name ?? '',
    requisition.history
      .map(({ stage, enteredOn, note }) =>
        [enteredOn, t(`recruiting.stage_${stage}`), note].filter(Boolean).join(' '),
      )
      .join('\n'),
  ];
}

function requisitionSheet(parts: WorkbookParts, wording: Wording): Sheet {
  const { t } = wording;
  const text = (header: string, width: number) => ({ header, width, kind: 'text' as const });
  const date = (header: string) => ({ header, width: 13, kind: 'date' as const });
  return {
    ...frame(parts, wording, t('recruiting.requisitions')),
    columns: [
      text(t('recruiting.post'), 16),
      text(t('recruiting.unit'), 14),
      text(t('recruiting.stage'), 12),
      text(t('recruiting.turn'), 12),
      date(t('recruiting.dueOn')),
      text(t('recruiting.state'), 10),
      date(t('recruiting.wantedOn')),
      text(t('recruiting.reason'), 20),
      text(t('recruiting.mustHave'), 30),
      text(t('recruiting.niceToHave'), 26),
      text(t('recruiting.payRange'), 16),
      text(t('recruiting.channel'), 18),
      text(t('recruiting.approver'), 12),
      text(t('recruiting.lead'), 30),
      text(t('recruiting.recruiter'), 30),
      text(t('recruiting.hired'), 12),
      text(t('recruiting.history'), 36),
    ],
    rows: parts.requisitions.map((requisition) => toRow(requisition, wording)),
  };
}

/** 编制与招聘: seats against people by unit, and every requisition with its dated stages. */
export function buildRecruitingWorkbook(parts: WorkbookParts, wording: Wording): Workbook {
  return {
    title: `${parts.teamName} ${wording.t('recruiting.fileTitle')}`,
    sheets: [headcountSheet(parts, wording), requisitionSheet(parts, wording)],
  };
}
