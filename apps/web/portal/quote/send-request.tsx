import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { answerOf, keysByContent } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import type { Quote } from '../../api/views.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { DraftKept } from '../drafts/draft-kept.js';
import { eraseDraft } from '../drafts/erase-draft.js';
import { useKeptText } from '../drafts/use-kept-text.js';
import { withReturn } from '../session/return-path.js';
import { useSession } from '../session/session.js';
import { useWords } from '../words/words.js';
import priced from './price.module.css';
import styles from './quote.module.css';

/** Turns the quote into a request; whoever is not signed in yet does that first and comes back to this very page. */
export function SendRequest({ quote }: { quote: Quote }) {
  const words = useWords();
  const session = useSession();
  const here = `/quotes/${quote.id ?? ''}`;
  if (quote.outcome === 'refused') {
    return (
      <Section title={words.quote.next}>
        <div className={styles.send}>
          <p>{words.quote.refusedNext}</p>
          <Button component={Link} to="/requests/new">
            {words.builder.askInWords}
          </Button>
        </div>
      </Section>
    );
  }
  if (quote.expired || !session) return null;
  return (
    <Section title={words.quote.next}>
      <div className={styles.send}>
        {!session.user ? (
          <>
            <p>{words.quote.signInFirst}</p>
            <Button component={Link} to={withReturn('/sign-up', here)} variant="filled" color="seal">
              {words.quote.signUp}
            </Button>
            <Button component={Link} to={withReturn('/sign-in', here)}>
              {words.quote.signIn}
            </Button>
          </>
        ) : !session.organisation ? (
          <>
            <p>{words.quote.organisationFirst}</p>
            <Button component={Link} to={withReturn('/organisation/new', here)} variant="filled" color="seal">
              {words.shell.newOrganisation}
            </Button>
          </>
        ) : (
          <RequestForm quote={quote} organisation={session.organisation.name} />
        )}
      </div>
    </Section>
  );
}

function RequestForm({ quote, organisation }: { quote: Quote; organisation: string }) {
  const words = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { text: message, write: setMessage, forget, kept } = useKeptText(`message:${quote.id ?? ''}`);
  const [keyOf] = useState(keysByContent);
  const send = useMutation({
    mutationFn: () => {
      const body = {
        ...(quote.id ? { quoteId: quote.id } : {}),
        ...(message.trim() ? { message: message.trim() } : {}),
      };
      const params = { header: { 'Idempotency-Key': keyOf(body) } };
      return answerOf(portal.POST('/api/v1/requests', { params, body }));
    },
    onSuccess: async (request) => {
      forget();
      for (const { articleId } of quote.items) eraseDraft(`quote:${articleId}`);
      await queries.invalidateQueries({ queryKey: ['requests'] });
      await navigate(`/requests/${request.reference}`);
    },
  });
  const isInstant = quote.outcome === 'instant';
  return (
    <form
      className={styles.send}
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate();
      }}
    >
      <p>{isInstant ? words.quote.instantNext : words.quote.reviewNext}</p>
      <Textarea
        label={words.quote.message}
        description={isInstant ? words.quote.messageOptional : words.quote.messageHelps}
        autosize
        minRows={3}
        maxLength={4000}
        dir="auto"
        value={message}
        onChange={(event) => setMessage(event.currentTarget.value)}
      />
      <DraftKept kept={kept} />
      {send.isError ? <ProblemAlert error={send.error} /> : null}
      <Button type="submit" variant="filled" color="seal" loading={send.isPending}>
        {words.builder.request}
      </Button>
      <p className={priced.finePrint}>{words.quote.onBehalf(organisation)}</p>
    </form>
  );
}
