import { DateField } from '#renderer/components/DateField/DateField.tsx';
import { SavedTextarea } from '#renderer/components/SavedField/SavedTextarea.tsx';
import { SavedTextInput } from '#renderer/components/SavedField/SavedTextInput.tsx';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { RequisitionFields } from '#shared/features/recruiting/recruitingModel.ts';
import { PartyField } from './PartyField.tsx';
import classes from './Recruiting.module.css';

interface FieldsProps {
  readonly fields: RequisitionFields;
  readonly save: (changes: Partial<RequisitionFields>) => void;
}

function Parties({ fields, save }: FieldsProps) {
  const t = useTranslate();
  return (
    <div className={classes.three}>
      <PartyField
        label={t('recruiting.lead')}
        placeholder={t('recruiting.leadHint')}
        value={fields.lead}
        onSave={(lead) => save({ lead })}
      />
      <PartyField
        label={t('recruiting.recruiter')}
        placeholder={t('recruiting.recruiterHint')}
        value={fields.recruiter}
        onSave={(recruiter) => save({ recruiter })}
      />
      <PartyField
        label={t('recruiting.approver')}
        value={fields.approver}
        onSave={(approver) => save({ approver })}
      />
    </div>
  );
}

/** What is wanted, by when and from whom; each field saves itself. */
export function RequisitionFieldsForm({ fields, save }: FieldsProps) {
  const t = useTranslate();
  return (
    <div className={classes.fields}>
      <Parties fields={fields} save={save} />
      <DateField
        label={t('recruiting.dueOnLong')}
        value={fields.dueOn}
        onChange={(dueOn) => save({ dueOn })}
        isClearable
      />
      <DateField
        label={t('recruiting.wantedOn')}
        value={fields.wantedOn}
        onChange={(wantedOn) => save({ wantedOn })}
        isClearable
      />
      <SavedTextInput
        className={classes.wide ?? ''}
        label={t('recruiting.reason')}
        placeholder={t('recruiting.reasonHint')}
        maxLength={120}
        value={fields.reason}
        onSave={(reason) => save({ reason })}
      />
      <SavedTextInput
        label={t('recruiting.payRange')}
        placeholder={t('recruiting.payRangeHint')}
        maxLength={120}
        value={fields.payRange}
        onSave={(payRange) => save({ payRange })}
      />
      <SavedTextInput
        label={t('recruiting.channel')}
        placeholder={t('recruiting.channelHint')}
        maxLength={120}
        value={fields.channel}
        onSave={(channel) => save({ channel })}
      />
      <SavedTextarea
        label={t('recruiting.mustHave')}
        maxLength={1000}
        value={fields.mustHave}
        onSave={(mustHave) => save({ mustHave })}
      />
      <SavedTextarea
        label={t('recruiting.niceToHave')}
        maxLength={1000}
        value={fields.niceToHave}
        onSave={(niceToHave) => save({ niceToHave })}
      />
    </div>
  );
}
