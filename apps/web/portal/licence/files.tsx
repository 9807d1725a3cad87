import { Button, Progress } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import type { LicenceDetail } from '../../api/views.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { StateBadge } from '../../design/marks/state-badge.js';
import { Section } from '../../design/shell/page.js';
import { useLanguage } from '../../words/language.js';
import { useWords } from '../words/words.js';
import { bytesText } from './bytes-text.js';
import styles from './licence.module.css';

const POLL_MS = 1500;

/** The package and the papers. While the package is being built the page shows how far it is. */
export function Files({ licence }: { licence: LicenceDetail }) {
  const words = useWords();
  const { locale } = useLanguage();
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
        {packed && packed.state !== 'ready' ? (
          <div role="status" className={styles.progress}>
            <Progress
              value={packed.progress.total > 0 ? (packed.progress.done / packed.progress.total) * 100 : 5}
              color="ink"
              size="sm"
              aria-label={words.files.progress}
            />
            <p className={styles.quiet}>{packed.state === 'failed' ? words.files.failed : words.files.building}</p>
          </div>
        ) : null}
        {packed?.state === 'ready' && licence.downloadable ? (
          <>
            <Button
              component="a"
              href={`${base}/package`}
              variant="filled"
              color="seal"
              fullWidth
              leftSection={<IconDownload size={18} aria-hidden="true" />}
            >
              {words.files.download} {packed.bytes === null ? '' : `(${bytesText(packed.bytes, locale)})`}
            </Button>
            <details className={styles.inside}>
              <summary>{words.files.inside(packed.files.length)}</summary>
              <ul>
                {packed.files.map((file) => (
                  <li key={file.name}>
                    <span dir="ltr">{file.name}</span>
                    <span>{bytesText(file.bytes, locale)}</span>
                  </li>
                ))}
              </ul>
            </details>
          </>
        ) : null}
        {licence.downloadable && packed?.state === 'ready' ? (
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
        ) : null}
        {licence.downloadable ? null : <p className={styles.quiet}>{words.files.closed}</p>}
      </div>
    </Section>
  );
}
