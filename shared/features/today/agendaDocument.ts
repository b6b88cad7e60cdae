import type { Block, PrintDocument } from '#shared/documents/document.ts';
import { weekLine, wordingOf } from '#shared/features/reports/documentParts.ts';
import type { Language } from '#shared/features/workspace/workspaceModel.ts';
import { formatFullDay } from '#shared/lib/formatDay.ts';
import type { Agenda } from './todayModel.ts';

/** The agenda on paper, to hand out or to paste into the group. */
export function buildAgendaDocument(
  agenda: Agenda,
  team: string,
  language: Language,
): PrintDocument {
  const wording = wordingOf(language);
  const { t } = wording;
  const title = t('today.agendaTitle', { team });
  const day = formatFullDay(agenda.heldOn, language);
  const blocks = agenda.sections.flatMap(({ title: point, items }): Block[] => [
    { type: 'heading', level: 2, text: point },
    items.length > 0
      ? { type: 'list', items }
      : { type: 'paragraph', text: [{ text: t('today.nothingHere'), muted: true }] },
  ]);
  return {
    language,
    title,
    subtitle: t('today.agendaOf', { day, week: weekLine(wording, agenda.week) }),
    header: { left: title, right: day },
    footer: t('reportFiles.footer', { team }),
    blocks,
  };
}
