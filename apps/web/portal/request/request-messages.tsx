import { Button, Textarea } from '@mantine/core';
import type { RequestDetail } from '../../api/views.js';
import { Messages } from '../../design/data/messages.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { DraftKept } from '../drafts/draft-kept.js';
import { useKeptText } from '../drafts/use-kept-text.js';
import { useWords } from '../words/words.js';
import { useRequestStep } from './use-request.js';
import styles from './request.module.css';

/** The conversation with the desk. */
export function RequestMessages({ request }: { request: RequestDetail }) {
  const words = useWords();
  const { text: body, write: setBody, forget, kept } = useKeptText(`message:${request.reference}`);
  const step = useRequestStep(request.reference, forget);
  const canWrite = request.actions.includes('message');
  if (!canWrite && request.messages.length === 0) return null;
  return (
    <Section title={words.messages.title}>
      {request.messages.length > 0 ? (
        <Messages
          messages={request.messages}
          own="licensee"
          names={{ licensee: words.messages.you, desk: words.messages.desk }}
        />
      ) : null}
      {canWrite ? (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            step.mutate({ kind: 'messages', body: body.trim() });
          }}
        >
          <Textarea
            label={words.messages.write}
            autosize
            minRows={2}
            maxLength={4000}
            required
            withAsterisk={false}
            dir="auto"
            value={body}
            onChange={(event) => setBody(event.currentTarget.value)}
          />
          <DraftKept kept={kept} />
          {step.isError ? <ProblemAlert error={step.error} /> : null}
          <div>
            <Button type="submit" size="sm" loading={step.isPending}>
              {words.messages.send}
            </Button>
          </div>
        </form>
      ) : null}
    </Section>
  );
}
