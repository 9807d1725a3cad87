import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { deskApi, type Licence } from '../../api/desk-client.js';
import { noticesApi } from '../../api/desk-notices.js';
import { DateTime } from '../../design/data/date-time.js';
import { Facts } from '../../design/data/facts.js';
import { countText, dateText } from '../../design/data/format.js';
import { Money } from '../../design/data/money.js';
import { useUseFacts } from '../../design/data/use-facts.js';
import { CopyText } from '../../design/feedback/copy-text.js';
import { PageChecks } from '../../design/observance/page-checks.js';
import { LicenceReadings } from '../../design/observance/readings.js';
import { Seal } from '../../design/marks/seal.js';
import { StateBadge } from '../../design/marks/state-badge.js';
import { Corrections } from '../../design/reading/corrections.js';
import { LoadedPage } from '../../design/shell/loaded-page.js';
import { Columns, Page, Section } from '../../design/shell/page.js';
import { useLanguage } from '../../words/language.js';
import { useSharedWords } from '../../words/shared.js';
import { DeskTimeline } from '../request/desk-timeline.js';
import { useWords } from '../words/words.js';
import { Downloads } from './downloads.js';
import { LicenceFiles } from './licence-files.js';
import { LicenceNotices } from './licence-notices.js';
import { LicenceSteps } from './licence-steps.js';
import { licenceQuery } from './use-licence.js';
import styles from './licences.module.css';

export function LicencePage() {
  const { reference = '' } = useParams();
  const licence = useQuery(licenceQuery(reference));
  return (
    <LoadedPage query={licence} title={reference} heading={reference}>
      {(loaded) => <LicenceView licence={loaded} />}
    </LoadedPage>
  );
}

function LicenceView({ licence }: { licence: Licence }) {
  const words = useWords();
  const shared = useSharedWords();
  const { reference, snapshot, shownState: state } = licence;
  const facts = useUseFacts(snapshot.use, snapshot.countries);
  const told = useQuery({
    queryKey: ['notices', 'of', reference],
    queryFn: ({ signal }) => noticesApi.ofLicence(reference, signal),
  });
  const notices = told.data?.items ?? [];
  return (
    <Page
      title={`${licence.reference} · ${licence.headline}`}
      heading={
        <span className={styles.headline} lang={licence.language} dir={licence.direction}>
          {licence.headline}
        </span>
      }
      eyebrow={
        <>
          <Link to="/licences">{words.licences.back}</Link>
          <span className={styles.reference}>
            <bdi>{licence.reference}</bdi>
            <CopyText value={licence.reference} what={licence.reference} />
          </span>
          <StateBadge kind="licence" state={state} />
        </>
      }
      actions={<Seal reference={reference} active={state === 'active' || state === 'partly-withdrawn'} size={112} />}
    >
      <Columns
        aside={
          <>
            <LicenceSteps licence={licence} />
            <LicenceNotices notices={notices} />
            <LicenceFiles licence={licence} />
            <Downloads reference={reference} />
            <Section title={shared.corrections.title}>
              {told.isSuccess ? (
                <Corrections corrections={licence.corrections} hasNotices={notices.length > 0} />
              ) : null}
            </Section>
            <Section title={words.licences.timeline}>
              <DeskTimeline steps={licence.timeline} />
            </Section>
          </>
        }
      >
        <LicenceFacts licence={licence} />
        <LicensedArticles licence={licence} />
        <LicenceReadings reference={licence.reference} load={(signal) => deskApi.readings(licence.reference, signal)} />
        <PageChecks
          reference={licence.reference}
          items={licence.snapshot.items}
          list={(cursor) => deskApi.pageChecks(licence.reference, cursor)}
          check={(body) => deskApi.checkPage(licence.reference, body)}
        />
        <Section title={words.licences.terms}>
          <Facts entries={facts} />
        </Section>
      </Columns>
    </Page>
  );
}

function LicenceFacts({ licence }: { licence: Licence }) {
  const words = useWords();
  const { locale } = useLanguage();
  const { licensee, revision } = licence.snapshot;
  const from = dateText(licence.startsOn, locale);
  return (
    <Section title={words.organisations.details}>
      <Facts
        entries={[
          {
            label: words.licences.licensee,
            value: (
              <Link to={`/organisations/${licensee.id}`}>
                <bdi>{licensee.name}</bdi>
              </Link>
            ),
          },
          {
            label: words.licences.dates,
            value: licence.endsOn
              ? words.licences.fromTo(from, dateText(licence.endsOn, locale))
              : words.licences.fromOn(from),
          },
          { label: words.licences.price, value: <Money value={licence.price} /> },
          { label: words.licences.issued, value: <DateTime value={licence.issuedAt} style="moment" /> },
          { label: words.licences.revision, value: revision },
          {
            label: words.licences.request,
            value: <Link to={`/requests/${licence.requestReference}`}>{licence.requestReference}</Link>,
          },
        ]}
      />
    </Section>
  );
}

function LicensedArticles({ licence }: { licence: Licence }) {
  const words = useWords();
  const shared = useSharedWords();
  const { locale } = useLanguage();
  return (
    <Section title={words.licences.articles}>
      {licence.snapshot.items.map((item) => (
        <div key={item.id} className={styles.item}>
          <p className={styles.itemHeadline}>
            <Link to={`/articles/${item.articleId}`}>
              <span lang={item.language} dir={item.direction}>
                {item.headline}
              </span>
            </Link>
          </p>
          <p className={styles.facts}>
            <bdi>{item.titleName}</bdi>
            <span>{words.request.version(item.articleVersion)}</span>
            <span>
              {item.blockIds ? words.request.excerpt : words.request.wholeText},{' '}
              {shared.words(countText(item.words, locale), item.words)}
            </span>
            <Money value={item.price} />
          </p>
        </div>
      ))}
    </Section>
  );
}
