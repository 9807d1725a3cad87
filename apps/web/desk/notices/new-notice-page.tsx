import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { deskApi } from '../../api/desk-client.js';
import { noticesApi } from '../../api/desk-notices.js';
import { useAddress } from '../../design/address/use-address.js';
import { LoadedPage } from '../../design/shell/loaded-page.js';
import { Columns, Page } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import { ChooseArticle } from './choose-article.js';
import { bodyOf, NoticeForm, type NoticeDraft } from './notice-form.js';
import { Reach } from './reach.js';
import styles from './notices.module.css';

/** A notice begins with its article, which may come with the address. */
export function NewNoticePage() {
  const { notices: words } = useWords();
  const { query, change } = useAddress();
  const articleId = query.get('article') ?? '';
  const choose = (id: string) => change({ article: id }, { isStep: true });
  if (articleId) return <AboutArticle key={articleId} articleId={articleId} />;
  return (
    <Page title={words.write} width="text" eyebrow={<Link to="/notices">{words.title}</Link>}>
      <ChooseArticle onChoose={choose} />
    </Page>
  );
}

function AboutArticle({ articleId }: { articleId: string }) {
  const { notices: words } = useWords();
  const article = useQuery({
    queryKey: ['article', articleId],
    queryFn: ({ signal }) => deskApi.article(articleId, signal),
  });
  const eyebrow = <Link to="/notices">{words.title}</Link>;
  return (
    <LoadedPage query={article} title={words.write} eyebrow={eyebrow}>
      {({ content, version }) => (
        <Page
          title={`${words.write} · ${content.headline}`}
          heading={words.write}
          eyebrow={eyebrow}
          lead={
            <span lang={content.language} dir={content.direction}>
              {content.headline}
            </span>
          }
          actions={
            <Button component={Link} to="/notices/new">
              {words.another}
            </Button>
          }
        >
          <Draft articleId={articleId} version={version} />
        </Page>
      )}
    </LoadedPage>
  );
}

function Draft({ articleId, version }: { articleId: string; version: number }) {
  const navigate = useNavigate();
  const save = useMutation({
    mutationFn: (draft: NoticeDraft) => noticesApi.write(bodyOf(draft)),
    onSuccess: ({ id }) => navigate(`/notices/${id}`, { replace: true }),
  });
  const start: NoticeDraft = {
    ...{ kind: 'correction', articleId, aboutVersion: null, newVersion: version > 1 ? version : null },
    ...{ text: '', note: '', hours: null },
  };
  return (
    <Columns aside={<Reach about={{ articleId }} />}>
      <div className={styles.stack}>
        <NoticeForm start={start} save={save} onSave={(draft) => save.mutate(draft)} />
      </div>
    </Columns>
  );
}
