import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { RequestDetail } from '../../api/views.js';
import { useWords } from '../words/words.js';
import { WordsForm } from './words-form.js';
import styles from './request.module.css';

/** The desk asked: the question, and the answer that sends the request back. */
export function AnswerQuestion({ request }: { request: RequestDetail }) {
  const words = useWords();
  const [first] = request.items;
  return (
    <div className={styles.state}>
      <p className={styles.stateTitle}>{words.request.question}</p>
      {request.question ? (
        <p className={styles.deskNote} dir="auto">
          {request.question}
        </p>
      ) : null}
      {request.actions.includes('resubmit') ? (
        <WordsForm
          reference={request.reference}
          draft="answer"
          label={words.request.yourAnswer}
          step={(message) => ({ kind: 'resubmit', message })}
        >
          {(isSending) => (
            <>
              <div className={styles.actions}>
                <Button type="submit" variant="filled" color="seal" loading={isSending}>
                  {words.request.sendAgain}
                </Button>
              </div>
              {first ? (
                <p className={styles.finePrint}>
                  {words.request.otherTerms}{' '}
                  <Link to={`/requests/${request.reference}/change`}>{words.change.button}</Link>
                </p>
              ) : null}
            </>
          )}
        </WordsForm>
      ) : null}
    </div>
  );
}
