import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import { countryName } from '../../design/data/format.js';
import { Facts } from '../../design/data/facts.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Columns, Page, Section } from '../../design/shell/page.js';
import { useLanguage } from '../../words/language.js';
import { hasRole, useSession } from '../session/session.js';
import { useWords } from '../words/words.js';
import { WebhookPlace } from '../notices/webhook-place.js';
import { Counting } from './counting.js';
import { EditOrganisation } from './edit-organisation.js';
import { Invitations } from './invitations.js';
import { Members } from './members.js';

/** The licensee: what it says of itself, who may act for it, and who is invited. */
export function OrganisationPage() {
  const words = useWords();
  const { locale } = useLanguage();
  const session = useSession();
  const isAdmin = hasRole(session, 'organisation-admin');
  const organisation = useQuery({
    queryKey: ['organisation'],
    queryFn: ({ signal }) => answerOf(portal.GET('/api/v1/organisation', { signal })),
  });
  if (organisation.isPending) {
    return (
      <Page title={words.organisation.title}>
        <Loading />
      </Page>
    );
  }
  if (organisation.isError) {
    return (
      <Page title={words.organisation.title}>
        <ProblemAlert error={organisation.error} onRetry={() => void organisation.refetch()} />
      </Page>
    );
  }
  const { name, country, kind, kindVerified, vatNumber, invoiceTerms } = organisation.data;
  const facts = [
    { label: words.organisation.country, value: countryName(country, locale) },
    {
      label: words.organisation.kind,
      value: `${words.organisation.kinds[kind]} (${kindVerified ? words.organisation.verified : words.organisation.unverified})`,
    },
    { label: words.organisation.vat, value: vatNumber ? <bdi>{vatNumber}</bdi> : words.organisation.none },
    {
      label: words.organisation.payment,
      value: invoiceTerms ? words.organisation.onInvoice(invoiceTerms.days) : words.organisation.byCard,
    },
  ];
  return (
    <Page title={name} eyebrow={words.organisation.title}>
      <Columns
        aside={
          <Section
            title={words.organisation.details}
            aside={isAdmin ? <EditOrganisation organisation={organisation.data} /> : null}
          >
            <Facts entries={facts} />
            {isAdmin ? <Link to="/organisation/delivery">{words.delivery.title}</Link> : null}
          </Section>
        }
      >
        <Members isAdmin={isAdmin} />
        {isAdmin ? <Invitations /> : null}
        {isAdmin ? <WebhookPlace /> : null}
        {isAdmin ? <Counting /> : null}
      </Columns>
    </Page>
  );
}
