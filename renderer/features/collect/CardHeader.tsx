import { ActionIcon, Menu } from '@mantine/core';
import { IconAlertTriangle, IconChevronDown, IconDots, IconPlus } from '@tabler/icons-react';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { formatMoment } from '#shared/features/reports/formatFigure.ts';
import type { ReviewReport } from '#shared/features/reports/reviewModel.ts';
import { newNameOf } from '#shared/features/reports/reviewPeople.ts';
import { templateCodes } from '#shared/features/reports/templateCodes.ts';
import { AuthorPicker, RememberBox } from './AuthorPicker.tsx';
import classes from './CardHeader.module.css';
import { useCollect } from './collectContext.ts';
import { PersonPopover, useOpen } from './PersonPopover.tsx';
import type { ReportStatus } from './reportStatus.ts';
import { WeekMenu } from './WeekMenu.tsx';

interface CardHeaderProps {
  readonly status: ReportStatus;
  /** The report above, which this one can be joined to. */
  readonly above: ReviewReport | null;
  /** The written name to be remembered; null when there is nothing to remember. */
  readonly alias: string | null;
  readonly isRemembered: boolean;
}

function Author({ report }: { readonly report: ReviewReport }) {
  const t = useTranslate();
  const { isOpen, setOpen } = useOpen();
  const { people } = useCollect();
  const { personId, name, certain, candidates } = report.author;
  const isNew = newNameOf(personId ?? '') !== null;
  const isOpenQuestion = personId === null || !certain;
  const shown = name ?? t('collect.noAuthor');
  const where = people.find(({ id }) => id === personId)?.where;
  const button = (
    <button
      type="button"
      className={classes.author}
      data-stop={isOpenQuestion || undefined}
      data-warn={isOpenQuestion || undefined}
      aria-label={t('collect.authorLabel', { name: shown })}
      title={personId === null ? t('collect.chooseAuthor') : undefined}
      onClick={() => setOpen(!isOpen)}
    >
      {isOpenQuestion && <IconAlertTriangle size={14} aria-hidden />}
      <span className={classes.name}>{shown}</span>
      {isNew && (
        <span className={classes.badge}>
          <IconPlus size={11} aria-hidden />
          {t('collect.isNewPerson')}
        </span>
      )}
      {where !== undefined && where !== '' && candidates.length === 0 && (
        <span className={classes.where}>{where}</span>
      )}
      <IconChevronDown size={13} aria-hidden />
    </button>
  );
  return (
    <PersonPopover isOpen={isOpen} onChange={setOpen} target={button} width={320}>
      <AuthorPicker report={report} onDone={() => setOpen(false)} />
    </PersonPopover>
  );
}

function TemplateMenu({ report }: { readonly report: ReviewReport }) {
  const t = useTranslate();
  const { act } = useCollect();
  const name = t(`reports.template_${report.template}`);
  return (
    <Menu position="bottom-start" shadow="sm">
      <Menu.Target>
        <button
          type="button"
          className={classes.choice}
          aria-label={t('collect.templateLabel', { name })}
        >
          {name}
          <IconChevronDown size={12} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {templateCodes.map((template) => (
          <Menu.Item
            key={template}
            onClick={() => act({ type: 'template', reportId: report.id, template })}
          >
            {t(`reports.template_${template}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function CardMenu({ status: { report }, above }: Pick<CardHeaderProps, 'status' | 'above'>) {
  const t = useTranslate();
  const { act } = useCollect();
  return (
    <Menu position="bottom-end" shadow="sm">
      <Menu.Target>
        <ActionIcon size={24} aria-label={t('collect.cardMenu')}>
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {above !== null && (
          <Menu.Item onClick={() => act({ type: 'merge', reportId: report.id, intoId: above.id })}>
            {t('collect.mergeAbove', { name: above.author.name ?? t('collect.noAuthor') })}
          </Menu.Item>
        )}
        <Menu.Item onClick={() => act({ type: 'asideReport', reportId: report.id })}>
          {t('collect.asideReport')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** Who, which week, when handed in, on which template. */
export function CardHeader({ status, above, alias, isRemembered }: CardHeaderProps) {
  const t = useTranslate();
  const language = useLanguage();
  const { report } = status;
  const { submitted, author } = report;
  const time = submitted === null ? null : formatMoment(submitted, language);
  return (
    <header className={classes.header}>
      <Author report={report} />
      {alias !== null && (
        <RememberBox
          reportId={report.id}
          alias={alias}
          name={author.name ?? ''}
          isOn={isRemembered}
        />
      )}
      <span className={classes.gap} />
      <WeekMenu report={report} />
      <span
        className={classes.time}
        title={time === null ? undefined : t('collect.submittedAt', { time })}
      >
        {time ?? t('collect.timeUnknown')}
      </span>
      <TemplateMenu report={report} />
      <CardMenu status={status} above={above} />
    </header>
  );
}
