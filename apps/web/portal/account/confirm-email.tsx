import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { auth } from '../../api/auth.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { sessionQuery } from '../session/session.js';
import { useWords } from '../words/words.js';
import { useReturn } from './use-return.js';
import styles from './account.module.css';

const LOOK_AGAIN_MS = 5_000;

interface ConfirmEmailProps {
  email: string;
  /** What it holds back, where that is not an approval at once. */
  why?: string;
}

/** The address is not confirmed yet: what that holds back, and a fresh link. The mail may be read elsewhere: it looks again. */
export function ConfirmEmail({ email, why }: ConfirmEmailProps) {
  const words = useWords();
  useQuery({ ...sessionQuery, refetchOnWindowFocus: 'always', refetchInterval: LOOK_AGAIN_MS });
  const { keep } = useReturn();
  const send = useMutation({ mutationFn: () => auth.sendVerification({ email, callbackURL: keep('/welcome') }) });
  if (send.isSuccess) return <Note tone="good">{words.account.confirmSent(email)}</Note>;
  return (
    <Note tone="waiting">
      <div className={styles.form}>
        <p>{why ?? words.account.confirmFirst(email)}</p>
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
