import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import type { Organisation } from '../../api/desk-client.js';
import { DateTime } from '../../design/data/date-time.js';
import { Facts } from '../../design/data/facts.js';
import { countryName } from '../../design/data/format.js';
import { LoadedPage } from '../../design/shell/loaded-page.js';
import { Columns, Page, Section } from '../../design/shell/page.js';
import { useLanguage } from '../../words/language.js';
import { VerifiedTag } from '../marks/verified-tag.js';
import { useMay } from '../session/session.js';
import { useWords } from '../words/words.js';
import { OrganisationNames } from '../screening/organisation-names.js';
import { OrganisationStanding } from '../screening/organisation-standing.js';
import { AccountTermsForm } from './account-terms.js';
import { InvoiceTerms } from './invoice-terms.js';
import { OrganisationMembers } from './organisation-members.js';
import { organisationQuery } from './organisation-query.js';
import { OrganisationTerms } from './organisation-terms.js';
import { VerifyKind } from './verify-kind.js';
import styles from './organisations.module.css';

export function OrganisationPage() {
  const words = useWords();
  const { id = '' } = useParams();
  const organisation = useQuery(organisationQuery(id));
  return (
    <LoadedPage query={organisation} title={words.organisations.title}>
      {(loaded) => <OrganisationView organisation={loaded} />}
    </LoadedPage>
  );
}

function OrganisationView({ organisation }: { organisation: Organisation }) {
  const words = useWords();
  const { locale } = useLanguage();
  const mayVerify = useMay('verifyKind');
  const mayGrant = useMay('grantTerms');
  const { name, invoiceTerms } = organisation;
  const search = (path: string, params: Record<string, string>) => `${path}?${new URLSearchParams(params).toString()}`;
  return (
    <Page
      title={name}
      heading={<bdi>{name}</bdi>}
      eyebrow={<Link to="/organisations">{words.organisations.back}</Link>}
      lead={
        <span className={styles.inline}>
          {words.kinds[organisation.kind]}
          <VerifiedTag verified={organisation.kindVerified} />
        </span>
      }
    >
      <Columns
        aside={
          <>
            {mayVerify ? <VerifyKind key={`${organisation.kind}-kind`} organisation={organisation} /> : null}
            {mayGrant ? <InvoiceTerms organisation={organisation} /> : null}
            {mayGrant && invoiceTerms ? <AccountTermsForm organisationId={organisation.id} /> : null}
          </>
        }
      >
        <Section title={words.organisations.details}>
          <Facts
            entries={[
              { label: words.organisations.country, value: countryName(organisation.country, locale) },
              { label: words.organisations.vat, value: organisation.vatNumber ?? words.organisations.none },
              {
                label: words.organisations.payment,
                value: invoiceTerms ? words.organisations.onInvoice(invoiceTerms.days) : words.organisations.byCard,
              },
              { label: words.organisations.since, value: <DateTime value={organisation.createdAt} /> },
            ]}
          />
          <p className={styles.links}>
            <Link to={search('/', { state: 'all', q: name })}>{words.organisations.theirRequests}</Link>
            <Link to={search('/licences', { q: name })}>{words.organisations.theirLicences}</Link>
          </p>
        </Section>
        <OrganisationTerms organisationId={organisation.id} />
        <OrganisationStanding organisationId={organisation.id} />
        <OrganisationNames organisationId={organisation.id} />
        <OrganisationMembers organisationId={organisation.id} />
      </Columns>
    </Page>
  );
}
