/** What the search page was asked for: the words, and the report to open at once. */
export interface SearchAddress {
  readonly words: string;
  readonly reportId: string | null;
}

const withReport = /^(.*)@([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/su;

/** The last part of the page's address; nothing in it needs escaping twice. */
export function writeSearchAddress({ words, reportId }: SearchAddress): string {
  return encodeURIComponent(reportId === null ? words : `${words}@${reportId}`);
}

export function readSearchAddress(part: string | undefined): SearchAddress {
  const match = withReport.exec(part ?? '');
  return { words: match?.[1] ?? part ?? '', reportId: match?.[2] ?? null };
}
