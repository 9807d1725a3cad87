import { Button, Progress } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import type { LicenceDetail, PackageStatus } from '../../api/views.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { StateBadge } from '../../design/marks/state-badge.js';
import { Section } from '../../design/shell/page.js';
import { useLanguage } from '../../words/language.js';
import { useWords } from '../words/words.js';
import { bytesText } from './bytes-text.js';
import styles from './licence.module.css';

const POLL_MS = 1500;

/**
 * The package and the papers. While the package is being built the page shows how far it is; after an extension the
 * files of the revision before can be fetched until the new ones are there.
 */
export function Files({ licence }: { licence: LicenceDetail }) {
  const words = useWords();
  const { reference } = licence;
  const status = useQuery({
    queryKey: ['package', reference],
    queryFn: ({ signal }) =>
      answerOf(portal.GET('/api/v1/licences/{reference}/package-status', { params: { path: { reference } }, signal })),
    refetchInterval: (query) =>
      query.state.data?.state === 'queued' || query.state.data?.state === 'building' ? POLL_MS : false,
  });
  const base = `/api/v1/licences/${reference}`;
  const packed = status.data;
  return (
    <Section title={words.files.title} aside={packed ? <StateBadge kind="package" state={packed.state} /> : null}>
      <div className={styles.files}>
        {status.isError ? <ProblemAlert error={status.error} onRetry={() => void status.refetch()} /> : null}
        {packed && packed.state !== 'ready' ? <HowFar packed={packed} /> : null}
        {packed && licence.downloadable ? <Downloads packed={packed} base={base} /> : null}
        {licence.downloadable ? null : <p className={styles.quiet}>{words.files.closed}</p>}
      </div>
    </Section>
  );
}

/** What is being done and how far it is; and in words what keeps it, while it is tried again or waits for the desk. */
function HowFar({ packed: { state, progress, revision, failure } }: { packed: PackageStatus }) {
  const words = useWords();
  const { locale } = useLanguage();
  const { percent, step } = progress;
  const share = new Intl.NumberFormat(locale, { style: 'percent' }).format(percent / 100);
  const begun = revision > 1 ? words.files.buildingRevision(revision) : words.files.building;
  return (
    <div role="status" className={styles.progress}>
      <Progress value={Math.max(percent, 3)} color="ink" size="sm" aria-label={words.files.progress} />
      <p className={styles.quiet}>{state === 'failed' ? words.files.failed : begun}</p>
      {state === 'building' && step ? (
        <p className={styles.step}>
          <span>{words.files.steps[step] ?? step}</span>
          <span>{share}</span>
        </p>
      ) : null}
      {failure && state !== 'building' ? <p className={styles.quiet}>{words.files.failures(failure.code)}</p> : null}
    </div>
  );
}

/** The files as they are, or those of the revision before, called by its number. */
function Downloads({ packed, base }: { packed: PackageStatus; base: string }) {
  const words = useWords();
  if (packed.state === 'ready') {
    return (
      <>
        <Download href={`${base}/package`} label={words.files.download} bytes={packed.bytes} />
        <Inside files={packed.files} base={base} />
        <Papers base={base} />
      </>
    );
  }
  const { earlier } = packed;
  if (!earlier) return null;
  const { revision, bytes } = earlier;
  return (
    <>
      <p className={styles.quiet}>{words.files.untilThen(revision)}</p>
      <Download
        href={`${base}/package?revision=${String(revision)}`}
        label={words.files.downloadRevision(revision)}
        bytes={bytes}
      />
      <Papers base={base} />
    </>
  );
}

function Download({ href, label, bytes }: { href: string; label: string; bytes: number | null }) {
  const { locale } = useLanguage();
  return (
    <Button
      component="a"
      href={href}
      variant="filled"
      color="seal"
      fullWidth
      leftSection={<IconDownload size={18} aria-hidden="true" />}
    >
      {label} {bytes === null ? '' : `(${bytesText(bytes, locale)})`}
    </Button>
  );
}

/** Each file can be had on its own. */
function Inside({ files, base }: { files: PackageStatus['files']; base: string }) {
  const words = useWords();
  const { locale } = useLanguage();
  return (
    <details className={styles.inside}>
      <summary>{words.files.inside(files.length)}</summary>
      <ul>
        {files.map((file) => (
          <li key={file.name}>
            <a href={`${base}/package/part?path=${encodeURIComponent(file.name)}`} dir="ltr">
              {file.name}
            </a>
            <span>{bytesText(file.bytes, locale)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Papers({ base }: { base: string }) {
  const words = useWords();
  return (
    <ul className={styles.papers}>
      <li>
        <a href={`${base}/certificate.pdf`}>{words.files.certificate}</a>
      </li>
      <li>
        <a href={`${base}/licence.odrl.json`}>{words.files.odrl}</a>
      </li>
      <li>
        <a href={`${base}/licence.jws`}>{words.files.jws}</a>
      </li>
    </ul>
  );
}
