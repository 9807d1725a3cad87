import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { ApiProblem } from '../../api/problem.js';
import { useSharedWords } from '../../words/shared.js';
import { ServerText, useSentences } from '../reading/server-text.js';
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
  const isFault = problem !== null && problem.status >= 500 && problem.requestId !== null;
  return (
    <div role="alert" className={styles.problem}>
      <IconAlertTriangle size={20} aria-hidden="true" />
      <div>
        {problem?.detail ? <Refusal problem={problem} detail={problem.detail} /> : <Silence problem={problem} />}
        {isFault ? <p className={styles.problemId}>{words.quoteThisId(problem.requestId ?? '')}</p> : null}
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

/** The API said why. */
function Refusal({ problem, detail }: { problem: ApiProblem; detail: string }) {
  const said = useSentences({ code: problem.code, message: detail, nextStep: problem.nextStep });
  const inLanguage = (text: string) => (said.isTranslated ? text : <ServerText>{text}</ServerText>);
  return (
    <>
      <p className={styles.problemDetail}>{inLanguage(said.message)}</p>
      {problem.errors.length > 0 ? (
        <ul className={styles.problemFields}>
          {problem.errors.map((field) => (
            <li key={`${field.path}-${field.code}`}>
              <ServerText>{field.message}</ServerText>
            </li>
          ))}
        </ul>
      ) : null}
      {said.nextStep ? <p>{inLanguage(said.nextStep)}</p> : null}
    </>
  );
}

/** Nobody answered, or not in words. */
function Silence({ problem }: { problem: ApiProblem | null }) {
  const words = useSharedWords();
  const { detail, nextStep } = problem?.isOffline ? words.offline : words.unexpected;
  return (
    <>
      <p className={styles.problemDetail}>{detail}</p>
      <p>{nextStep}</p>
    </>
  );
}
