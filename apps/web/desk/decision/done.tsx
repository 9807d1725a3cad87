import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { DecisionKind, ReviewReason } from '../../api/desk-client.js';
import { Note } from '../../design/feedback/note.js';
import { ServerText } from '../../design/reading/server-text.js';
import { KeyHint } from '../keys/key-hint.js';
import { useWords } from '../words/words.js';
import styles from './decision.module.css';

export interface Finished {
  kind: DecisionKind | 'confirmed';
  /** With any, the decision waits for a colleague. */
  secondReasons: ReviewReason[];
}

interface DoneProps {
  finished: Finished;
  next: string | undefined;
  queue: string;
}

/** What became of the decision, and straight on to the next request. */
export function Done({ finished: { kind, secondReasons }, next, queue }: DoneProps) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  // The form that had the focus is gone: reading and tabbing go on from here.
  useEffect(() => box.current?.focus(), []);
  const waits = secondReasons.length > 0;
  return (
    <div ref={box} tabIndex={-1} className={styles.done}>
      <Note tone={waits ? 'waiting' : 'good'}>
        <p>{waits ? words.decision.done.second : words.decision.done[kind]}</p>
        {waits ? (
          <ul className={styles.bullets}>
            {secondReasons.map(({ code, message }) => (
              <li key={code}>
                <ServerText>{message}</ServerText>
              </li>
            ))}
          </ul>
        ) : null}
      </Note>
      {next ? (
        <Button component={Link} to={`/requests/${next}`} state={{ queue }} rightSection={<KeyHint keys="j" />}>
          {words.decision.next}
        </Button>
      ) : (
        <Button component={Link} to={`/${queue}`} rightSection={<KeyHint keys="u" />}>
          {words.decision.backToQueue}
        </Button>
      )}
    </div>
  );
}
