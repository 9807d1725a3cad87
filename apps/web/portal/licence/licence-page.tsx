import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import { isProblem } from '../../api/problem.js';
import type { LicenceDetail } from '../../api/views.js';
import { Facts } from '../../design/data/facts.js';
import { Money } from '../../design/data/money.js';
import { Timeline } from '../../design/data/timeline.js';
import { useUseFacts } from '../../design/data/use-facts.js';
import { CopyText } from '../../design/feedback/copy-text.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Seal } from '../../design/marks/seal.js';
import { StateBadge } from '../../design/marks/state-badge.js';
import { Corrections } from '../../design/reading/corrections.js';
import { LicenceStanding } from '../../design/reading/licence-standing.js';
import { Columns, Page, Section } from '../../design/shell/page.js';
import { useSharedWords } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import { LicenceNotices } from '../notices/licence-notices.js';
import { useLicenceNotices } from '../notices/use-licence-notices.js';
import { CreditNotes } from '../wallet/credit-notes.js';
import { Deed } from './deed.js';
import { Files } from './files.js';
import { PublishedPages } from './published-pages.js';
import { Extend, Revisions } from './revisions.js';
import { TimeLeft } from './time-left.js';
import { VerifyCard } from './verify-card.js';
import styles from './licence.module.css';

export function LicencePage() {
  const { reference = '' } = useParams();
  const licence = useQuery({
    queryKey: ['licence', reference],
    queryFn: ({ signal }) =>
      answerOf(portal.GET('/api/v1/licences/{reference}', { params: { path: { reference } }, signal })),
  });
  if (licence.isPending) {
    return (
      <Page title={reference}>
        <Loading lines={8} />
      </Page>
    );
  }
  if (licence.isError) {
    return (
      <Page title={reference} width="text">
        <ProblemAlert
          error={licence.error}
          onRetry={isProblem(licence.error, 404) ? undefined : () => void licence.refetch()}
        />
      </Page>
    );
  }
  return <LicenceView licence={licence.data} />;
}

function LicenceView({ licence }: { licence: LicenceDetail }) {
  const words = useWords();
  const shared = useSharedWords();
  const { snapshot, reference, shownState: state } = licence;
  const facts = useUseFacts(snapshot.use, snapshot.countries);
  const notices = useLicenceNotices(reference);
  const terms = [
    { label: words.licence.licensee, value: <bdi>{snapshot.licensee.name}</bdi> },
    { label: words.licence.licensor, value: <bdi>{snapshot.licensor.name}</bdi> },
    ...facts,
    { label: shared.price.total, value: <Money value={snapshot.price} /> },
    { label: words.licence.checkCode, value: <bdi className={styles.code}>{snapshot.checkCode}</bdi> },
  ];
  return (
    <Page
      title={`${reference} · ${licence.headline}`}
      heading={
        <span lang={licence.language} dir={licence.direction}>
          {licence.headline}
        </span>
      }
      eyebrow={
        <>
          <bdi>{reference}</bdi>
          <CopyText value={reference} what={words.licence.number} />
          <StateBadge kind="licence" state={state} />
          {state === 'withdrawn' ? null : <TimeLeft licence={licence} />}
        </>
      }
      actions={<Seal reference={reference} active={state === 'active' || state === 'partly-withdrawn'} />}
    >
      {licence.stateReason || licence.endedItems.length > 0 ? (
        <div className={styles.reason}>
          <LicenceStanding licence={licence} />
        </div>
      ) : null}
      <Columns
        first={
          <>
            <LicenceNotices notices={notices} />
            <Files licence={licence} />
            <Extend licence={licence} />
          </>
        }
        aside={
          <>
            <VerifyCard licence={licence} />
            <Revisions licence={licence} />
            <CreditNotes reference={reference} />
            <Section title={shared.corrections.title}>
              <Corrections corrections={licence.corrections} hasNotices={notices.length > 0} />
            </Section>
            <Section title={words.request.timeline}>
              <Timeline steps={licence.timeline} />
              <p className={styles.quiet}>
                <Link to={`/requests/${licence.requestReference}`}>{words.licence.toRequest}</Link>
              </p>
            </Section>
          </>
        }
      >
        <Deed deeds={snapshot.deeds} />
        <Section title={words.licence.articles}>
          {snapshot.items.map((item) => (
            <div key={item.id} className={styles.item}>
              <p className={styles.itemHeadline} lang={item.language} dir={item.direction}>
                <a href={item.canonicalUrl}>{item.headline}</a>
              </p>
              <p className={styles.quiet} lang={item.language} dir={item.direction}>
                {[item.byline, item.titleName].filter(Boolean).join(' · ')}
              </p>
            </div>
          ))}
        </Section>
        <PublishedPages licence={licence} />
        <Section title={words.licence.terms}>
          <Facts entries={terms} />
        </Section>
      </Columns>
    </Page>
  );
}
