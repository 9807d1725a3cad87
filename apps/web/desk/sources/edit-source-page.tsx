import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from 'react-router';
import { sourcesApi, type SourceBody } from '../../api/desk-sources.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Page } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import { SourceForm } from './source-form.js';

export function EditSourcePage() {
  const words = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { id = '' } = useParams();
  const source = useQuery({ queryKey: ['source', id], queryFn: ({ signal }) => sourcesApi.source(id, signal) });
  const save = useMutation({
    mutationFn: (body: SourceBody) => sourcesApi.changeSource(id, body),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['source', id] });
      await queries.invalidateQueries({ queryKey: ['sources'] });
      await navigate(`/sources/${id}`);
    },
  });
  return (
    <Page
      title={words.sourceForm.editTitle}
      width="text"
      eyebrow={<Link to={`/sources/${id}`}>{source.data?.name ?? words.sources.back}</Link>}
    >
      {source.isPending ? <Loading lines={6} /> : null}
      {source.isError ? <ProblemAlert error={source.error} /> : null}
      {source.data ? (
        <SourceForm
          key={id}
          known={source.data}
          onSubmit={(body) => save.mutate(body)}
          isSaving={save.isPending}
          error={save.error}
        />
      ) : null}
    </Page>
  );
}
