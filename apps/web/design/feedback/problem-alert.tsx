import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { ApiProblem } from '../../api/problem.js';
import { useSharedWords } from '../../words/shared.js';
import { ServerText } from '../reading/server-text.js';
import styles from './feedback.module.css';

interface ProblemAlertProps {
  error: unknown;
  /** Offered as a button when trying again makes sense. */
  onRetry?: (() => void) | undefined;
  /** A way on, such as a link. */
  children?: ReactNode;
}

/** A “no” with its reason and the next step, as the API tells it (problem+json), announced to screen readers. */
export function ProblemAlert({ error, onRetry, children }: ProblemAlertProps) {
  const words = useSharedWords();
  const problem = error instanceof ApiProblem ? error : null;
  const own = problem?.isOffline ? words.offline : words.unexpected;
  const fields = problem?.errors ?? [];
  return (
    <div role="alert" className={styles.problem}>
      <IconAlertTriangle size={20} aria-hidden="true" />
      <div>
        <p className={styles.problemDetail}>
          {problem?.detail ? <ServerText>{problem.detail}</ServerText> : own.detail}
        </p>
        {fields.length > 0 ? (
          <ul className={styles.problemFields}>
            {fields.map((field) => (
              <li key={`${field.path}-${field.code}`}>
                <ServerText>{field.message}</ServerText>
              </li>
            ))}
          </ul>
        ) : null}
        <p>{problem?.nextStep ? <ServerText>{problem.nextStep}</ServerText> : problem?.detail ? null : own.nextStep}</p>
        {problem && problem.status >= 500 && problem.requestId ? (
          <p className={styles.problemId}>{words.quoteThisId(problem.requestId)}</p>
        ) : null}
        {(onRetry ?? children) ? (
          <div className={styles.problemActions}>
            {onRetry ? (
              <Button size="sm" onClick={onRetry}>
                {words.tryAgain}
              </Button>
            ) : null}
            {children}
          </div>
        ) : null}
      </div>
    </div>
  );
}
