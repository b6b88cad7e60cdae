import { Button, SegmentedControl } from '@mantine/core';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import type {
  Party,
  Requisition,
  RequisitionFields,
} from '#shared/features/recruiting/recruitingModel.ts';
import { refuseMove } from '#shared/features/recruiting/recruitingRules.ts';
import { type Stage, stages } from '#shared/features/recruiting/stages.ts';
import { formatDay } from '#shared/lib/formatDay.ts';
import classes from './Recruiting.module.css';
import { useMoveStage } from './useMoveStage.ts';

interface StepListProps {
  readonly requisition: Requisition;
  readonly save: (changes: Partial<RequisitionFields>) => void;
}

/** 用人负责人 or 招聘负责人 of one step; the approval has an owner of its own. */
function StepOwner({ requisition, stage, save }: StepListProps & { readonly stage: Stage }) {
  const t = useTranslate();
  const { recruiterStages, approver, lead, recruiter } = requisition;
  if (stage === 'approval') return <span>{approver.name || t('recruiting.approver')}</span>;
  const isRecruiter = recruiterStages.includes(stage);
  const isOneName = lead.name === recruiter.name;
  const nameOf = ({ name }: Party, role: 'recruiting.leadShort' | 'recruiting.recruiterShort') =>
    isOneName || name === '' ? t(role) : name;
  const others = recruiterStages.filter((other) => other !== stage);
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('recruiting.ownerOf', { stage: t(`recruiting.stage_${stage}`) })}
      value={isRecruiter ? 'recruiter' : 'lead'}
      onChange={(value) =>
        save({ recruiterStages: value === 'recruiter' ? [...others, stage] : others })
      }
      data={[
        { value: 'lead', label: nameOf(lead, 'recruiting.leadShort') },
        { value: 'recruiter', label: nameOf(recruiter, 'recruiting.recruiterShort') },
      ]}
    />
  );
}

function EnterButton({
  requisition,
  stage,
}: Pick<StepListProps, 'requisition'> & { stage: Stage }) {
  const t = useTranslate();
  const move = useMoveStage();
  if (stage === 'hired' || stage === 'closed' || stage === requisition.stage) return null;
  // Before the first day, and after a hire that was taken back, there is another way on.
  if (requisition.beginsOn !== null || requisition.isHireGone) return null;
  const hasHired = requisition.history.some((entry) => entry.stage === 'hired');
  if (refuseMove(requisition.stage, stage, hasHired) !== null) return null;
  return (
    <Button
      size="compact-xs"
      variant="default"
      aria-label={t('recruiting.enter', { stage: t(`recruiting.stage_${stage}`) })}
      onClick={() => move({ id: requisition.id, postName: requisition.postName, stage })}
    >
      {t('recruiting.enterShort')}
    </Button>
  );
}

/** The stages with the day each was entered, who sees to it, and the way there. */
export function StepList({ requisition, save }: StepListProps) {
  const t = useTranslate();
  const language = useLanguage();
  const daysOf = (stage: Stage): string =>
    requisition.history
      .filter((entry) => entry.stage === stage)
      .map(({ enteredOn, note }) =>
        [formatDay(enteredOn, language), note].filter(Boolean).join(' '),
      )
      .join(t('recruiting.separator'));
  const shown = stages.filter((stage) => stage !== 'closed' || requisition.stage === 'closed');
  return (
    <section>
      <h3 className={classes.heading}>{t('recruiting.steps')}</h3>
      <ol className={classes.steps}>
        {shown.map((stage) => (
          <li
            key={stage}
            className={classes.step}
            data-now={stage === requisition.stage || undefined}
            aria-current={stage === requisition.stage ? 'step' : undefined}
          >
            <span className={classes.stepName}>{t(`recruiting.stage_${stage}`)}</span>
            <span className={classes.stepDay}>{daysOf(stage)}</span>
            <EnterButton requisition={requisition} stage={stage} />
            {stage !== 'closed' && (
              <StepOwner requisition={requisition} stage={stage} save={save} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
