import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { deskApi, type RightsRule } from '../../api/desk-client.js';
import { Dialog } from '../../design/feedback/dialog.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useWords } from '../words/words.js';
import { RuleText } from './rule-text.js';
import { RunProgress, RunResult } from './run-progress.js';
import styles from './rights.module.css';

interface RuleCardProps {
  rule: RightsRule;
  /** Null for those who may not change rules. */
  onEdit: (() => void) | null;
}

/** One rule with what its last run did, and the steps that are open to it. */
export function RuleCard({ rule, onEdit }: RuleCardProps) {
  const { run: words } = useWords();
  const [started, setStarted] = useState<{ runId: string | null } | null>(null);
  return (
    <>
      <RuleText rule={rule} />
      {started?.runId ? <RunProgress runId={started.runId} /> : null}
      {started?.runId === null ? <p className={styles.run}>{words.noArticles}</p> : null}
      {started === null && rule.lastRun ? <RunResult run={rule.lastRun} /> : null}
      {onEdit && rule.state === 'draft' ? <DraftSteps rule={rule} onEdit={onEdit} onRun={setStarted} /> : null}
      {onEdit && rule.state === 'applied' ? <AppliedSteps rule={rule} onEdit={onEdit} onRun={setStarted} /> : null}
    </>
  );
}

interface StepsProps {
  rule: RightsRule;
  onEdit: () => void;
  onRun: (run: { runId: string | null }) => void;
}

function DraftSteps({ rule, onEdit, onRun }: StepsProps) {
  const { rules: words } = useWords();
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries({ queryKey: ['rights-rules'] });
  const preview = useMutation({ mutationFn: () => deskApi.previewRule(rule.id), onSuccess: onRun });
  const apply = useMutation({
    mutationFn: () => deskApi.applyRule(rule.id),
    onSuccess: async (run) => {
      onRun(run);
      await again();
    },
  });
  const discard = useMutation({ mutationFn: () => deskApi.discardRule(rule.id), onSuccess: again });
  const failed = [preview, apply, discard].find(({ isError }) => isError);
  return (
    <>
      {failed ? <ProblemAlert error={failed.error} /> : null}
      <div className={styles.actions}>
        <Button size="sm" loading={preview.isPending} onClick={() => preview.mutate()}>
          {words.preview}
        </Button>
        <Button size="sm" variant="filled" loading={apply.isPending} onClick={() => apply.mutate()}>
          {words.apply}
        </Button>
        <Button size="sm" variant="subtle" onClick={onEdit}>
          {words.edit}
        </Button>
        <Button size="sm" variant="subtle" loading={discard.isPending} onClick={() => discard.mutate()}>
          {words.discard}
        </Button>
      </div>
    </>
  );
}

function AppliedSteps({ rule, onEdit, onRun }: StepsProps) {
  const all = useWords();
  const words = all.rules;
  const queries = useQueryClient();
  const [ending, setEnding] = useState(false);
  const [reason, setReason] = useState('');
  const end = useMutation({
    mutationFn: () => deskApi.endRule(rule.id, reason.trim()),
    onSuccess: async (run) => {
      setEnding(false);
      onRun(run);
      await queries.invalidateQueries({ queryKey: ['rights-rules'] });
    },
  });
  return (
    <div className={styles.actions}>
      <Button size="sm" onClick={onEdit}>
        {words.edit}
      </Button>
      <Button size="sm" variant="subtle" onClick={() => setEnding(true)}>
        {words.end}
      </Button>
      <Dialog opened={ending} onClose={() => setEnding(false)} title={words.endTitle}>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            end.mutate();
          }}
        >
          <p className={styles.quiet}>{words.endWhy}</p>
          <Textarea
            label={words.reason}
            autosize
            minRows={2}
            maxLength={1000}
            required
            withAsterisk={false}
            dir="auto"
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {end.isError ? <ProblemAlert error={end.error} /> : null}
          <div className={styles.actions}>
            <Button type="submit" loading={end.isPending} disabled={reason.trim() === ''}>
              {words.end}
            </Button>
          </div>
        </form>
      </Dialog>
    </div>
  );
}
