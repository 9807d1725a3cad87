import { Checkbox } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import type { MailPreference } from '../../api/views.js';
import { Loading } from '../../design/feedback/loading.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import styles from './account.module.css';

const PATH = '/api/v1/account/mails';
const KEY = ['mail-preferences'];

/** Which kinds of mail a person wants; each choice is kept at once. */
export function MailPreferences() {
  const words = useWords();
  const queries = useQueryClient();
  const chosen = useQuery({ queryKey: KEY, queryFn: ({ signal }) => answerOf(portal.GET(PATH, { signal })) });
  const choose = useMutation({
    mutationFn: (choice: MailPreference) => answerOf(portal.PUT(PATH, { body: { groups: [choice] } })),
    // The box follows the finger; if it could not be kept it goes back, and says so.
    onMutate: ({ group, wanted }) =>
      queries.setQueryData<{ groups: MailPreference[] }>(
        KEY,
        (before) => before && { groups: before.groups.map((one) => (one.group === group ? { group, wanted } : one)) },
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });
  return (
    <Section title={words.mails.title}>
      <fieldset className={styles.mails}>
        <legend>{words.mails.lead}</legend>
        {chosen.isPending ? <Loading lines={4} /> : null}
        {chosen.isError ? <ProblemAlert error={chosen.error} onRetry={() => void chosen.refetch()} /> : null}
        {chosen.data?.groups.map(({ group, wanted }) => (
          <Checkbox
            key={group}
            label={words.mails.groups[group].label}
            description={words.mails.groups[group].why}
            checked={wanted}
            onChange={(event) => choose.mutate({ group, wanted: event.currentTarget.checked })}
          />
        ))}
      </fieldset>
      <p className={styles.always}>{words.mails.always}</p>
      {choose.isError ? <ProblemAlert error={choose.error} /> : null}
      <div role="status">{choose.isSuccess ? <Note tone="good">{words.account.saved}</Note> : null}</div>
    </Section>
  );
}
