import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { noticesApi, proofAddress, type Notice } from '../../api/desk-notices.js';
import { Comma } from '../../design/data/comma.js';
import { DateTime } from '../../design/data/date-time.js';
import { Facts } from '../../design/data/facts.js';
import { LoadedPage } from '../../design/shell/loaded-page.js';
import { Columns, Page, Section } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import { Board } from './board.js';
import { DraftNotice } from './draft-notice.js';
import { NoticeKindTag, NoticeStateTag } from './notice-tags.js';
import { SendingNotice } from './sending-notice.js';
import payments from '../payments/payments.module.css';
import styles from './notices.module.css';

const REFRESH_MS = 4_000;

export function NoticePage() {
  const { notices: words } = useWords();
  const { id = '' } = useParams();
  const notice = useQuery({
    queryKey: ['notice', id],
    queryFn: ({ signal }) => noticesApi.one(id, signal),
    refetchInterval: (query) => (query.state.data?.state === 'draft' ? false : REFRESH_MS),
  });
  return (
    <LoadedPage query={notice} title={words.one} eyebrow={<Link to="/notices">{words.title}</Link>}>
      {(loaded) => <NoticeView notice={loaded} />}
    </LoadedPage>
  );
}

/** A draft to be written and sent, or a notice with the board of those it reached. */
function NoticeView({ notice }: { notice: Notice }) {
  const { notices: words } = useWords();
  return (
    <Page
      title={`${words.kinds[notice.kind]} · ${notice.headline}`}
      heading={
        <span lang={notice.language} dir={notice.direction}>
          {notice.headline}
        </span>
      }
      eyebrow={
        <>
          <Link to="/notices">{words.title}</Link>
          <NoticeKindTag kind={notice.kind} />
          <NoticeStateTag state={notice.state} />
        </>
      }
      lead={<bdi lang={notice.language}>{notice.titleName}</bdi>}
    >
      {notice.state === 'draft' ? (
        <DraftNotice key={notice.revision} notice={notice} />
      ) : (
        <Columns aside={<About notice={notice} />}>
          {notice.state === 'sending' ? <SendingNotice notice={notice} /> : null}
          {notice.sentAt ? <Board notice={notice} /> : null}
        </Columns>
      )}
    </Page>
  );
}

function About({ notice }: { notice: Notice }) {
  const { notices: words, payments: shared } = useWords();
  const files = notice.newVersion ? words.newTextOf(notice.newVersion) : words.newTextNone;
  return (
    <>
      <Section title={words.toLicensees}>
        <p className={styles.words} dir="auto">
          {notice.text}
        </p>
      </Section>
      <Section title={words.facts}>
        <Facts
          entries={[
            { label: words.article, value: <Link to={`/articles/${notice.articleId}`}>{notice.headline}</Link> },
            {
              label: words.version,
              value: notice.aboutVersion ? words.onlyVersion(notice.aboutVersion) : words.allVersions,
            },
            { label: words.files, value: files },
            { label: words.sentBy, value: <bdi>{notice.by ?? shared.none}</bdi> },
            ...(notice.sentAt
              ? [{ label: words.sentAt, value: <DateTime value={notice.sentAt} style="moment" /> }]
              : []),
            ...(notice.dueAt ? [{ label: words.due, value: <DateTime value={notice.dueAt} style="moment" /> }] : []),
            ...(notice.note ? [{ label: words.forDesk, value: <bdi>{notice.note}</bdi> }] : []),
          ]}
        />
      </Section>
      {notice.sentAt ? (
        <Section title={words.proof}>
          <p>
            <a href={proofAddress(notice.id)}>{words.proofCsv}</a>
            <Comma />
            <Link to={`/notices/${notice.id}/proof`}>{words.proofPage}</Link>
          </p>
        </Section>
      ) : null}
      <Section title={words.history}>
        <ol className={payments.record}>
          {notice.history.toReversed().map((step) => (
            <li key={`${step.at}-${step.to}`}>
              <p>{words.states[step.to]}</p>
              <p className={styles.quiet}>
                <DateTime value={step.at} style="moment" />
                {step.name ? (
                  <>
                    <Comma />
                    <bdi>{step.name}</bdi>
                  </>
                ) : null}
              </p>
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
}
