import { Button, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { answerOf, keysByContent } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import { ApiProblem } from '../../api/problem.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Page } from '../../design/shell/page.js';
import { DraftKept } from '../drafts/draft-kept.js';
import { useKeptText } from '../drafts/use-kept-text.js';
import { withReturn } from '../session/return-path.js';
import { useSession } from '../session/session.js';
import { useWords } from '../words/words.js';
import styles from './request.module.css';

const SHORTEST = 20;

/** What the builder cannot express, in words: a series, a video, an article that could not be read. */
export function FreeRequestPage() {
  const words = useWords();
  const session = useSession();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [url, setUrl] = useState(params.get('url') ?? '');
  const { text, write: setText, forget: forgetText, kept } = useKeptText('free');
  const [keyOf] = useState(keysByContent);
  const send = useMutation({
    mutationFn: () => {
      const body = { freeText: text.trim(), ...(url.trim() ? { url: url.trim() } : {}) };
      const params = { header: { 'Idempotency-Key': keyOf(body) } };
      return answerOf(portal.POST('/api/v1/requests', { params, body }));
    },
    onSuccess: async (request) => {
      forgetText();
      await navigate(`/requests/${request.reference}`);
    },
  });
  const problem = send.error instanceof ApiProblem ? send.error : null;
  const here = `/requests/new${url ? `?url=${encodeURIComponent(url)}` : ''}`;
  const isReady = Boolean(session?.user && session.organisation);
  return (
    <Page title={words.free.title} width="text" lead={words.free.lead}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          send.mutate();
        }}
      >
        <Textarea
          label={words.free.text}
          description={words.free.textWhy}
          autosize
          minRows={6}
          minLength={SHORTEST}
          maxLength={4000}
          required
          withAsterisk={false}
          dir="auto"
          value={text}
          error={problem?.fieldMessage('freeText')}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <DraftKept kept={kept} onForget={forgetText} />
        <TextInput
          label={words.free.url}
          description={words.free.urlWhy}
          type="url"
          maxLength={2000}
          dir="ltr"
          value={url}
          error={problem?.fieldMessage('url')}
          onChange={(event) => setUrl(event.currentTarget.value)}
        />
        {send.isError ? <ProblemAlert error={send.error} /> : null}
        {isReady ? (
          <div>
            <Button type="submit" variant="filled" color="seal" loading={send.isPending}>
              {words.free.send}
            </Button>
          </div>
        ) : session ? (
          <>
            <p>{session.user ? words.quote.organisationFirst : words.free.signInFirst}</p>
            <div className={styles.actions}>
              <Button
                component={Link}
                to={withReturn(session.user ? '/organisation/new' : '/sign-up', here)}
                variant="filled"
                color="seal"
              >
                {session.user ? words.shell.newOrganisation : words.quote.signUp}
              </Button>
              {session.user ? null : (
                <Button component={Link} to={withReturn('/sign-in', here)}>
                  {words.quote.signIn}
                </Button>
              )}
            </div>
          </>
        ) : null}
      </form>
    </Page>
  );
}
