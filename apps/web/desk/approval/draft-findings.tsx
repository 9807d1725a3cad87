import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { rulesApi, type RuleMistake, type RuleSetDraft } from '../../api/desk-rules.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { ServerText } from '../../design/reading/server-text.js';
import { Section } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import styles from './approval.module.css';

/** What stands in the way of publishing, and what is worth knowing, as found when the draft was saved. */
export function DraftFindings({ draft }: { draft: RuleSetDraft }) {
  const { approval: words } = useWords();
  const queries = useQueryClient();
  const rebase = useMutation({
    mutationFn: () => rulesApi.rebase(draft.id),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['rule-draft', draft.id] }),
  });
  return (
    <Section title={words.mistakes}>
      {draft.basedOn < draft.newest ? (
        <Note>
          {words.outdated(draft.newest)} {words.outdatedWhy}
          <div className={styles.buttons}>
            <Button size="xs" loading={rebase.isPending} onClick={() => rebase.mutate()}>
              {words.rebase}
            </Button>
          </div>
        </Note>
      ) : null}
      {rebase.isError ? <ProblemAlert error={rebase.error} /> : null}
      {draft.mistakes.length === 0 ? <p>{words.noMistakes}</p> : <Findings found={draft.mistakes} />}
      {draft.warnings.length > 0 ? (
        <>
          <p className={styles.label}>{words.warnings}</p>
          <Findings found={draft.warnings} />
        </>
      ) : null}
      <p className={styles.quiet}>{words.checkedOnSave}</p>
    </Section>
  );
}

function Findings({ found }: { found: RuleMistake[] }) {
  const { approval: words } = useWords();
  return (
    <ul className={styles.findings}>
      {found.map((one) => (
        <li key={`${one.path}-${one.code}`}>
          <ServerText>{one.message}</ServerText>{' '}
          <a href={`#${one.path.split('.').slice(0, 2).join('.')}`} aria-label={`${words.goThere}: ${one.message}`}>
            {words.goThere}
          </a>
        </li>
      ))}
    </ul>
  );
}
