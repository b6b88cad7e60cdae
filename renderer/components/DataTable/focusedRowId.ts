/** Id of the row of a DataTable that has the focus, however the list is ordered; null when none has. */
export function focusedRowId(): string | null {
  const row = document.activeElement?.closest('tr[data-id]');
  return row?.getAttribute('data-id') ?? null;
}
