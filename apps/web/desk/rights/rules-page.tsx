import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { deskApi, type RightsRule } from '../../api/desk-client.js';
import { Dialog } from '../../design/feedback/dialog.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { ListPage } from '../list/list-page.js';
import { useMay } from '../session/session.js';
import { useWords } from '../words/words.js';
import { RightsTabs } from './rights-tabs.js';
import { RuleCard } from './rule-card.js';
import { RuleForm } from './rule-form.js';
import styles from './rights.module.css';

/** Rules over many articles: drafted, previewed, applied, ended. */
export function RulesPage() {
  const { rules: words } = useWords();
  const mayChange = useMay('changeRights');
  const [drafting, setDrafting] = useState<{ rule: RightsRule | null } | null>(null);
  const rules = useQuery({ queryKey: ['rights-rules'], queryFn: ({ signal }) => deskApi.rightsRules(signal) });
  const add = mayChange ? <Button onClick={() => setDrafting({ rule: null })}>{words.add}</Button> : null;
  return (
    <ListPage title={words.title} lead={words.lead} actions={add}>
      <RightsTabs />
      {rules.isPending ? <Loading lines={6} /> : null}
      {rules.isError ? <ProblemAlert error={rules.error} onRetry={() => void rules.refetch()} /> : null}
      {rules.data?.length === 0 ? (
        <EmptyState title={words.empty} action={add}>
          {words.emptyText}
        </EmptyState>
      ) : null}
      {rules.data && rules.data.length > 0 ? (
        <ul className={styles.list} aria-label={words.title}>
          {rules.data.map((rule) => (
            <li key={rule.id}>
              <RuleCard rule={rule} onEdit={mayChange ? () => setDrafting({ rule }) : null} />
            </li>
          ))}
        </ul>
      ) : null}
      <Dialog
        opened={drafting !== null}
        onClose={() => setDrafting(null)}
        size="lg"
        title={drafting?.rule ? words.editTitle : words.draftTitle}
      >
        {drafting ? <RuleForm rule={drafting.rule} onDone={() => setDrafting(null)} /> : null}
      </Dialog>
    </ListPage>
  );
}
