import { Badge } from '@mantine/core';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { AssignmentKind } from '#shared/features/org/orgModel.ts';

const colors: Readonly<Record<AssignmentKind, string>> = {
  main: 'gray',
  concurrent: 'teal',
  acting: 'orange',
};

/** 主, 兼 or 代: how somebody holds a seat. */
export function KindBadge({ kind }: { readonly kind: AssignmentKind }) {
  const t = useTranslate();
  return (
    <Badge size="sm" radius="sm" tt="none" variant="light" color={colors[kind]}>
      {t(`org.kindShort_${kind}`)}
    </Badge>
  );
}
