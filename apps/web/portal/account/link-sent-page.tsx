import { Link, useLocation } from 'react-router';
import { Page } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import { useReturn } from './use-return.js';
import styles from './account.module.css';

/** After asking for a link: look in the mail. Whether the address has an account is nobody's business. */
export function LinkSentPage() {
  const words = useWords();
  const { keep } = useReturn();
  const { state } = useLocation() as { state: { email?: string } | null };
  return (
    <Page
      title={words.account.lookInMail}
      width="form"
      lead={words.account.linkSent(state?.email ?? words.account.yourAddress)}
    >
      <div className={styles.after}>
        <p>{words.account.linkSentHelp}</p>
        <p>
          <Link to={keep('/sign-in')}>{words.account.backToSignIn}</Link>
        </p>
      </div>
    </Page>
  );
}
