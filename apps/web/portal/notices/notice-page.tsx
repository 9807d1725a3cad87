import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import { LoadedPage } from '../../design/shell/loaded-page.js';
import { Page } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import { NoticeKindMark } from './notice-marks.js';
import { NoticeMatter } from './notice-matter.js';

/** One notice about one licence, for everybody in the organisation that holds it. */
export function NoticePage() {
  const { notices: words } = useWords();
  const { id = '' } = useParams();
  const queries = useQueryClient();
  const notice = useQuery({
    queryKey: ['notice', id],
    queryFn: ({ signal }) => answerOf(portal.GET('/api/v1/notices/{id}', { params: { path: { id } }, signal })),
  });
  const confirm = useMutation({
    mutationFn: () =>
      answerOf(
        portal.POST('/api/v1/notices/{id}/acknowledgements', { params: { path: { id } }, body: { way: 'portal' } }),
      ),
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: ['notice', id] });
      await queries.invalidateQueries({ queryKey: ['notices'] });
    },
  });
  const eyebrow = <Link to="/notices">{words.title}</Link>;
  return (
    <LoadedPage query={notice} title={words.title} eyebrow={eyebrow}>
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
              {eyebrow}
              <NoticeKindMark kind={loaded.kind} />
            </>
          }
        >
          <NoticeMatter
            notice={loaded}
            confirm={confirm}
            licence={
              <Link to={`/licences/${loaded.reference}`}>
                <bdi>{loaded.reference}</bdi>
              </Link>
            }
          />
        </Page>
      )}
    </LoadedPage>
  );
}
