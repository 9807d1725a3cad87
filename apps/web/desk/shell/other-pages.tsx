import { Button } from '@mantine/core';
import { Link, useRouteError } from 'react-router';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Page } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';

export function NotFoundPage() {
  const words = useWords();
  return (
    <Page title={words.notFound.title} lead={words.notFound.text} width="text">
      <Button component={Link} to="/">
        {words.notFound.toQueue}
      </Button>
    </Page>
  );
}

/** A page that broke: said plainly, with a way on. */
export function CrashPage() {
  const words = useWords();
  const error = useRouteError();
  return (
    <Page title={words.crash.title} width="text">
      <ProblemAlert error={error} onRetry={() => window.location.reload()}>
        <Link to="/">{words.notFound.toQueue}</Link>
      </ProblemAlert>
    </Page>
  );
}
