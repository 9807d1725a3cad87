import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import { LoadedPage } from '../../design/shell/loaded-page.js';
import { Page } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import { NoticeKindMark } from './notice-marks.js';
import { NoticeMatter } from './notice-matter.js';

/** Where a mail's link leads, signed in or not. Opening it confirms nothing; one click does. */
export function NoticeLinkPage() {
  const { notices: words } = useWords();
  const [params] = useSearchParams();
  const link = params.get('link') ?? '';
  const queries = useQueryClient();
  const key = ['notice-link', link];
  const notice = useQuery({
    queryKey: key,
    queryFn: ({ signal }) =>
      answerOf(portal.GET('/api/v1/notice-links', { params: { query: { link: link || '-' } }, signal })),
    retry: false,
  });
  const confirm = useMutation({
    mutationFn: () => answerOf(portal.POST('/api/v1/notice-links/acknowledgements', { body: { link } })),
    onSettled: () => queries.invalidateQueries({ queryKey: key }),
  });
  return (
    <LoadedPage query={notice} title={words.linkTitle}>
      {(loaded) => (
        <Page
          title={`${words.kinds[loaded.kind]} · ${loaded.headline}`}
          heading={
            <span lang={loaded.language} dir={loaded.direction}>
              {loaded.headline}
            </span>
          }
          width="text"
          eyebrow={
            <>
              <NoticeKindMark kind={loaded.kind} />
              <bdi>{loaded.reference}</bdi>
            </>
          }
        >
          <NoticeMatter
            notice={loaded}
            confirm={confirm}
            organisation={loaded.organisation}
            licence={<bdi>{loaded.reference}</bdi>}
          />
        </Page>
      )}
    </LoadedPage>
  );
}
