import { Progress } from '@mantine/core';
import { useRef, useEffect } from 'react';
import { Note } from '../../design/feedback/note.js';
import { Page } from '../../design/shell/page.js';
import { useLanguage } from '../../words/language.js';
import { wordFor } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import { CheckResult } from './check-result.js';
import { DropPlace } from './drop-place.js';
import { useCheck, type CheckProgress } from './use-check.js';
import styles from './check.module.css';

/** Checks a package, a licence or a file of one in the browser, without sending it anywhere. */
export function CheckPage() {
  const { check: words } = useWords();
  const { language } = useLanguage();
  const { progress, check } = useCheck();
  return (
    <Page title={words.title} lead={words.lead} width="text">
      <DropPlace onGiven={check} />
      <Outcome progress={progress} />
      <p className={styles.other}>
        <a href={`/verify?lang=${language}`}>{words.byNumber}</a>
      </p>
    </Page>
  );
}

/** Said aloud as it changes; what was found takes the focus's place in reading order, under the field. */
function Outcome({ progress }: { progress: CheckProgress }) {
  const { check: words } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const isOver = progress.step === 'done' || progress.step === 'failed';
  useEffect(() => {
    if (isOver) place.current?.scrollIntoView({ block: 'nearest' });
  }, [isOver]);
  return (
    <div ref={place} className={styles.result} role="status" aria-busy={progress.step === 'checking'}>
      {progress.step === 'waiting' ? null : (
        <p className={styles.name}>
          <bdi>{progress.name}</bdi>
        </p>
      )}
      {progress.step === 'checking' ? (
        <>
          <p>{words.checking}</p>
          <Progress
            value={progress.total > 0 ? (progress.done / progress.total) * 100 : 0}
            aria-label={words.checking}
            color="seal"
          />
        </>
      ) : null}
      {progress.step === 'failed' ? <Note tone="waiting">{wordFor(words.failed, progress.code)}</Note> : null}
      {progress.step === 'done' ? <CheckResult report={progress.report} state={progress.state} /> : null}
    </div>
  );
}
