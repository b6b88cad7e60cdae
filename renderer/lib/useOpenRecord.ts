import { type UseQueryOptions, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';

/** What a drawer shows of one record. An undo may take it away while the drawer is open: it closes. */
export function useOpenRecord<Data>(
  options: UseQueryOptions<Data>,
  onClose: () => void,
): Data | undefined {
  const { data, isError } = useQuery({ ...options, throwOnError: false });
  useEffect(() => {
    if (isError) onClose();
  }, [isError, onClose]);
  return data;
}
