import { useQuery } from '@tanstack/react-query';
import { NavLink } from 'react-router';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import { useWords } from '../words/words.js';

const REFRESH_MS = 120_000;

/** The masthead's word for notices, with how many wait to be confirmed. */
export function NoticesLink() {
  const { notices: words } = useWords();
  const open = useQuery({
    queryKey: ['notices', 'open'],
    queryFn: ({ signal }) => answerOf(portal.GET('/api/v1/notices', { params: { query: { open: true } }, signal })),
    refetchInterval: REFRESH_MS,
    retry: false,
  });
  return <NavLink to="/notices">{words.link(open.data?.items.length ?? 0)}</NavLink>;
}
