import { Button, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { screeningApi, type StandingView } from '../../api/desk-screening.js';
import { Comma } from '../../design/data/comma.js';
import { DateTime } from '../../design/data/date-time.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { Standing } from '../marks/standing.js';
import { useMay } from '../session/session.js';
import { useWords } from '../words/words.js';
import styles from './screening.module.css';

/** How an organisation stands with us and why, with blocking and its history. */
export function OrganisationStanding({ organisationId }: { organisationId: string }) {
  const { screening: words } = useWords();
  const standing = useQuery({
    queryKey: ['standing', organisationId],
    queryFn: ({ signal }) => screeningApi.standing(organisationId, signal),
  });
  return (
    <Section title={words.standing}>
      {standing.isPending ? <Loading lines={2} /> : null}
      {standing.isError ? <ProblemAlert error={standing.error} onRetry={() => void standing.refetch()} /> : null}
      {standing.data ? <Shown view={standing.data} organisationId={organisationId} /> : null}
    </Section>
  );
}

function Shown({ view, organisationId }: { view: StandingView; organisationId: string }) {
  const { screening: words } = useWords();
  const maySet = useMay('setStanding');
  const licence = view.firstLicence;
  return (
    <>
      <p className={styles.standing}>
        <Standing standing={view.standing} />
        <span className={styles.quiet}>
          {view.because === 'licences' && licence ? (
            <Link to={`/licences/${licence.reference}`}>{words.because.licences(licence.reference)}</Link>
          ) : view.because === 'said' ? (
            words.because.said
          ) : (
            words.because.nothing
          )}
        </span>
      </p>
      {maySet ? <SetStanding key={view.standing} view={view} organisationId={organisationId} /> : null}
      {view.history.length > 0 ? (
        <>
          <p className={styles.label}>{words.standingHistory}</p>
          <ul className={styles.lines}>
            {view.history.map((change) => (
              <li key={change.at} className={styles.line}>
                {change.standing === 'new' ? words.takenBack : <Standing standing={change.standing} />}
                <span className={styles.quiet}>
                  <bdi>{change.by ?? words.byJob}</bdi>
                  <Comma />
                  <DateTime value={change.at} />
                </span>
                {change.reason ? (
                  <p className={styles.others} dir="auto">
                    {change.reason}
                  </p>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

function SetStanding({ view, organisationId }: { view: StandingView; organisationId: string }) {
  const { screening: words } = useWords();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const isSaid = view.because === 'said';
  const save = useMutation({
    mutationFn: () =>
      screeningApi.setStanding(organisationId, { standing: isSaid ? 'new' : 'blocked', reason: reason.trim() }),
    onSuccess: () =>
      Promise.all(
        [['standing', organisationId], ['request'], ['queue']].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <Textarea
        size="sm"
        label={words.why}
        description={isSaid ? words.unblockWhy : words.blockWhy}
        autosize
        minRows={1}
        maxLength={1000}
        dir="auto"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {save.isError ? <ProblemAlert error={save.error} /> : null}
      <div className={styles.actions}>
        <Button type="submit" size="sm" loading={save.isPending} disabled={reason.trim() === ''}>
          {isSaid ? words.unblock : words.block}
        </Button>
      </div>
    </form>
  );
}
