import { Checkbox } from '@mantine/core';
import { Loading } from '../../design/feedback/loading.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import { useMailChoices } from './use-mail-choices.js';
import styles from './account.module.css';

/** Which kinds of mail a person wants; each choice is kept at once. */
export function MailPreferences() {
  const words = useWords();
  const { kept, keep, groups, choose } = useMailChoices();
  return (
    <Section title={words.mails.title}>
      <fieldset className={styles.mails}>
        <legend>{words.mails.lead}</legend>
        {kept.isPending ? <Loading lines={4} /> : null}
        {kept.isError ? <ProblemAlert error={kept.error} onRetry={() => void kept.refetch()} /> : null}
        {groups?.map(({ group, wanted }) => (
          <Checkbox
            key={group}
            label={words.mails.groups[group].label}
            description={words.mails.groups[group].why}
            checked={wanted}
            onChange={(event) => choose({ group, wanted: event.currentTarget.checked })}
          />
        ))}
      </fieldset>
      <p className={styles.always}>{words.mails.always}</p>
      {keep.isError ? <ProblemAlert error={keep.error} /> : null}
      <div role="status">{keep.isSuccess ? <Note tone="good">{words.account.saved}</Note> : null}</div>
    </Section>
  );
}
