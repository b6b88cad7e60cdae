import type { Block, PrintDocument } from '#shared/documents/document.ts';
import type { Language } from '#shared/features/workspace/workspaceModel.ts';
import { createTranslate, type TextKey, type Translate } from '#shared/i18n/translate.ts';
import { formatFullDay } from '#shared/lib/formatDay.ts';
import type { Handover } from './handoverModel.ts';

interface Words {
  readonly t: Translate;
  readonly language: Language;
}

function buildFacts(handover: Handover, { t, language }: Words): Block {
  const { post, joinedOn, lastDay } = handover;
  const day = (date: string | null) => (date === null ? '' : formatFullDay(date, language));
  const facts: [TextKey, string][] = [
    ['people.name', handover.personName],
    ['people.post', post ? t('careers.post', { unit: post.unitName, post: post.postName }) : ''],
    ['people.manager', handover.managerName ?? ''],
    ['people.joinedOn', day(joinedOn)],
    ['careers.lastDay', day(lastDay)],
    ['careers.note', handover.note],
  ];
  return {
    type: 'keyValues',
    items: facts
      .filter(([, value]) => value !== '')
      .map(([key, value]) => ({ key: t(key), value })),
  };
}

type Group = Handover['groups'][number];

function buildGroup({ source, items }: Group, { t }: Words, isDraft: boolean): Block[] {
  const vacant = isDraft ? '' : t('careers.leftVacant');
  return [
    { type: 'heading', level: 2, text: t(`careers.source_${source}`) },
    {
      type: 'table',
      columns: [
        { header: t('careers.number'), weight: 0.9, align: 'center' },
        { header: t('careers.item'), weight: 3.9 },
        { header: t('careers.role'), weight: 1.7 },
        { header: t('careers.due'), weight: 2.1 },
        { header: t('careers.receiver'), weight: 1.6 },
        { header: t('careers.handedOver'), weight: 1.7 },
      ],
      rows: items.map(({ title, role, dueOn, toName }, index) => [
        String(index + 1),
        title,
        t(`careers.role_${role}`),
        dueOn ?? '–',
        toName ?? { text: vacant, muted: true },
        '',
      ]),
    },
  ];
}

/** 离职交接清单: facts, one table for each kind of thing held, room for three signatures. */
export function buildHandover(
  handover: Handover,
  { teamName, today, language }: { teamName: string; today: string; language: Language },
): PrintDocument {
  const words: Words = { t: createTranslate(language), language };
  const { t } = words;
  const title = t('careers.handoverTitle');
  const subtitle = [teamName, handover.isDraft ? t('careers.draft') : ''];
  const nothing: Block[] = [{ type: 'paragraph', text: t('careers.holdsNothing') }];
  return {
    language,
    title,
    subtitle: subtitle.filter((part) => part !== '').join(' · '),
    header: { left: teamName, right: formatFullDay(today, language) },
    footer: `${title} ${handover.personName}`,
    blocks: [
      buildFacts(handover, words),
      ...(handover.groups.length === 0 ? nothing : []),
      ...handover.groups.flatMap((group) => buildGroup(group, words, handover.isDraft)),
      { type: 'spacer' },
      {
        type: 'table',
        columns: ['giver', 'taker', 'witness'].map((who) => ({
          header: t(`careers.sign_${who}` as TextKey),
          weight: 1,
        })),
        rows: [[t('careers.signHere'), t('careers.signHere'), t('careers.signHere')]],
      },
    ],
  };
}
