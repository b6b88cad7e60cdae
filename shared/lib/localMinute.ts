function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** The local date and minute of a moment, `2026-11-23T18:05`. */
export function toLocalMinute(moment: Date): string {
  const date = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map(pad).join('-');
  return `${date}T${pad(moment.getHours())}:${pad(moment.getMinutes())}`;
}
