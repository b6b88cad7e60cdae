import { ActionIcon, Tooltip } from '@mantine/core';
import { IconFocusCentered, IconMinus, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslate } from '#renderer/lib/language.tsx';
import classes from './Diagram.module.css';
import type { Viewing } from './useDiagramView.ts';

interface ControlProps {
  readonly label: string;
  readonly keyName: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Control({ label, keyName, onClick, children }: ControlProps) {
  return (
    <Tooltip label={`${label} (${keyName})`} position="left">
      <ActionIcon size={28} aria-label={label} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}

/** Zoom in, out and to the whole drawing, with the scale between them. */
export function DiagramControls({ viewing }: { readonly viewing: Viewing }) {
  const t = useTranslate();
  return (
    <div className={classes.controls}>
      <Control label={t('diagram.zoomIn')} keyName="+" onClick={() => viewing.zoom(1.25)}>
        <IconPlus size={16} stroke={1.5} />
      </Control>
      <span className={classes.scale}>{Math.round(viewing.view.scale * 100)}%</span>
      <Control label={t('diagram.zoomOut')} keyName="-" onClick={() => viewing.zoom(0.8)}>
        <IconMinus size={16} stroke={1.5} />
      </Control>
      <Control label={t('diagram.fit')} keyName="F" onClick={viewing.fit}>
        <IconFocusCentered size={16} stroke={1.5} />
      </Control>
    </div>
  );
}
