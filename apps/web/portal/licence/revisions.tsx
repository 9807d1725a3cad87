import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import type { LicenceDetail } from '../../api/views.js';
import { DateTime } from '../../design/data/date-time.js';
import { Facts } from '../../design/data/facts.js';
import { Money } from '../../design/data/money.js';
import { useUseFacts } from '../../design/data/use-facts.js';
import { Dialog } from '../../design/feedback/dialog.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import { Deed } from './deed.js';
import styles from './licence.module.css';

/** The way to more of it: the one action of an active licence. */
export function Extend({ licence }: { licence: LicenceDetail }) {
  const words = useWords();
  const { reference, extendable, openExtension } = licence;
  if (openExtension) {
    return (
      <p className={styles.extend}>
        {words.extend.underWay} <Link to={`/requests/${openExtension}`}>{openExtension}</Link>
      </p>
    );
  }
  if (!extendable) return null;
  return (
    <div className={styles.extend}>
      <Button component={Link} to={`/licences/${reference}/extend`}>
        {words.extend.button}
      </Button>
    </div>
  );
}

/** Every revision of an extended licence, the newest first; each opens as it was agreed. */
export function Revisions({ licence }: { licence: LicenceDetail }) {
  const words = useWords();
  const [opened, setOpened] = useState<number | null>(null);
  if (licence.revisions.length < 2) return null;
  return (
    <Section title={words.extend.history}>
      <ol className={styles.revisions} reversed>
        {licence.revisions.map(({ revision, issuedAt, endsOn, paid, requestReference, kind }) => (
          <li key={revision}>
            <p>
              <strong>{words.extend.revision(revision)}</strong> <DateTime value={issuedAt} />
            </p>
            <p className={styles.quiet}>
              {endsOn ? (
                <>
                  {words.extend.until} <DateTime value={endsOn} />
                </>
              ) : (
                words.licence.forEver
              )}
              {' · '}
              {kind === 'items-ended' ? words.extend.itemsEnded : <Money value={paid} />}
              {' · '}
              <Link to={`/requests/${requestReference}`}>{requestReference}</Link>
            </p>
            {revision === licence.revision ? null : (
              <Button size="compact-sm" variant="subtle" onClick={() => setOpened(revision)}>
                {words.extend.readRevision(revision)}
              </Button>
            )}
          </li>
        ))}
      </ol>
      <Dialog
        opened={opened !== null}
        onClose={() => setOpened(null)}
        title={words.extend.revision(opened ?? 1)}
        size="lg"
      >
        {opened === null ? null : <RevisionText reference={licence.reference} revision={opened} />}
      </Dialog>
    </Section>
  );
}

function RevisionText({ reference, revision }: { reference: string; revision: number }) {
  const snapshot = useQuery({
    queryKey: ['licence', reference, 'revision', revision],
    queryFn: ({ signal }) =>
      answerOf(
        portal.GET('/api/v1/licences/{reference}/revisions/{revision}', {
          params: { path: { reference, revision } },
          signal,
        }),
      ),
    staleTime: Infinity,
  });
  const facts = useUseFacts(snapshot.data?.use ?? null, snapshot.data?.countries);
  if (snapshot.isError) return <ProblemAlert error={snapshot.error} />;
  if (!snapshot.data) return <Loading lines={6} />;
  return (
    <>
      <Facts entries={facts} />
      <Deed deeds={snapshot.data.deeds} />
    </>
  );
}
