import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { deskApi, type Licence } from '../../api/desk-client.js';
import { DateTime } from '../../design/data/date-time.js';
import { Facts } from '../../design/data/facts.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { StateBadge } from '../../design/marks/state-badge.js';
import { Section } from '../../design/shell/page.js';
import { useLanguage } from '../../words/language.js';
import { useMay } from '../session/session.js';
import { useWords } from '../words/words.js';
import { useLicenceStep } from './use-licence.js';
import styles from './licences.module.css';

const POLL_MS = 3000;
const KILOBYTE = 1000;

const sizeText = (bytes: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }).format(bytes / KILOBYTE);

/** The state of a licence's files, and a new try where they could not be built. */
export function LicenceFiles({ licence }: { licence: Licence }) {
  const words = useWords();
  const { locale } = useLanguage();
  const mayChange = useMay('changeLicences');
  const { reference } = licence;
  const files = useQuery({
    queryKey: ['licence', reference, 'files'],
    queryFn: ({ signal }) => deskApi.packageStatus(reference, signal),
    refetchInterval: ({ state }) =>
      state.data?.state === 'queued' || state.data?.state === 'building' ? POLL_MS : false,
  });
  const rebuild = useLicenceStep(reference, () => deskApi.buildPackage(reference));
  if (files.isPending) return <Loading lines={2} />;
  const status = files.data;
  return (
    <Section title={words.licences.files} aside={status ? <StateBadge kind="package" state={status.state} /> : null}>
      {files.isError ? <ProblemAlert error={files.error} onRetry={() => void files.refetch()} /> : null}
      {status?.builtAt && status.bytes !== null ? (
        <Facts
          entries={[
            { label: words.licences.built, value: <DateTime value={status.builtAt} style="moment" /> },
            { label: words.licences.size, value: sizeText(status.bytes, locale) },
          ]}
        />
      ) : null}
      {rebuild.isError ? <ProblemAlert error={rebuild.error} /> : null}
      {status?.state === 'failed' && mayChange ? (
        <Button size="sm" loading={rebuild.isPending} onClick={() => rebuild.mutate(undefined)}>
          {words.licences.rebuild}
        </Button>
      ) : null}
      <p role="status" className={styles.quiet}>
        {rebuild.isSuccess && status?.state !== 'ready' ? words.licences.rebuilding : null}
      </p>
    </Section>
  );
}
