import { useQuery } from '@tanstack/react-query';
import { deskApi } from '../../api/desk-client.js';

const HOUR = 3_600_000;

/** The publisher's titles, for filters; empty until they are known. */
export function useTitles(): readonly { id: string; name: string }[] {
  const titles = useQuery({
    queryKey: ['titles'],
    queryFn: ({ signal }) => deskApi.titles(signal),
    staleTime: HOUR,
  });
  return titles.data ?? [];
}
