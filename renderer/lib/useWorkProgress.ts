import { useEffect, useState } from 'react';
import type { ProgressNotice } from '#shared/ipc/envelope.ts';

/** The newest progress of the work with this token; null before the first word of it. */
export function useWorkProgress(token: string | null): ProgressNotice | null {
  const [newest, setNewest] = useState<ProgressNotice | null>(null);
  useEffect(() => {
    setNewest(null);
    if (token === null) return undefined;
    return window.app.onProgress((json) => {
      const notice = JSON.parse(json) as ProgressNotice;
      if (notice.token === token) setNewest(notice);
    });
  }, [token]);
  return newest;
}
