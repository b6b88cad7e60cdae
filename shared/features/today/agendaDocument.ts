import type { Block, PrintDocument } from '#shared/documents/document.ts';
import type { WeekWording } from '#shared/features/reports/documentParts.ts';
import { formatFullDay } from '#shared/lib/formatDay.ts';
import type { Agenda } from './todayModel.ts';

/** The agenda on paper, to hand out or to paste into the group. */
export function buildAgendaDocument(
  agenda: Agenda,
  team: string,
  wording: WeekWording,
): PrintDocument {
  const { t, language } = wording;
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
    subtitle: t('today.agendaOf', { day, week: wording.labelWeek(agenda.week) }),
    header: { left: title, right: day },
    footer: t('reportFiles.footer', { team }),
    blocks,
  };
}
