import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { noticesApi, type Notice } from '../../api/desk-notices.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useMay } from '../session/session.js';
import { useWords } from '../words/words.js';
import styles from './notices.module.css';

/** The moment between sending and telling, in which it can be called back. */
export function SendingNotice({ notice }: { notice: Notice }) {
  const { notices: words } = useWords();
  const queries = useQueryClient();
  const mayWrite = useMay('writeNotices');
  const callBack = useMutation({
    mutationFn: () => noticesApi.callBack(notice.id),
    onSettled: () => queries.invalidateQueries({ queryKey: ['notice', notice.id] }),
  });
  return (
    <div className={styles.stack} role="status">
      <div className={styles.wide}>
        <Note tone="waiting">
          <p>{notice.sentAt ? words.tellingNow : words.sendingNow}</p>
        </Note>
      </div>
      {callBack.isError ? <ProblemAlert error={callBack.error} /> : null}
      {mayWrite && !notice.sentAt ? (
        <Button loading={callBack.isPending} onClick={() => callBack.mutate()}>
          {words.callBack}
        </Button>
      ) : null}
    </div>
  );
}
