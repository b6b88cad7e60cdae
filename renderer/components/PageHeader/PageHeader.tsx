import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './PageHeader.module.css';

interface PageHeaderProps {
  readonly title: string;
  /** The way back to the list this page is one entry of. */
  readonly back?: ReactNode;
  /** Week or date switcher, filters: what decides which data the page shows. */
  readonly scope?: ReactNode;
  /** The one primary action and a menu for the rest, at the right. */
  readonly actions?: ReactNode;
}

/** The bar at the top of every page. */
export function PageHeader({ title, back, scope, actions }: PageHeaderProps) {
  return (
    <header className={classes.header}>
      {back}
      <Title
        order={1}
        className={classes.title}
        data-entry={back !== undefined || undefined}
        title={title}
      >
        {title}
      </Title>
      <div className={classes.scope}>{scope}</div>
      <div className={classes.actions}>{actions}</div>
    </header>
  );
}
