import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { auth } from '../../api/auth.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useWords } from '../words/words.js';
import { useReturn } from './use-return.js';
import styles from './account.module.css';

/** The address is not confirmed yet: what that holds back, and a fresh link. */
export function ConfirmEmail({ email }: { email: string }) {
  const words = useWords();
  const { keep } = useReturn();
  const send = useMutation({ mutationFn: () => auth.sendVerification({ email, callbackURL: keep('/welcome') }) });
  if (send.isSuccess) return <Note tone="good">{words.account.confirmSent(email)}</Note>;
  return (
    <Note tone="waiting">
      <div className={styles.form}>
        <p>{words.account.confirmFirst(email)}</p>
        {send.isError ? <ProblemAlert error={send.error} /> : null}
        <div>
          <Button size="sm" loading={send.isPending} onClick={() => send.mutate()}>
            {words.account.sendConfirm}
          </Button>
        </div>
      </div>
    </Note>
  );
}
