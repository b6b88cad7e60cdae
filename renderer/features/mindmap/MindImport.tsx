import { Button, Checkbox, Group } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { DetailDrawer } from '#renderer/components/DetailDrawer/DetailDrawer.tsx';
import { commands } from '#renderer/lib/client.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { ImportPlan, MindImportChoices } from '#shared/features/mindmap/importModel.ts';
import type { MindData } from '#shared/features/mindmap/mindModel.ts';
import { digestPlan, planImport } from '#shared/features/mindmap/planImport.ts';
import { ImportRows } from './ImportRows.tsx';
import { MapSource } from './MapSource.tsx';
import classes from './MindImport.module.css';
import type { GivenMap } from './readMapFile.ts';

const asProposed: MindImportChoices = { flipped: [], kinds: {} };
/** Names said in one line. */
const mostNames = 12;

function flip(choices: MindImportChoices, ids: readonly string[]): MindImportChoices {
  const flipped = new Set(choices.flipped);
  for (const id of ids) if (!flipped.delete(id)) flipped.add(id);
  return { ...choices, flipped: [...flipped] };
}

function Summary({ plan, map }: { readonly plan: ImportPlan; readonly map: GivenMap }) {
  const t = useTranslate();
  const { counts, rows, untouched, offWeights } = plan;
  const left = rows.filter(({ state }) => state === 'left').length;
  const { nodes, passedOver } = map.outline;
  const names = untouched.slice(0, mostNames).join('、');
  return (
    <div className={classes.summary}>
      <strong>
        {t('mindmap.importSummary', { ...counts, name: map.name, nodes: nodes.length })}
      </strong>
      {left > 0 && <span>{t('mindmap.leftCount', { count: left })}</span>}
      {passedOver > 0 && <span>{t('mindmap.passedOver', { count: passedOver })}</span>}
      {untouched.length > 0 && (
        <span>{t('mindmap.untouched', { count: untouched.length, names })}</span>
      )}
      {offWeights.slice(0, mostNames).map(({ name, sum }) => (
        <span key={name} className={classes.warning}>
          {t('mindmap.offWeights', { name, sum })}
        </span>
      ))}
    </div>
  );
}

/** Everything the file does not have, ticked at once. */
function RemoveAll({ plan, onFlip }: { plan: ImportPlan; onFlip: (ids: string[]) => void }) {
  const t = useTranslate();
  const gone = plan.rows.filter(({ state }) => state === 'gone');
  if (gone.length < 2) return null;
  const ticked = gone.filter(({ isOn }) => isOn);
  const isAll = ticked.length === gone.length;
  const toFlip = isAll ? gone : gone.filter(({ isOn }) => !isOn);
  return (
    <Checkbox
      size="xs"
      label={t('mindmap.removeAll', { count: gone.length })}
      checked={isAll}
      indeterminate={ticked.length > 0 && !isAll}
      onChange={() => onFlip(toFlip.map(({ id }) => id))}
    />
  );
}

interface PreviewProps {
  readonly data: MindData;
  readonly map: GivenMap;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

function Preview({ data, map, onBack, onDone }: PreviewProps) {
  const t = useTranslate();
  const language = useLanguage();
  const [choices, setChoices] = useState(asProposed);
  const { outline } = map;
  const plan = useMemo(
    () => planImport(data, { outline, choices, wording: { t, language } }),
    [data, outline, choices, t, language],
  );
  const take = useCommand(commands.mindmap.importMap, {
    done: (counts) => t('mindmap.imported', counts),
    onDone,
  });
  const { counts } = plan;
  const count = counts.new + counts.changed + counts.removed;
  const onFlip = (ids: readonly string[]): void => setChoices(flip(choices, ids));
  return (
    <div className={classes.preview}>
      <Summary plan={plan} map={map} />
      <RemoveAll plan={plan} onFlip={onFlip} />
      <ImportRows
        plan={plan}
        onFlip={({ id }) => onFlip([id])}
        onKind={({ at }, kind) =>
          setChoices({ ...choices, kinds: { ...choices.kinds, [at]: kind } })
        }
      />
      <Group className={classes.footer}>
        <Button
          disabled={count === 0}
          loading={take.isPending}
          onClick={() => take.mutate({ outline, choices, expected: digestPlan(plan), language })}
        >
          {count === 0 ? t('mindmap.importNone') : t('mindmap.importDo', { count })}
        </Button>
        <Button variant="default" onClick={onBack}>
          {t('mindmap.otherFile')}
        </Button>
      </Group>
    </div>
  );
}

/** 导入: an outline becomes a preview of what it would change on the map, and that one act. */
export function MindImport({ data }: { readonly data: MindData }) {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const [map, setMap] = useState<GivenMap | null>(null);
  const close = (): void => {
    setOpen(false);
    setMap(null);
  };
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFileImport size={16} />}
        onClick={() => setOpen(true)}
      >
        {t('mindmap.import')}
      </Button>
      <DetailDrawer title={t('mindmap.importTitle')} isOpen={isOpen} onClose={close} width={680}>
        {map === null ? (
          <MapSource onRead={setMap} />
        ) : (
          <Preview
            key={map.name}
            data={data}
            map={map}
            onBack={() => setMap(null)}
            onDone={close}
          />
        )}
      </DetailDrawer>
    </>
  );
}
