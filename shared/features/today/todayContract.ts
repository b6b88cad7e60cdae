import { z } from 'zod';
import { ExportResult, WorkToken } from '#shared/features/files/filesModel.ts';
import { languages } from '#shared/features/workspace/workspaceModel.ts';
import { act, command, query } from '#shared/ipc/procedure.ts';
import { agendaFormats } from './agendaFormats.ts';
import { Agenda, TodayFacts } from './todayModel.ts';

const InLanguage = z.object({ language: z.enum(languages).default('zh-CN') });

export const todayContract = {
  facts: query(z.object({}), TodayFacts),
  /** 周一晨会包: the agenda of the next Monday meeting, made of what the week left open. */
  agenda: query(InLanguage, Agenda),
  agendaText: query(InLanguage, z.object({ text: z.string() })),
  exportAgenda: act(
    InLanguage.extend({ format: z.enum(agendaFormats), workToken: WorkToken }),
    ExportResult,
  ),
  /** Makes the agenda a meeting; one that is there already for the day is answered instead. */
  startMeeting: command(InLanguage, z.object({ id: z.string(), isNew: z.boolean() })),
};
