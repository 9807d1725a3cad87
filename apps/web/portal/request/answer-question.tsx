import { Button, Textarea } from '@mantine/core';
import { Link } from 'react-router';
import type { RequestDetail } from '../../api/views.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { DraftKept } from '../drafts/draft-kept.js';
import { useKeptText } from '../drafts/use-kept-text.js';
import { useWords } from '../words/words.js';
import { useRequestStep } from './use-request.js';
import styles from './request.module.css';

/** The desk asked: the question, and the answer that sends the request back. */
export function AnswerQuestion({ request }: { request: RequestDetail }) {
  const words = useWords();
  const { text: message, write: setMessage, forget, kept } = useKeptText(`answer:${request.reference}`);
  const step = useRequestStep(request.reference, forget);
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
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            step.mutate({ kind: 'resubmit', message: message.trim() });
          }}
        >
          <Textarea
            label={words.request.yourAnswer}
            autosize
            minRows={3}
            maxLength={4000}
            required
            withAsterisk={false}
            dir="auto"
            value={message}
            onChange={(event) => setMessage(event.currentTarget.value)}
          />
          <DraftKept kept={kept} />
          {step.isError ? <ProblemAlert error={step.error} /> : null}
          <div className={styles.actions}>
            <Button type="submit" variant="filled" color="seal" loading={step.isPending}>
              {words.request.sendAgain}
            </Button>
          </div>
          {first ? (
            <p className={styles.finePrint}>
              {words.request.otherTerms} <Link to={`/requests/${request.reference}/change`}>{words.change.button}</Link>
            </p>
          ) : null}
        </form>
      ) : null}
    </div>
  );
}
