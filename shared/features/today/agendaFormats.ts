/** Apart from the model, whose schemas the page does without. */
export const agendaFormats = ['docx', 'pdf', 'md', 'txt'] as const;
