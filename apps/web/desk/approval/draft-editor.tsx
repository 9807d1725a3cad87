import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { contentOf, rulesApi, type ReviewRule, type RuleSetDraft } from '../../api/desk-rules.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Columns, Page, Section } from '../../design/shell/page.js';
import { useKeys } from '../keys/use-keys.js';
import { useWords } from '../words/words.js';
import { Comparison } from './comparison.js';
import { DraftFindings } from './draft-findings.js';
import { InstantRules } from './instant-rules.js';
import { CountryLists, SecondPerson } from './lists-and-limits.js';
import { Mistakes } from './mistakes.js';
import { PublishDraft } from './publish-draft.js';
import { ReviewRules } from './review-rules.js';
import { AlwaysRules } from './rule-set-reading.js';
import { TryPanel } from './try-panel.js';
import { useDraftState } from './use-draft-state.js';
import { useSaveKey } from './use-save-key.js';
import styles from './approval.module.css';

/** The editor: rules as sentences that open to be changed; beside them mistakes, a trial, the comparison, publishing. */
export function DraftEditor({ draft }: { draft: RuleSetDraft }) {
  const { approval: words } = useWords();
  const queries = useQueryClient();
  const state = useDraftState({ title: draft.title, content: contentOf(draft.rules) });
  const { content, setContent } = state;
  const save = useMutation({
    mutationFn: () => rulesApi.save(draft.id, { title: state.title.trim(), revision: draft.revision, content }),
    onSuccess: async () => {
      state.markSaved();
      await queries.invalidateQueries({ queryKey: ['rule-draft', draft.id] });
      await queries.invalidateQueries({ queryKey: ['rules'] });
    },
  });
  useSaveKey(() => (state.isDirty ? save.mutate() : undefined));
  useKeys({ u: state.undo });
  return (
    <Page
      title={state.title}
      heading={<bdi>{state.title}</bdi>}
      eyebrow={<Link to="/rules">{words.title}</Link>}
      lead={`${words.basedOn(draft.basedOn)} · ${words.lastBy(draft.editors.at(-1) ?? '')}`}
    >
      <div className={styles.bar}>
        <Button
          variant="filled"
          size="sm"
          loading={save.isPending}
          disabled={!state.isDirty}
          onClick={() => save.mutate()}
          aria-keyshortcuts="Control+S"
        >
          {words.save}
        </Button>
        <Button size="sm" disabled={!state.canUndo} onClick={state.undo}>
          {words.undo}
        </Button>
        <Button size="sm" disabled={!state.canRedo} onClick={state.redo}>
          {words.redo}
        </Button>
        <span role="status" className={styles.quiet}>
          {state.isDirty ? words.unsaved : save.isSuccess ? words.saved : null}
        </span>
        <span className={styles.barEnd}>
          <Button size="sm" component={Link} to={`/rules/drafts/${draft.id}/simulate`}>
            {words.simulate}
          </Button>
        </span>
      </div>
      {save.isError ? <ProblemAlert error={save.error} /> : null}
      <Mistakes value={[...draft.mistakes, ...draft.warnings]}>
        <Columns aside={<Aside draft={draft} isDirty={state.isDirty} />}>
          <TextInput
            label={words.draftName}
            dir="auto"
            maxLength={100}
            value={state.title}
            onChange={(event) => state.setTitle(event.currentTarget.value)}
          />
          <Section title={words.instant}>
            <p className={styles.quiet}>{words.instantLead}</p>
            <InstantRules rules={content.instant} onChange={(instant) => setContent({ ...content, instant })} />
          </Section>
          <Section title={words.review}>
            <p className={styles.quiet}>{words.reviewLead}</p>
            <ReviewRules rules={content.review} onChange={(review) => setContent({ ...content, review })} />
          </Section>
          <AlwaysRules rules={draft.always as ReviewRule[]} />
          <CountryLists content={content} onChange={setContent} />
          <SecondPerson content={content} onChange={setContent} />
        </Columns>
      </Mistakes>
    </Page>
  );
}

function Aside({ draft, isDirty }: { draft: RuleSetDraft; isDirty: boolean }) {
  const { approval: words } = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const discard = useMutation({
    mutationFn: () => rulesApi.discard(draft.id),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['rules'] });
      await navigate('/rules');
    },
  });
  return (
    <>
      <DraftFindings draft={draft} />
      <Section title={words.compare}>
        <Comparison before={String(draft.newest)} after={draft.id} revision={draft.revision} />
      </Section>
      <PublishDraft draft={draft} isDirty={isDirty} />
      <TryPanel draftId={draft.id} isDirty={isDirty} />
      <Section title={words.discard}>
        <p className={styles.quiet}>{words.discardSure}</p>
        {discard.isError ? <ProblemAlert error={discard.error} /> : null}
        <Button size="sm" variant="subtle" loading={discard.isPending} onClick={() => discard.mutate()}>
          {words.discard}
        </Button>
      </Section>
    </>
  );
}
