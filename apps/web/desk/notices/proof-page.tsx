import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { noticesApi, proofAddress, type Notice, type NoticeRecipient } from '../../api/desk-notices.js';
import { DateTime } from '../../design/data/date-time.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { LoadedPage } from '../../design/shell/loaded-page.js';
import { Page, Section } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import figures from '../../design/data/table.module.css';
import styles from './notices.module.css';

/** Printed whole, so read whole. */
async function everybody(id: string, signal: AbortSignal): Promise<NoticeRecipient[]> {
  const all: NoticeRecipient[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page: { items: NoticeRecipient[]; nextCursor: string | null } = await noticesApi.recipients(id, '', {
      ...{ cursor, signal },
    });
    all.push(...page.items);
    cursor = page.nextCursor;
  }
  return all;
}

/** Who was told and who confirmed, with the times and ways, on paper. */
export function ProofPage() {
  const { notices: words } = useWords();
  const { id = '' } = useParams();
  const notice = useQuery({ queryKey: ['notice', id], queryFn: ({ signal }) => noticesApi.one(id, signal) });
  return (
    <LoadedPage query={notice} title={words.proofTitle} eyebrow={<Link to="/notices">{words.title}</Link>}>
      {(loaded) => <Proof notice={loaded} />}
    </LoadedPage>
  );
}

function Proof({ notice }: { notice: Notice }) {
  const { notices: words } = useWords();
  const holders = useQuery({
    queryKey: ['notice-proof', notice.id],
    queryFn: ({ signal }) => everybody(notice.id, signal),
  });
  return (
    <Page
      title={`${words.proofTitle} · ${notice.headline}`}
      heading={words.proofTitle}
      eyebrow={
        <Link className={styles.screenOnly ?? ''} to={`/notices/${notice.id}`}>
          {words.board}
        </Link>
      }
      lead={words.proofLead}
      actions={
        <div className={`${styles.actions ?? ''} ${styles.screenOnly ?? ''}`}>
          <Button variant="filled" color="seal" onClick={() => window.print()}>
            {words.print}
          </Button>
          <Button component="a" href={proofAddress(notice.id)}>
            {words.proofCsv}
          </Button>
        </div>
      }
    >
      <div className={styles.stack}>
        <p>
          <strong>{words.kinds[notice.kind]}</strong> <bdi lang={notice.language}>{notice.headline}</bdi>
          {notice.sentAt ? (
            <>
              {' · '}
              {words.sentAt} <DateTime value={notice.sentAt} style="moment" />
            </>
          ) : null}
          {notice.dueAt ? (
            <>
              {' · '}
              {words.due} <DateTime value={notice.dueAt} style="moment" />
            </>
          ) : null}
        </p>
        <p className={styles.words} dir="auto">
          {notice.text}
        </p>
      </div>
      <Section title={words.confirmedOf(notice.counts.confirmed, notice.counts.reached)}>
        {holders.isError ? <ProblemAlert error={holders.error} onRetry={() => void holders.refetch()} /> : null}
        <ProofTable holders={holders.data ?? []} />
      </Section>
    </Page>
  );
}

function ProofTable({ holders }: { holders: NoticeRecipient[] }) {
  const { notices: words } = useWords();
  return (
    <div className={figures.scroll} tabIndex={0} role="region" aria-label={words.board}>
      <table className={styles.proof}>
        <thead>
          <tr>
            <th scope="col">{words.holder}</th>
            <th scope="col">{words.licence}</th>
            <th scope="col">{words.toldAt}</th>
            <th scope="col">{words.confirmedAt}</th>
            <th scope="col">{words.how}</th>
            <th scope="col">{words.who}</th>
          </tr>
        </thead>
        <tbody>
          {holders.map(({ id, organisation, reference, toldAt, acknowledgement }) => (
            <tr key={id}>
              <th scope="row">
                <bdi>{organisation.name}</bdi>
              </th>
              <td>
                <bdi>{reference}</bdi>
              </td>
              <td>
                <DateTime value={toldAt} style="moment" />
              </td>
              <td>{acknowledgement ? <DateTime value={acknowledgement.at} style="moment" /> : words.notYet}</td>
              <td>{acknowledgement ? words.ways[acknowledgement.way] : ''}</td>
              <td>
                <bdi>{acknowledgement?.name ?? ''}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
