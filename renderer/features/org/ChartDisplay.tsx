import { Button, Checkbox, Popover, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useTranslate } from '#renderer/lib/language.tsx';
import {
  type ChartField,
  type ChartGrouping,
  chartFields,
  chartGroupings,
} from '#shared/features/org/orgChartChoices.ts';
import { listBoxesAtLevel } from './chartSearch.ts';
import type { ChartViewing } from './useChartView.ts';

interface ChartDisplayProps {
  readonly view: ChartViewing;
}

/** Deeper choices would not fit beside each other; below them everything is shown anyway. */
const deepestChoice = 4;

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  const known = new Set(a);
  return known.size === new Set(b).size && b.every((id) => known.has(id));
}

function DepthChoice({ view }: ChartDisplayProps) {
  const t = useTranslate();
  const { outline, folded, setFolded } = view;
  const deepest = outline.reduce((most, { level }) => Math.max(most, level), 1);
  const levels = Array.from({ length: Math.min(deepest - 1, deepestChoice) }, (_, at) => at + 1);
  const known = new Set(outline.map(({ id }) => id));
  const here = folded.filter((id) => known.has(id));
  const isAt = (level: number) => isSameSet(listBoxesAtLevel(outline, level), here);
  const current = here.length === 0 ? 'all' : String(levels.find(isAt) ?? '');
  return (
    <SegmentedControl
      size="xs"
      fullWidth
      aria-label={t('org.chartDepth')}
      value={current}
      onChange={(value) =>
        setFolded(value === 'all' ? [] : listBoxesAtLevel(outline, Number(value)))
      }
      data={[
        ...levels.map((level) => ({
          value: String(level),
          label: t('org.depth_level', { level }),
        })),
        { value: 'all', label: t('org.depth_all') },
      ]}
    />
  );
}

function FieldChoice({ view }: ChartDisplayProps) {
  const t = useTranslate();
  const { by, fields, setFields } = view;
  const offered = chartFields.filter((field) => field !== 'members' || by === 'unit');
  const toggle = (field: ChartField): void => {
    const isShown = fields.includes(field);
    setFields(chartFields.filter((each) => (each === field ? !isShown : fields.includes(each))));
  };
  return (
    <Stack gap={6}>
      {offered.map((field) => (
        <Checkbox
          key={field}
          size="xs"
          label={t(`org.field_${field}`)}
          checked={fields.includes(field)}
          onChange={() => toggle(field)}
        />
      ))}
    </Stack>
  );
}

function Heading({ text }: { readonly text: string }) {
  return (
    <Text size="xs" c="dimmed">
      {text}
    </Text>
  );
}

/** How boxes are grouped, what they say, and how many levels are unfolded. */
export function ChartDisplay({ view }: ChartDisplayProps) {
  const t = useTranslate();
  return (
    <Popover position="bottom-start" width={272} trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" size="xs" leftSection={<IconAdjustmentsHorizontal size={16} />}>
          {t('org.chartDisplay')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap={8}>
          <Heading text={t('org.chartBy')} />
          <SegmentedControl
            size="xs"
            fullWidth
            aria-label={t('org.chartBy')}
            value={view.by}
            onChange={(value) => view.setBy(value as ChartGrouping)}
            data={chartGroupings.map((value) => ({ value, label: t(`org.by_${value}`) }))}
          />
          <Heading text={t('org.chartDepth')} />
          <DepthChoice view={view} />
          <Heading text={t('org.chartFields')} />
          <FieldChoice view={view} />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
