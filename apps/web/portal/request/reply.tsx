import { Button, Textarea } from '@mantine/core';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { DraftKept } from '../drafts/draft-kept.js';
import { useKeptText } from '../drafts/use-kept-text.js';
import { useWords } from '../words/words.js';
import { useRequestStep } from './use-request.js';
import styles from './request.module.css';

/** An answer to an offer, in words: the desk looks at the request again. */
export function Reply({ reference, onDone }: { reference: string; onDone: () => void }) {
  const words = useWords();
  const { text: message, write: setMessage, forget, kept } = useKeptText(`reply:${reference}`);
  const step = useRequestStep(reference, () => {
    forget();
    onDone();
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        step.mutate({ kind: 'reply', message: message.trim() });
      }}
    >
      <Textarea
        label={words.offer.replyLabel}
        description={words.offer.replyWhy}
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
        <Button type="submit" loading={step.isPending}>
          {words.offer.sendReply}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
