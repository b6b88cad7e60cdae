import { Button, Checkbox, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { AddLine } from '#renderer/components/AddLine/AddLine.tsx';
import { EmptyState } from '#renderer/components/EmptyState/EmptyState.tsx';
import { ExportMenu } from '#renderer/components/ExportMenu/ExportMenu.tsx';
import { PageHeader } from '#renderer/components/PageHeader/PageHeader.tsx';
import { PinyinSelect } from '#renderer/components/PinyinSelect/PinyinSelect.tsx';
import { client, commands } from '#renderer/lib/client.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { useCommand } from '#renderer/lib/useCommand.ts';
import {
  type RaciMatrix,
  type RaciParties,
  raciParties,
  raciRoles,
} from '#shared/features/raci/raciModel.ts';
import { rolesOf } from '#shared/features/raci/raciRules.ts';
import type { Language } from '#shared/features/workspace/workspaceModel.ts';
import classes from './Raci.module.css';
import { RaciGrid } from './RaciGrid.tsx';
import { RaciImport } from './RaciImport.tsx';
import { raciQueries } from './raciQueries.ts';
import { type Shown, shownPart } from './shownPart.ts';
import { type Place, useGridKeys, within } from './useGridKeys.ts';
import { useGridWindow } from './useGridWindow.ts';

type GridPlace = Pick<Parameters<typeof useGridKeys>[0], 'grid' | 'active' | 'setActive' | 'show'>;

function useGridActs({ columns, matters }: Shown, place: GridPlace) {
  const set = useCommand(commands.raci.setRole);
  const clear = useCommand(commands.raci.clearCell);
  return useGridKeys({
    ...place,
    rows: matters.length,
    columns: columns.length,
    onRole: ({ row, column }, role) => {
      const [matter, party] = [matters[row], columns[column]];
      if (!matter || !party) return;
      const isSet = !rolesOf(matter.cells, party.id).includes(role);
      set.mutate({ matterId: matter.id, partyId: party.id, role, isSet });
    },
    onClear: ({ row, column }) => {
      const [matter, party] = [matters[row], columns[column]];
      if (matter && party) clear.mutate({ matterId: matter.id, partyId: party.id });
    },
  });
}

/** The letters and what they mean; pressing one does what its key does to the chosen cell. */
function Letters({ onRole }: { readonly onRole: (role: (typeof raciRoles)[number]) => void }) {
  const t = useTranslate();
  return (
    <div className={classes.bar}>
      <span className={classes.letters}>
        {raciRoles.map((role) => (
          <button
            key={role}
            type="button"
            className={classes.letter}
            // The cell keeps the focus, so that the keys go on where they were.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onRole(role)}
          >
            <span className={classes.role} data-role={role}>
              {role}
            </span>
            {t(`raci.role_${role}`)}
          </button>
        ))}
      </span>
      <span className={classes.hint}>{t('raci.keysHint')}</span>
    </div>
  );
}

/** Words of a heading are short in Chinese; English ones are not broken. */
const columnWidths: Readonly<Record<Language, number>> = { 'zh-CN': 67, 'en-US': 96 };

function Matrix(shown: Shown) {
  const { columns, matters } = shown;
  const language = useLanguage();
  const grid = useRef<HTMLDivElement>(null);
  const [chosen, setActive] = useState<Place>({ row: 0, column: 0 });
  const active = {
    row: within(chosen.row, matters.length),
    column: within(chosen.column, columns.length),
  };
  const drawn = useGridWindow({
    ...{ scroller: grid, rows: matters.length, columns: columns.length, active },
    columnWidth: columnWidths[language],
  });
  const { fill } = useGridActs(shown, { grid, active, setActive, show: drawn.show });
  return (
    <>
      <Letters onRole={fill} />
      <RaciGrid {...shown} {...{ drawn, active, setActive }} scroller={grid} />
    </>
  );
}

function Generate({ parties, unitName }: { parties: RaciParties; unitName: string | null }) {
  const t = useTranslate();
  const { mutate } = useCommand(commands.raci.generate, {
    done: ({ added }) =>
      added === 0 ? t('raci.generatedNone') : t('raci.generated', { count: added }),
  });
  return <Button onClick={() => mutate({ parties, unitName })}>{t('raci.generate')}</Button>;
}

function NewMatter({ parties }: { readonly parties: RaciParties }) {
  const t = useTranslate();
  const { mutate } = useCommand(commands.raci.addMatter, {
    done: (_, { title }) => t('raci.matterAdded', { title }),
  });
  return (
    <div className={classes.add}>
      <AddLine
        label={t('raci.matter')}
        placeholder={t('raci.addMatter')}
        maxLength={120}
        onAdd={(title) => mutate({ parties, title })}
      />
    </div>
  );
}

function Actions({ matrix, unitName }: { matrix: RaciMatrix; unitName: string | null }) {
  const language = useLanguage();
  const { parties } = matrix;
  return (
    <>
      <RaciImport matrix={matrix} />
      <ExportMenu
        formats={['xlsx']}
        run={(_, workToken) =>
          client.raci.exportMatrix({ parties, language, workToken, format: 'xlsx' })
        }
      />
      <Generate parties={parties} unitName={unitName} />
    </>
  );
}

function unitsOf({ columns }: RaciMatrix): string[] {
  return [...new Set(columns.flatMap(({ units }) => units))];
}

interface OnlyFlaggedProps {
  readonly matters: RaciMatrix['matters'];
  /** Of those flagged when it was ticked; null: all are shown. */
  readonly ids: ReadonlySet<string> | null;
  readonly setIds: (ids: ReadonlySet<string> | null) => void;
}

/** Whoever mends a row goes on typing in it, so it stays until the tick is taken off. */
function OnlyFlagged({ matters, ids, setIds }: OnlyFlaggedProps) {
  const t = useTranslate();
  const flagged = matters.filter(({ flags }) => flags.length > 0);
  if (flagged.length === 0 && ids === null) return null;
  return (
    <Checkbox
      size="xs"
      label={t('raci.onlyFlagged', { count: flagged.length })}
      checked={ids !== null}
      onChange={({ currentTarget: { checked } }) =>
        setIds(checked ? new Set(flagged.map(({ id }) => id)) : null)
      }
    />
  );
}

/** 权责矩阵: who does, answers for, is asked and is told of each matter. */
export function RaciPage() {
  const t = useTranslate();
  const [parties, setParties] = useState<RaciParties>('posts');
  const [unitName, setUnitName] = useState<string | null>(null);
  const [flaggedIds, setFlaggedIds] = useState<ReadonlySet<string> | null>(null);
  const { data: matrix } = useQuery({
    ...raciQueries.matrix(parties, useToday()),
    placeholderData: (before) => before,
  });
  if (!matrix) return null;
  const shown = shownPart(matrix, { unitName, flagged: flaggedIds });
  return (
    <>
      <PageHeader
        title={t('raci.title')}
        scope={
          <>
            <SegmentedControl
              size="xs"
              aria-label={t('raci.parties')}
              value={parties}
              onChange={(value) => {
                setParties(value as RaciParties);
                setFlaggedIds(null);
              }}
              data={raciParties.map((value) => ({ value, label: t(`raci.parties_${value}`) }))}
            />
            <PinyinSelect
              w={140}
              aria-label={t('raci.unit')}
              placeholder={t('raci.allUnits')}
              clearable
              value={unitName}
              onChange={setUnitName}
              options={unitsOf(matrix).map((name) => ({ value: name, label: name }))}
            />
            <OnlyFlagged matters={matrix.matters} ids={flaggedIds} setIds={setFlaggedIds} />
          </>
        }
        actions={<Actions matrix={matrix} unitName={unitName} />}
      />
      {shown.matters.length === 0 || shown.columns.length === 0 ? (
        <EmptyState text={t(matrix.columns.length === 0 ? 'raci.noDuties' : 'raci.empty')} />
      ) : (
        <Matrix {...shown} />
      )}
      <NewMatter parties={parties} />
    </>
  );
}
