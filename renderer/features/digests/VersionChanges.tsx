import { Box, Button, Popover } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Tag } from '#renderer/components/Tag/Tag.tsx';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { Digest, DigestChange } from '#shared/features/digests/digestsModel.ts';
import { digestsQueries } from './digestsQueries.ts';
import classes from './VersionChanges.module.css';

const tones = { reworded: 'info', added: 'plum', moved: 'quiet' } as const;

function Change({ change }: { readonly change: DigestChange }) {
  const t = useTranslate();
  return (
    <li>
      <Tag tone={tones[change.kind]}>{t(`digests.change_${change.kind}`)}</Tag>
      <div>
        {change.before !== null && <del>{change.before}</del>}
        <p>
          {change.text} <span>{change.name}</span>
        </p>
      </div>
    </li>
  );
}

/** What the boss reads otherwise than the team. */
export function VersionChanges({ digest }: { readonly digest: Digest }) {
  const t = useTranslate();
  const { data } = useQuery(digestsQueries.changes(digest.key));
  if (!data) return null;
  const { changes, leftOut } = data;
  return (
    <Popover position="bottom-end" width={440} trapFocus>
      <Popover.Target>
        <Button size="compact-sm" variant="subtle" color="gray">
          {t('digests.changes', { count: changes.length })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Box
          className={classes.changes}
          tabIndex={0}
          role="region"
          aria-label={t('digests.changesTitle')}
        >
          <h3>{t('digests.changesTitle')}</h3>
          {changes.length === 0 && <p>{t('digests.noChanges')}</p>}
          <ul>
            {changes.map((change) => (
              <Change key={`${change.kind} ${change.name} ${change.text}`} change={change} />
            ))}
          </ul>
          <p className={classes.leftOut}>{t('digests.leftOut', { count: leftOut })}</p>
        </Box>
      </Popover.Dropdown>
    </Popover>
  );
}
