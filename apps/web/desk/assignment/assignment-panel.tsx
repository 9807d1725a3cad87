import { Button } from '@mantine/core';
import { useRef } from 'react';
import type { DeskRequest } from '../../api/desk-client.js';
import { DateTime } from '../../design/data/date-time.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { ChoiceAction } from '../forms/choice-action.js';
import { KeyHint } from '../keys/key-hint.js';
import { useKeys } from '../keys/use-keys.js';
import { useMay, useSession } from '../session/session.js';
import { useWords } from '../words/words.js';
import { useAssign, useColleagues } from './use-assign.js';
import styles from './assignment.module.css';

const OVER: readonly DeskRequest['state'][] = ['fulfilled', 'declined', 'withdrawn', 'expired'];

/** Who looks after a request: take it, give it to a colleague, let go of it. */
export function AssignmentPanel({ request }: { request: DeskRequest }) {
  const { work: words } = useWords();
  const me = useSession()?.user?.id;
  const mayAssign = useMay('decide') && !OVER.includes(request.state);
  const colleagues = useColleagues().data ?? [];
  const assign = useAssign();
  const [holder, choice] = [useRef<HTMLParagraphElement>(null), useRef<HTMLSelectElement>(null)];
  const { reference, assignee } = request;
  const seen = assignee?.id ?? null;
  const isMine = me !== undefined && seen === me;
  const toggle = () => {
    if (!mayAssign || assign.isPending || !me) return;
    if (isMine) assign.mutate({ reference, action: 'release', seen });
    else if (seen === null) assign.mutate({ reference, action: 'take' });
    else assign.mutate({ reference, action: 'give', to: me, seen });
  };
  useKeys(mayAssign ? { t: toggle, s: () => choice.current?.focus() } : {});
  return (
    <div className={styles.panel}>
      <p ref={holder} role="status" tabIndex={-1} className={styles.who}>
        {assignee ? (
          <>
            <bdi>{isMine ? words.youHaveIt : words.assignedTo(assignee.name)}</bdi>
            <span className={styles.quiet}>
              {words.since} <DateTime value={assignee.at} style="moment" />
            </span>
          </>
        ) : (
          words.nobodyHasIt
        )}
      </p>
      {mayAssign ? (
        <div className={styles.actions}>
          <Button
            size="sm"
            loading={assign.isPending}
            aria-keyshortcuts="t"
            rightSection={<KeyHint keys="t" />}
            onClick={toggle}
          >
            {isMine ? words.release : seen === null ? words.take : words.takeOver}
          </Button>
          <ChoiceAction
            ref={choice}
            label={words.giveTo}
            data={colleagues.filter(({ id }) => id !== seen).map(({ id, name }) => ({ value: id, label: name }))}
            action={words.give}
            shortcut="s"
            onDo={(to) => {
              assign.mutate({ reference, action: 'give', to, seen });
              // Out of the list, where single keys work again.
              holder.current?.focus();
            }}
          />
        </div>
      ) : null}
      {assign.isError ? <ProblemAlert error={assign.error} /> : null}
    </div>
  );
}
