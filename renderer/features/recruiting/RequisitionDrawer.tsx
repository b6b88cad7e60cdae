import { Anchor, Button } from '@mantine/core';
import { Link } from 'wouter';
import { paths } from '#renderer/app/paths.ts';
import { DetailDrawer } from '#renderer/components/DetailDrawer/DetailDrawer.tsx';
import { DetailFooter } from '#renderer/components/DetailFooter/DetailFooter.tsx';
import { DueText } from '#renderer/features/commitments/index.ts';
import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import { useSaveFields } from '#renderer/lib/useSaveFields.ts';
import type {
  Requisition,
  RequisitionFields,
} from '#shared/features/recruiting/recruitingModel.ts';
import { isSearchStage } from '#shared/features/recruiting/stages.ts';
import { HireForm } from './HireForm.tsx';
import { NoShowForm } from './NoShowForm.tsx';
import { ReasonForm } from './ReasonForm.tsx';
import classes from './Recruiting.module.css';
import { RequisitionFieldsForm } from './RequisitionFieldsForm.tsx';
import { StageMark } from './StageMark.tsx';
import { StepList } from './StepList.tsx';

interface OfRequisition {
  readonly requisition: Requisition;
}

function Facts({ requisition }: OfRequisition) {
  const t = useTranslate();
  const { unitName, stage, turn, dueOn, isOverdue, hired, beginsOn, isSeatTaken } = requisition;
  return (
    <div className={classes.facts}>
      <span>{unitName}</span>
      <StageMark stage={stage} />
      {turn && <span>{t('recruiting.turnOf', { name: turn.name })}</span>}
      <DueText dueOn={dueOn} isOverdue={isOverdue} />
      {hired && (
        <Anchor component={Link} href={`${paths.people}/${hired.personId}`} size="sm">
          {hired.name}
        </Anchor>
      )}
      {beginsOn !== null && <span>{t('recruiting.beginsOn', { date: beginsOn })}</span>}
      {isSeatTaken && <span className={classes.warning}>{t('recruiting.seatTaken')}</span>}
    </div>
  );
}

/** 关闭, with a reason while nobody was hired. */
function CloseForm({ requisition }: OfRequisition) {
  const t = useTranslate();
  const { id, postName, stage, isHireGone } = requisition;
  const close = useCommand(commands.recruiting.close, {
    done: () => t('recruiting.closed', { post: postName }),
  });
  const isSearching = isSearchStage(stage) || isHireGone;
  return (
    <ReasonForm
      heading={t(isSearching ? 'recruiting.closeHeading' : 'recruiting.close')}
      label={t('recruiting.closeReason')}
      placeholder={t('recruiting.closeReasonHint')}
      submitLabel={t('recruiting.close')}
      isRequired={isSearching}
      isPending={close.isPending}
      onSubmit={(reason) => close.mutate({ id, reason })}
    />
  );
}

/** Back to the search: of one that was closed, or whose hire was taken back on the person's page. */
function Reopen({ requisition, label }: OfRequisition & { readonly label: string }) {
  const t = useTranslate();
  const { id, postName } = requisition;
  const reopen = useCommand(commands.recruiting.reopen, {
    done: () => t('recruiting.reopened', { post: postName }),
  });
  return (
    <Button variant="default" w="fit-content" onClick={() => reopen.mutate({ id })}>
      {label}
    </Button>
  );
}

function Detail({ requisition, onClose }: OfRequisition & { readonly onClose: () => void }) {
  const t = useTranslate();
  const { id, revision, postName, stage, beginsOn, isHireGone } = requisition;
  const { save, savedAt } = useSaveFields<Partial<RequisitionFields>>({
    revision,
    send: (newest, changes) => commands.recruiting.update({ id, revision: newest, changes }),
  });
  const remove = useCommand(commands.recruiting.remove, {
    done: () => t('recruiting.removed', { post: postName }),
    onDone: onClose,
  });
  const hasSigned = beginsOn !== null;
  const isSearching = isSearchStage(stage) && !hasSigned && !isHireGone;
  return (
    <div className={classes.detail}>
      <Facts requisition={requisition} />
      <StepList requisition={requisition} save={save} />
      {isSearching && <HireForm requisition={requisition} />}
      {isHireGone && <Reopen requisition={requisition} label={t('recruiting.searchAgain')} />}
      {(hasSigned || (stage === 'hired' && !isHireGone)) && (
        <NoShowForm requisition={requisition} />
      )}
      <RequisitionFieldsForm fields={requisition} save={save} />
      {stage === 'closed' && <Reopen requisition={requisition} label={t('recruiting.reopen')} />}
      {stage !== 'closed' && !hasSigned && <CloseForm requisition={requisition} />}
      <DetailFooter
        removeLabel={t('recruiting.remove')}
        onRemove={() => remove.mutate({ id })}
        savedAt={savedAt}
      />
    </div>
  );
}

interface RequisitionDrawerProps {
  readonly requisition: Requisition | null;
  readonly onClose: () => void;
}

/** One requisition: how far it is, who does what, who came, what was asked for. */
export function RequisitionDrawer({ requisition, onClose }: RequisitionDrawerProps) {
  return (
    <DetailDrawer
      title={requisition?.postName ?? ''}
      isOpen={requisition !== null}
      onClose={onClose}
      width={640}
    >
      {requisition && <Detail key={requisition.id} requisition={requisition} onClose={onClose} />}
    </DetailDrawer>
  );
}
