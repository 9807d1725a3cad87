import { Link } from 'react-router';
import { Page } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import { useReturn } from './use-return.js';
import styles from './account.module.css';

/** After asking for a link: look in the mail. Whether the address has an account is nobody's business. */
export function LinkSentPage() {
  const words = useWords();
  const { keep, email } = useReturn();
  return (
    <Page
      title={words.account.lookInMail}
      width="form"
      lead={words.account.linkSent(email || words.account.yourAddress)}
    >
      <div className={styles.after}>
        <p>{words.account.linkSentHelp}</p>
        <p>
          <Link to={keep('/sign-in')} state={{ email }}>
            {words.account.backToSignIn}
          </Link>
        </p>
      </div>
    </Page>
  );
}
