import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { OwnNotice } from '../../api/views.js';
import { Comma } from '../../design/data/comma.js';
import { DateTime } from '../../design/data/date-time.js';
import { Facts, type FactEntry } from '../../design/data/facts.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import { NoticeAnswerMark } from './notice-marks.js';
import styles from './notices.module.css';

interface NoticeMatterProps {
  notice: Pick<
    OwnNotice,
    'kind' | 'text' | 'headline' | 'language' | 'canonicalUrl' | 'sentAt' | 'dueAt' | 'acknowledgement'
  >;
  confirm: { isPending: boolean; isError: boolean; error: unknown; isSuccess: boolean; mutate: () => void };
  /** Of the licence, as far as the reader may follow it. */
  licence: ReactNode;
  /** For whom is confirmed, where that is not plain. */
  organisation?: string;
}

/** What to do, what the newsroom says, and one button that confirms it. */
export function NoticeMatter({ notice, confirm, licence, organisation }: NoticeMatterProps) {
  const { notices: words } = useWords();
  const facts: FactEntry[] = [
    {
      label: words.article,
      value: (
        <a href={notice.canonicalUrl}>
          <bdi lang={notice.language}>{notice.headline}</bdi>
        </a>
      ),
    },
    { label: words.licence, value: licence },
    { label: words.sent, value: <DateTime value={notice.sentAt} style="moment" /> },
    { label: words.due, value: <DateTime value={notice.dueAt} style="moment" /> },
  ];
  return (
    <>
      <p className={styles.rule}>{words.rules[notice.kind]}</p>
      <div className={styles.stack}>
        {confirm.isError ? <ProblemAlert error={confirm.error} /> : null}
        {notice.acknowledgement ? (
          <Confirmed acknowledgement={notice.acknowledgement} isNew={confirm.isSuccess} />
        ) : (
          <>
            <NoticeAnswerMark acknowledgement={null} dueAt={notice.dueAt} />
            <Button
              variant="filled"
              color="seal"
              size="md"
              loading={confirm.isPending}
              onClick={() => confirm.mutate()}
            >
              {words.confirm}
            </Button>
            <p className={styles.quiet}>
              {organisation ? <>{words.confirmFor(organisation)}. </> : null}
              {words.confirmWhy}
            </p>
          </>
        )}
      </div>
      <Section title={words.says}>
        <p className={styles.words} dir="auto">
          {notice.text}
        </p>
      </Section>
      <Section title={words.article}>
        <Facts entries={facts} />
      </Section>
    </>
  );
}

function Confirmed({
  acknowledgement: { name, way, at },
  isNew,
}: {
  acknowledgement: NonNullable<OwnNotice['acknowledgement']>;
  isNew: boolean;
}) {
  const { notices: words } = useWords();
  return (
    <div className={styles.wide} role="status">
      <Note tone="good">
        <p>{isNew ? words.thanks : words.confirmed}</p>
        <p>
          <bdi>{words.by(name)}</bdi>
          <Comma />
          {words.ways[way]}
          <Comma />
          <DateTime value={at} style="moment" />
        </p>
      </Note>
    </div>
  );
}
