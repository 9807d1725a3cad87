import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import { DateTime } from '../../design/data/date-time.js';
import { CopyText } from '../../design/feedback/copy-text.js';
import { Dialog } from '../../design/feedback/dialog.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useLanguage } from '../../words/language.js';
import { useWords } from '../words/words.js';
import styles from './calendar-feed.module.css';

const PATH = '/api/v1/licences/calendar-feed';
const KEY = ['calendar-feed'];

/** A private address for a calendar program: shown once, renewed, taken back. */
export function CalendarFeed({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const words = useWords();
  const { language } = useLanguage();
  const queries = useQueryClient();
  const status = useQuery({
    queryKey: KEY,
    enabled: opened,
    queryFn: ({ signal }) => answerOf(portal.GET(PATH, { signal })),
  });
  const onSettled = () => queries.invalidateQueries({ queryKey: KEY });
  const renew = useMutation({ mutationFn: () => answerOf(portal.POST(PATH, { body: { language } })), onSettled });
  const revoke = useMutation({
    mutationFn: () => answerOf<unknown>(portal.DELETE(PATH)),
    onSuccess: () => renew.reset(),
    onSettled,
  });
  const since = status.data?.since;
  const error = status.error ?? renew.error ?? revoke.error;
  return (
    <Dialog opened={opened} onClose={onClose} title={words.exports.subscribe}>
      <div className={styles.feed}>
        <p>{words.exports.subscribeText}</p>
        {renew.data ? (
          <div role="status">
            <p className={styles.url} dir="ltr">
              {renew.data.url} <CopyText value={renew.data.url} what={words.exports.address} />
            </p>
            <p className={styles.quiet}>{words.exports.shownOnce}</p>
          </div>
        ) : since ? (
          <p>
            {words.exports.since} <DateTime value={since} style="moment" />
          </p>
        ) : null}
        {error ? <ProblemAlert error={error} /> : null}
        <div className={styles.actions}>
          <Button variant="filled" color="seal" loading={renew.isPending} onClick={() => renew.mutate()}>
            {since ? words.exports.renew : words.exports.make}
          </Button>
          {since ? (
            <Button loading={revoke.isPending} onClick={() => revoke.mutate()}>
              {words.exports.revoke}
            </Button>
          ) : null}
        </div>
      </div>
    </Dialog>
  );
}
