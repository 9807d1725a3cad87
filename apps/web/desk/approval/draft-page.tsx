import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { contentOf, rulesApi, type ReviewRule, type RuleSetDraft } from '../../api/desk-rules.js';
import { isProblem } from '../../api/problem.js';
import { Loading } from '../../design/feedback/loading.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Columns, Page } from '../../design/shell/page.js';
import { useMay } from '../session/session.js';
import { useWords } from '../words/words.js';
import { DraftEditor } from './draft-editor.js';
import { RuleSetReading } from './rule-set-reading.js';
import { TryPanel } from './try-panel.js';

/** A draft of rules: written here, tried, compared, and published by somebody else. */
export function DraftPage() {
  const { approval: words } = useWords();
  const { id = '' } = useParams();
  const draft = useQuery({
    queryKey: ['rule-draft', id],
    queryFn: ({ signal }) => rulesApi.draft(id, signal),
    // What is being written here is not thrown away because the window was left for a moment.
    refetchOnWindowFocus: false,
    staleTime: Infinity,
  });
  if (draft.isPending) {
    return (
      <Page title={words.drafts} heading={<>&nbsp;</>}>
        <Loading lines={8} />
      </Page>
    );
  }
  if (draft.isError) {
    return (
      <Page title={words.drafts} width="text" eyebrow={<Link to="/rules">{words.title}</Link>}>
        <ProblemAlert
          error={draft.error}
          onRetry={isProblem(draft.error, 404) ? undefined : () => void draft.refetch()}
        />
      </Page>
    );
  }
  return <OneDraft draft={draft.data} />;
}

function OneDraft({ draft }: { draft: RuleSetDraft }) {
  const { approval: words } = useWords();
  const mayEdit = useMay('editRules');
  if (mayEdit && draft.state === 'open') return <DraftEditor key={draft.id} draft={draft} />;
  return (
    <Page title={draft.title} heading={<bdi>{draft.title}</bdi>} eyebrow={<Link to="/rules">{words.title}</Link>}>
      {draft.state === 'open' ? null : (
        <Note>
          {words.closed[draft.state]} {draft.state === 'published' ? <Link to="/rules">{words.readIt}</Link> : null}
        </Note>
      )}
      <Columns aside={<TryPanel draftId={draft.id} isDirty={false} />}>
        <RuleSetReading content={contentOf(draft.rules)} always={draft.always as ReviewRule[]} />
      </Columns>
    </Page>
  );
}
