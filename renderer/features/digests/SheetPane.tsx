import { ActionIcon, Menu, SegmentedControl } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconDots } from '@tabler/icons-react';
import { type RefObject, useState } from 'react';
import { DetailDrawer } from '#renderer/components/DetailDrawer/DetailDrawer.tsx';
import { useTranslate } from '#renderer/lib/language.tsx';
import { type Audience, audiences, type Digest } from '#shared/features/digests/digestsModel.ts';
import { findRow } from './digestElements.ts';
import { paper } from './paperSize.ts';
import { Sheet } from './Sheet.tsx';
import classes from './SheetPane.module.css';
import { TemplatePanel } from './TemplatePanel.tsx';
import type { DigestActs } from './useDigestActs.ts';
import { VersionChanges } from './VersionChanges.tsx';

interface SheetPaneProps {
  readonly rootRef: RefObject<HTMLElement | null>;
  readonly digest: Digest;
  readonly acts: DigestActs;
  readonly audience: Audience;
  readonly onAudience: (audience: Audience) => void;
}

/** Room around the paper and for the bar that scrolls it. */
const gutter = 52;

function Bar({
  digest,
  acts,
  audience,
  onAudience,
  pages,
}: Omit<SheetPaneProps, 'rootRef'> & { readonly pages: number }) {
  const t = useTranslate();
  const [isTemplateOpen, setTemplateOpen] = useState(false);
  return (
    <div className={classes.bar}>
      <SegmentedControl
        size="xs"
        aria-label={t('digests.audience')}
        data={audiences.map((value) => ({ value, label: t(`digests.audience_${value}`) }))}
        value={audience}
        onChange={(value) => onAudience(value as Audience)}
      />
      <span className={classes.pages} data-long={(audience === 'boss' && pages > 1) || undefined}>
        {t('digests.pages', { count: pages })}
      </span>
      {audience === 'boss' && <VersionChanges digest={digest} />}
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={t('digests.more')}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setTemplateOpen(true)}>{t('templates.open')}</Menu.Item>
          <Menu.Item disabled={!digest.isTouched} onClick={acts.reset}>
            {t('digests.reset')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <DetailDrawer
        title={t('templates.title')}
        isOpen={isTemplateOpen}
        onClose={() => setTemplateOpen(false)}
      >
        {isTemplateOpen && <TemplatePanel />}
      </DetailDrawer>
    </div>
  );
}

/** The page being composed, as it will print, with the choice of the version above it. */
export function SheetPane(props: SheetPaneProps) {
  const { rootRef, digest, acts } = props;
  const t = useTranslate();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const [pages, setPages] = useState(1);
  const scale = Math.min(1.25, Math.max(0.4, (width - gutter) / paper.width));
  const sheetActs = {
    onReword: acts.reword,
    onHeadline: acts.setHeadline,
    onLeave: ({ key }: { readonly key: string }) => {
      if (rootRef.current) findRow(rootRef.current, key)?.focus();
    },
  };
  const isReadOnly = digest.key.audience === 'archive';
  return (
    <section className={classes.pane} aria-label={t('digests.sheetPane')}>
      <Bar {...props} pages={pages} />
      <div ref={ref} className={classes.desk}>
        {width > 0 && (
          <Sheet
            digest={digest}
            acts={isReadOnly ? null : sheetActs}
            scale={scale}
            onPages={setPages}
          />
        )}
      </div>
    </section>
  );
}
