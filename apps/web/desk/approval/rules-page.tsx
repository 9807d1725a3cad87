import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { rulesApi, type RuleSetsView, type RuleSetVersionItem } from '../../api/desk-rules.js';
import { DateTime } from '../../design/data/date-time.js';
import { Dialog } from '../../design/feedback/dialog.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { LoadMore } from '../../design/feedback/load-more.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { ListPage } from '../list/list-page.js';
import { usePages } from '../list/use-pages.js';
import { Tag } from '../marks/tag.js';
import { useMay } from '../session/session.js';
import { useWords } from '../words/words.js';
import { ApprovalTabs } from './approval-tabs.js';
import styles from './approval.module.css';

/** The rules in force, what is coming, drafts, and every version there was. */
export function RulesPage() {
  const { approval: words } = useWords();
  const mayEdit = useMay('editRules');
  const [isDrafting, setDrafting] = useState(false);
  const sets = useQuery({ queryKey: ['rules'], queryFn: ({ signal }) => rulesApi.overview(signal) });
  const add = mayEdit ? <Button onClick={() => setDrafting(true)}>{words.newDraft}</Button> : null;
  return (
    <ListPage title={words.title} lead={words.lead} actions={add}>
      <ApprovalTabs />
      {sets.isPending ? <Loading lines={6} /> : null}
      {sets.isError ? <ProblemAlert error={sets.error} onRetry={() => void sets.refetch()} /> : null}
      {sets.data ? <Overview sets={sets.data} /> : null}
      <Versions />
      <Dialog opened={isDrafting} onClose={() => setDrafting(false)} title={words.newDraftTitle}>
        <NewDraft />
      </Dialog>
    </ListPage>
  );
}

function Overview({ sets }: { sets: RuleSetsView }) {
  const { approval: words } = useWords();
  return (
    <>
      <Section title={words.inForce}>
        <VersionLine version={sets.inForce} />
        {sets.coming.map((version) => (
          <VersionLine key={version.version} version={version} />
        ))}
      </Section>
      <Section title={words.drafts}>
        {sets.drafts.length === 0 ? <p className={styles.quiet}>{words.noDrafts}</p> : null}
        <ul className={styles.lines}>
          {sets.drafts.map((draft) => (
            <li key={draft.id} className={styles.line}>
              <Link to={`/rules/drafts/${draft.id}`} className={styles.lineTitle}>
                <bdi>{draft.title}</bdi>
              </Link>
              <span className={styles.quiet}>
                {words.basedOn(draft.basedOn)} · <bdi>{words.lastBy(draft.editors.at(-1) ?? '')}</bdi> ·{' '}
                <DateTime value={draft.updatedAt} />
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

const TONES = { 'in-force': 'good', coming: 'waiting', retired: 'plain' } as const;

function VersionLine({ version }: { version: RuleSetVersionItem }) {
  const { approval: words } = useWords();
  const names = { 'in-force': words.inForce, coming: words.coming, retired: words.retired };
  return (
    <div className={styles.line}>
      <Link to={`/rules/versions/${String(version.version)}`} className={styles.lineTitle}>
        {words.versionOf(version.version)}
      </Link>
      <Tag tone={TONES[version.state]}>{names[version.state]}</Tag>
      <span className={styles.quiet}>
        {version.state === 'coming' ? words.from : words.since} <DateTime value={version.effectiveFrom} /> ·{' '}
        {words.publishedBy} <bdi>{version.publishedBy}</bdi>
      </span>
      {version.note ? (
        <p className={styles.note} dir="auto">
          {version.note}
        </p>
      ) : null}
    </div>
  );
}

function Versions() {
  const { approval: words } = useWords();
  const pages = usePages({ key: ['rule-versions'], fetchPage: (page) => rulesApi.versions(page) });
  if (pages.isPending) return null;
  return (
    <Section title={words.history}>
      {pages.isError ? <ProblemAlert error={pages.error} onRetry={() => void pages.refetch()} /> : null}
      {pages.isSuccess && pages.items.length === 0 ? <EmptyState title={words.none} /> : null}
      <ul className={styles.lines}>
        {pages.items.map((version) => (
          <li key={version.version}>
            <VersionLine version={version} />
          </li>
        ))}
      </ul>
      <LoadMore
        hasMore={pages.hasNextPage}
        isLoading={pages.isFetchingNextPage}
        onMore={() => void pages.fetchNextPage()}
      />
    </Section>
  );
}

function NewDraft() {
  const { approval: words } = useWords();
  const navigate = useNavigate();
  const [title, setTitle] = useState('');
  const create = useMutation({
    mutationFn: () => rulesApi.create(title.trim()),
    onSuccess: ({ id }) => void navigate(`/rules/drafts/${id}`),
  });
  return (
    <form
      className={styles.fields}
      onSubmit={(event) => {
        event.preventDefault();
        create.mutate();
      }}
    >
      <p className={styles.quiet}>{words.newDraftWhy}</p>
      <TextInput
        label={words.draftName}
        data-autofocus
        dir="auto"
        maxLength={100}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      {create.isError ? <ProblemAlert error={create.error} /> : null}
      <div className={styles.buttons}>
        <Button type="submit" loading={create.isPending} disabled={title.trim() === ''}>
          {words.begin}
        </Button>
      </div>
    </form>
  );
}
