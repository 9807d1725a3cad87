import { Button } from '@mantine/core';
import { useWords } from '../words/words.js';
import { WordsForm } from './words-form.js';
import styles from './request.module.css';

/** An answer to an offer, in words: the desk looks at the request again. */
export function Reply({ reference, onDone }: { reference: string; onDone: () => void }) {
  const words = useWords();
  return (
    <WordsForm
      reference={reference}
      draft="reply"
      label={words.offer.replyLabel}
      why={words.offer.replyWhy}
      step={(message) => ({ kind: 'reply', message })}
      onSent={onDone}
    >
      {(isSending) => (
        <div className={styles.actions}>
          <Button type="submit" loading={isSending}>
            {words.offer.sendReply}
          </Button>
          <Button variant="subtle" onClick={onDone}>
            {words.cancel}
          </Button>
        </div>
      )}
    </WordsForm>
  );
}
