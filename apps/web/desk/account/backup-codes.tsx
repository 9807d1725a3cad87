import { Button } from '@mantine/core';
import { CopyText } from '../../design/feedback/copy-text.js';
import { Page } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import styles from './account.module.css';

/** The backup codes, shown this once. */
export function BackupCodes({ codes, onKept }: { codes: string[]; onKept: () => void }) {
  const words = useWords();
  return (
    <Page title={words.secondFactor.doneTitle} lead={words.secondFactor.doneText} width="form">
      <div className={styles.form}>
        <div className={styles.codesHead}>
          <h2 id="backup-codes">{words.secondFactor.codes}</h2>
          <CopyText value={codes.join('\n')} what={words.secondFactor.codes} />
        </div>
        <ul className={styles.codes} aria-labelledby="backup-codes" dir="ltr">
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
        <Button variant="filled" color="seal" onClick={onKept}>
          {words.secondFactor.goOn}
        </Button>
      </div>
    </Page>
  );
}
