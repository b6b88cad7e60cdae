/** Apart from the model, whose schemas the pages of the week can do without. */
export const templateCodes = ['ops', 'cs', 'live', 'general'] as const;
