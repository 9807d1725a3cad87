import { IconAlertTriangle, IconBan, IconCircleCheck, IconClock, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import type { OwnNotice } from '../../api/views.js';
import { useWords } from '../words/words.js';
import styles from './notices.module.css';

/** What a notice asks for. */
export function NoticeKindMark({ kind }: Pick<OwnNotice, 'kind'>) {
  const { notices: words } = useWords();
  const isWithdrawn = kind === 'kill' || kind === 'takedown';
  const Sign = isWithdrawn ? IconBan : IconPencil;
  return (
    <span className={styles.mark} data-tone={isWithdrawn ? 'act' : 'plain'}>
      <Sign size={17} aria-hidden="true" />
      {words.kinds[kind]}
    </span>
  );
}

/** Whether somebody has confirmed it, and whether there is time left. */
export function NoticeAnswerMark({ acknowledgement, dueAt }: Pick<OwnNotice, 'acknowledgement' | 'dueAt'>) {
  const { notices: words } = useWords();
  const [now] = useState(() => Date.now());
  const isLate = !acknowledgement && Date.parse(dueAt) <= now;
  const [tone, Sign, text] = acknowledgement
    ? (['good', IconCircleCheck, words.confirmed] as const)
    : isLate
      ? (['act', IconAlertTriangle, words.late] as const)
      : (['waiting', IconClock, words.open] as const);
  return (
    <span className={styles.mark} data-tone={tone}>
      <Sign size={17} aria-hidden="true" />
      {text}
    </span>
  );
}
