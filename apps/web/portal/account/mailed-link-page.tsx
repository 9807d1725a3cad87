import { Button } from '@mantine/core';
import { useLocation } from 'react-router';
import { Page } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';

/** Where a mailed sign-in link leads. It works once and programs open mails too, so that a person has to press. */
export function MailedLinkPage() {
  const words = useWords();
  const { search } = useLocation();
  return (
    <Page title={words.account.linkTitle} width="form" lead={words.account.linkLead}>
      <Button component="a" href={`/api/auth/magic-link/verify${search}`} variant="filled" color="seal">
        {words.account.signIn}
      </Button>
    </Page>
  );
}
