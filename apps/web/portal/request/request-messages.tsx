import { Button } from '@mantine/core';
import type { RequestDetail } from '../../api/views.js';
import { Messages } from '../../design/data/messages.js';
import { Section } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import { WordsForm } from './words-form.js';

/** The conversation with the desk. */
export function RequestMessages({ request }: { request: RequestDetail }) {
  const words = useWords();
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
        <WordsForm
          reference={request.reference}
          draft="message"
          label={words.messages.write}
          rows={2}
          step={(body) => ({ kind: 'messages', body })}
        >
          {(isSending) => (
            <div>
              <Button type="submit" size="sm" loading={isSending}>
                {words.messages.send}
              </Button>
            </div>
          )}
        </WordsForm>
      ) : null}
    </Section>
  );
}
