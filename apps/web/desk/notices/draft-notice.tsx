import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { noticesApi, type Notice } from '../../api/desk-notices.js';
import { Dialog } from '../../design/feedback/dialog.js';
import { Note } from '../../design/feedback/note.js';
import { Columns } from '../../design/shell/page.js';
import { FormEnd } from '../forms/form-end.js';
import { useMay } from '../session/session.js';
import { useWords } from '../words/words.js';
import { bodyOf, NoticeForm, type NoticeDraft } from './notice-form.js';
import { Reach, useReach } from './reach.js';
import styles from './notices.module.css';

const aboutOf = ({ articleId, aboutVersion }: Pick<Notice, 'articleId' | 'aboutVersion'>) => ({
  articleId,
  ...(aboutVersion ? { aboutVersion } : {}),
});

/** A draft as it is written, with whom it would reach beside it, and the way to send it. */
export function DraftNotice({ notice }: { notice: Notice }) {
  const { notices: words } = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const mayWrite = useMay('writeNotices');
  const [isChanged, setIsChanged] = useState(false);
  const save = useMutation({
    mutationFn: (draft: NoticeDraft) => noticesApi.change(notice.id, { ...bodyOf(draft), revision: notice.revision }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['notice', notice.id] }),
  });
  const discard = useMutation({
    mutationFn: () => noticesApi.discard(notice.id),
    onSuccess: () => navigate('/notices'),
    onSettled: () => queries.invalidateQueries({ queryKey: ['notices'] }),
  });
  const start: NoticeDraft = {
    ...{ kind: notice.kind, articleId: notice.articleId, aboutVersion: notice.aboutVersion, text: notice.text },
    ...{ newVersion: notice.newVersion, note: notice.note ?? '', hours: notice.hours },
  };
  return (
    <Columns
      first={mayWrite ? <Send notice={notice} isChanged={isChanged} /> : null}
      aside={<Reach about={aboutOf(notice)} />}
    >
      <div className={styles.stack}>
        {notice.origin === 'catalogue' ? (
          <div className={styles.wide}>
            <Note tone="waiting">
              <p>{words.proposedWhy}</p>
            </Note>
          </div>
        ) : null}
        {mayWrite ? (
          <NoticeForm
            start={start}
            save={save}
            onSave={(draft) => save.mutate(draft)}
            onChange={() => setIsChanged(true)}
            also={
              <Button variant="subtle" loading={discard.isPending} onClick={() => discard.mutate()}>
                {words.discard}
              </Button>
            }
          />
        ) : (
          <p className={styles.words} dir="auto">
            {notice.text}
          </p>
        )}
      </div>
    </Columns>
  );
}

function Send({ notice, isChanged }: { notice: Notice; isChanged: boolean }) {
  const { notices: words } = useWords();
  const queries = useQueryClient();
  const [isAsked, setIsAsked] = useState(false);
  const { totals } = useReach(aboutOf(notice));
  const expected = totals?.licences ?? 0;
  const send = useMutation({
    mutationFn: () => noticesApi.send(notice.id, { revision: notice.revision, expected }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['notice', notice.id] }),
    onError: () => queries.invalidateQueries({ queryKey: ['notice-reach'] }),
  });
  const isReady = !isChanged && notice.text.trim() !== '' && expected > 0;
  return (
    <div className={styles.stack}>
      <Button variant="filled" color="seal" disabled={!isReady} onClick={() => setIsAsked(true)}>
        {words.send(expected)}
      </Button>
      {isReady ? null : (
        <p className={styles.quiet}>{expected === 0 && totals ? words.reachNobody : words.sendFirst}</p>
      )}
      <Dialog opened={isAsked} onClose={() => setIsAsked(false)} title={words.sendTitle}>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            send.mutate();
          }}
        >
          <p>{words.sendText[notice.kind]}</p>
          {totals ? <p>{words.reachText(totals.licences, totals.organisations, totals.people)}</p> : null}
          <p className={styles.words} dir="auto">
            {notice.text}
          </p>
          <FormEnd
            send={send}
            act={words.sendNow}
            leave={words.leave}
            onLeave={() => setIsAsked(false)}
            isIncomplete={!isReady}
          />
        </form>
      </Dialog>
    </div>
  );
}
