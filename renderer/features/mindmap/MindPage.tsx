import { Button, Checkbox, Menu, SegmentedControl } from '@mantine/core';
import { IconFold } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { Diagram, type DiagramHandle } from '#renderer/components/Diagram/Diagram.tsx';
import { EmptyState } from '#renderer/components/EmptyState/EmptyState.tsx';
import { ExportMenu } from '#renderer/components/ExportMenu/ExportMenu.tsx';
import { PageHeader } from '#renderer/components/PageHeader/PageHeader.tsx';
import { client } from '#renderer/lib/client.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { useRemembered } from '#renderer/lib/useRemembered.ts';
import {
  type MindData,
  type MindFormat,
  type MindLayout,
  mindFormats,
  mindLayouts,
} from '#shared/features/mindmap/mindModel.ts';
import { buildMindScene } from '#shared/features/mindmap/mindScene.ts';
import {
  buildMindTree,
  indexMindTree,
  type PlacedNode,
} from '#shared/features/mindmap/mindTree.ts';
import { DraftBar } from './DraftBar.tsx';
import { MindImport } from './MindImport.tsx';
import classes from './MindPage.module.css';
import { idAfterRemoval, type MindDraft } from './mindEdits.ts';
import { readMindKeys } from './mindKeys.ts';
import { mindmapQueries } from './mindmapQueries.ts';
import { NodeBar } from './NodeBar.tsx';
import { useFolding } from './useFolding.ts';
import { useMindActs } from './useMindActs.ts';
import { useMindCarry } from './useMindCarry.ts';

type Folding = ReturnType<typeof useFolding>;

interface Choices {
  readonly layout: MindLayout;
  readonly showsHandoffs: boolean;
}

function FoldMenu({ showDownTo, showAll }: Pick<Folding, 'showDownTo' | 'showAll'>) {
  const t = useTranslate();
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="default" size="xs" leftSection={<IconFold size={14} />}>
          {t('mindmap.levels')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => showDownTo('unit')}>{t('mindmap.downTo_unit')}</Menu.Item>
        <Menu.Item onClick={() => showDownTo('post')}>{t('mindmap.downTo_post')}</Menu.Item>
        <Menu.Item onClick={() => showDownTo('duty')}>{t('mindmap.downTo_duty')}</Menu.Item>
        <Menu.Item onClick={showAll}>{t('mindmap.unfoldAll')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function MindExport({ choices, folded }: { choices: Choices; folded: ReadonlySet<string> }) {
  const language = useLanguage();
  return (
    <ExportMenu
      formats={mindFormats}
      run={(format, workToken) =>
        client.mindmap.exportMap({
          ...choices,
          language,
          workToken,
          format: format as MindFormat,
          folded: [...folded],
        })
      }
    />
  );
}

interface MapProps {
  readonly data: MindData;
  readonly choices: Choices;
  readonly folding: Folding;
}

function useMindMap({ data, choices, folding }: MapProps) {
  const t = useTranslate();
  const language = useLanguage();
  const wording = useMemo(() => ({ t, language }), [t, language]);
  const root = useMemo(() => buildMindTree(data, wording), [data, wording]);
  const byId = useMemo(() => indexMindTree(root), [root]);
  const { folded } = folding;
  const { layout, showsHandoffs } = choices;
  const scene = useMemo(
    () => buildMindScene(data, { wording, layout, folded, showsHandoffs }),
    [data, wording, layout, folded, showsHandoffs],
  );
  return { byId, scene };
}

/** The drawing, and the line below it that names, adds and moves nodes. */
function EditableMap(props: MapProps) {
  const { data, folding } = props;
  const { byId, scene } = useMindMap(props);
  const diagram = useRef<DiagramHandle>(null);
  const [activeId, setActiveId] = useState<string | null>('root');
  const [draft, setDraft] = useState<MindDraft | null>(null);
  const close = (): void => {
    setDraft(null);
    diagram.current?.focus();
  };
  const acts = useMindActs(data, (id, parent) => {
    folding.unfold(parent.id);
    setActiveId(id);
  });
  const active = byId.get(activeId ?? '');
  const remove = (placed: PlacedNode): void =>
    acts.remove(placed.node, () => setActiveId(idAfterRemoval(placed)));
  const onKey = readMindKeys({ active, acts, onDraft: setDraft, onRemove: remove });
  const carry = useMindCarry(byId, acts);
  const commit = (text: string): void => {
    if (draft?.act === 'rename') acts.rename(draft.node, text);
    if (draft?.act === 'add') acts.add(draft, text);
    close();
  };
  return (
    <div className={classes.map}>
      <Diagram
        ref={diagram}
        scene={scene}
        label={scene.title}
        activeId={activeId}
        onActiveChange={setActiveId}
        onOpen={() => undefined}
        onToggleFold={folding.toggle}
        onKey={onKey}
        carry={carry}
      />
      {draft ? (
        <DraftBar
          key={`${draft.act} ${draft.act === 'add' ? draft.parent.id : draft.node.id}`}
          draft={draft}
          onText={commit}
          onPost={(postId) => {
            if (draft.act === 'move') acts.move(draft.node, postId, 0);
            close();
          }}
          onClose={close}
        />
      ) : (
        <NodeBar active={active} onDraft={setDraft} onRemove={remove} />
      )}
    </div>
  );
}

/** 分工脑图: units, posts, duties and KPIs as one map, edited here or on the pages of the posts. */
export function MindPage() {
  const t = useTranslate();
  const language = useLanguage();
  const { data } = useQuery(mindmapQueries.data(useToday()));
  const [layout, setLayout] = useRemembered<MindLayout>('mindmap.layout', 'both');
  const [showsHandoffs, setShowsHandoffs] = useRemembered('mindmap.handoffs', true);
  const root = useMemo(
    () => (data ? buildMindTree(data, { t, language }) : null),
    [data, t, language],
  );
  const folding = useFolding(root);
  if (!data || !root) return null;
  const choices = { layout, showsHandoffs };
  return (
    <>
      <PageHeader
        title={t('mindmap.title')}
        scope={
          <>
            <SegmentedControl
              size="xs"
              aria-label={t('mindmap.layout')}
              value={layout}
              onChange={(value) => setLayout(value as MindLayout)}
              data={mindLayouts.map((value) => ({ value, label: t(`mindmap.layout_${value}`) }))}
            />
            <FoldMenu {...folding} />
            <Checkbox
              size="xs"
              label={t('mindmap.showHandoffs')}
              checked={showsHandoffs}
              onChange={(event) => setShowsHandoffs(event.currentTarget.checked)}
            />
          </>
        }
        actions={
          <>
            <MindImport data={data} />
            <MindExport choices={choices} folded={folding.folded} />
          </>
        }
      />
      {root.children.length === 0 ? (
        <EmptyState text={t('mindmap.empty')} />
      ) : (
        <EditableMap data={data} choices={choices} folding={folding} />
      )}
    </>
  );
}
