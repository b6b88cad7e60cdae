/** Number of the row of a DataTable that has the focus; null when none has. */
export function focusedRow(): number | null {
  const row = document.activeElement?.closest<HTMLElement>('[data-row]');
  return row ? Number(row.dataset.row) : null;
}
