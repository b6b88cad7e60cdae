import { DetailDrawer } from '#renderer/components/DetailDrawer/DetailDrawer.tsx';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { OrgStructure } from '#shared/features/org/orgModel.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { NewUnitForm } from './NewUnitForm.tsx';
import type { OrgSelection } from './orgSelection.ts';
import { PostList } from './PostList.tsx';
import { RestructureForm } from './RestructureForm.tsx';
import { SeatDetail } from './SeatDetail.tsx';
import { UnitDetail } from './UnitDetail.tsx';

interface OrgDrawerProps {
  readonly structure: OrgStructure;
  readonly selection: OrgSelection | null;
  readonly onSelect: (selection: OrgSelection | null) => void;
  readonly isBeside?: boolean;
}

function titleOf(t: Translate, structure: OrgStructure, selection: OrgSelection): string | null {
  switch (selection.kind) {
    case 'unit':
      return structure.units.find(({ id }) => id === selection.id)?.name ?? null;
    case 'seat':
      return structure.seats.find(({ id }) => id === selection.id)?.postName ?? null;
    case 'newUnit':
      return t('org.addUnit');
    case 'restructure':
      return t('restructure.title');
    case 'posts':
      return t('org.posts');
  }
}

function Content({ structure, selection, onSelect }: OrgDrawerProps) {
  const close = (): void => onSelect(null);
  switch (selection?.kind) {
    case 'unit': {
      const unit = structure.units.find(({ id }) => id === selection.id);
      if (!unit) return null;
      return <UnitDetail key={unit.id} {...{ structure, unit, onSelect }} />;
    }
    case 'seat': {
      const seat = structure.seats.find(({ id }) => id === selection.id);
      if (!seat) return null;
      return <SeatDetail key={seat.id} {...{ structure, seat, onSelect }} />;
    }
    case 'newUnit':
      return (
        <NewUnitForm
          structure={structure}
          parentUnitId={selection.parentUnitId}
          onCancel={close}
          onCreated={(id) => onSelect({ kind: 'unit', id })}
        />
      );
    case 'restructure':
      return <RestructureForm day={structure.asOf} onDone={close} />;
    case 'posts':
      return <PostList />;
    default:
      return null;
  }
}

/** One unit, one seat, the posts or a new unit, over whatever page shows the organisation. */
export function OrgDrawer(props: OrgDrawerProps) {
  const t = useTranslate();
  const { structure, selection, onSelect } = props;
  // What was shown may be gone: closed, deleted or undone.
  const title = selection && titleOf(t, structure, selection);
  return (
    <DetailDrawer
      title={title ?? ''}
      isOpen={title !== null}
      onClose={() => onSelect(null)}
      isBeside={props.isBeside ?? false}
    >
      <Content {...props} />
    </DetailDrawer>
  );
}
