import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import type { CreatedApiToken } from '../../api/views.js';
import { CodeBlock } from '../../design/feedback/code-block.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import styles from './delivery.module.css';
import { ShownOnce } from './shown-once.js';
import { TokenForm } from './token-form.js';
import { TokenRow } from './token-row.js';

/** Tokens with which the organisation's own systems fetch packages, and how they do it. */
export function PullByApi() {
  const words = useWords();
  const [isMaking, setMaking] = useState(false);
  const [made, setMade] = useState<CreatedApiToken | null>(null);
  const tokens = useQuery({
    queryKey: ['api-tokens'],
    queryFn: ({ signal }) => answerOf(portal.GET('/api/v1/tokens', { signal })),
  });
  const items = tokens.data?.items ?? [];
  return (
    <Section
      title={words.tokens.title}
      aside={
        !isMaking && items.length > 0 ? (
          <Button size="xs" onClick={() => setMaking(true)}>
            {words.tokens.make}
          </Button>
        ) : null
      }
    >
      <p className={styles.lead}>{words.tokens.lead}</p>
      {tokens.isPending ? <Loading lines={2} /> : null}
      {tokens.isError ? <ProblemAlert error={tokens.error} onRetry={() => void tokens.refetch()} /> : null}
      {made ? (
        <ShownOnce title={words.tokens.shownTitle(made.name)} text={words.tokens.shownText} secret={made.token} />
      ) : null}
      {tokens.isSuccess && items.length === 0 && !isMaking ? (
        <EmptyState
          title={words.tokens.none}
          action={<Button onClick={() => setMaking(true)}>{words.tokens.make}</Button>}
        >
          {words.tokens.noneText}
        </EmptyState>
      ) : null}
      <ul className={styles.places}>
        {items.map((token) => (
          <TokenRow key={token.id} token={token} onRevoked={() => setMade(null)} />
        ))}
      </ul>
      {isMaking ? (
        <TokenForm
          onMade={(token) => {
            setMade(token);
            setMaking(false);
          }}
          onCancel={() => setMaking(false)}
        />
      ) : null}
      <Example />
    </Section>
  );
}

function Example() {
  const words = useWords();
  const lines = exampleLines(window.location.origin);
  return (
    <details className={styles.tries}>
      <summary>{words.tokens.example}</summary>
      <p>
        {words.tokens.exampleText} <a href="/docs">{words.tokens.docs}</a>
      </p>
      {(['news', 'package', 'part'] as const).map((step) => (
        <div key={step}>
          <p className={styles.step}>{words.tokens.steps[step]}</p>
          <CodeBlock value={lines[step]} what={words.tokens.steps[step]} />
        </div>
      ))}
    </details>
  );
}

const AUTHORISED = 'curl -H "Authorization: Bearer $IMPRIMATUR_TOKEN"';

/** What a person pastes into a terminal. */
function exampleLines(origin: string) {
  const licence = `${origin}/api/v1/licences/L-2026-00042/package`;
  return {
    news: `${AUTHORISED} "${origin}/api/v1/packages?cursor=$CURSOR"`,
    package: `${AUTHORISED} -f -C - -o L-2026-00042.zip ${licence}`,
    part: `${AUTHORISED} -f -o article.html "${licence}/part?path=article.html"`,
  };
}
