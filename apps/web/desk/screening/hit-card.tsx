import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { screeningApi, type ScreeningHit } from '../../api/desk-screening.js';
import { DateTime } from '../../design/data/date-time.js';
import { Facts } from '../../design/data/facts.js';
import { countryName } from '../../design/data/format.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useLanguage } from '../../words/language.js';
import { Tag } from '../marks/tag.js';
import { useMay } from '../session/session.js';
import { useWords } from '../words/words.js';
import styles from './screening.module.css';

const TONES = { open: 'act', cleared: 'good', confirmed: 'over' } as const;

/** A name beside the one it is like, and what was decided or is to be. */
export function HitCard({ hit }: { hit: ScreeningHit }) {
  const { screening: words } = useWords();
  const { locale } = useLanguage();
  const percent = (part: number) => new Intl.NumberFormat(locale, { style: 'percent' }).format(part);
  const heading = useId();
  const countries = hit.entry.countries.map((code) => countryName(code, locale)).join(', ');
  return (
    <article className={styles.hit} aria-labelledby={heading}>
      <div className={styles.hitHead}>
        <h2 id={heading} className={styles.hitTitle}>
          <Link to={`/organisations/${hit.organisation.id}`}>
            <bdi>{hit.organisation.name}</bdi>
          </Link>
        </h2>
        <Tag tone={TONES[hit.state]}>{words.states[hit.state]}</Tag>
      </div>
      <div className={styles.twins}>
        <div>
          <p className={styles.label}>{words.ours}</p>
          <p className={styles.name} dir="auto">
            {hit.name}
          </p>
          <p className={styles.quiet}>
            {hit.organisation.country ? countryName(hit.organisation.country, locale) : null}
          </p>
          <p className={styles.quiet}>
            {words.likeness} <strong>{percent(hit.score)}</strong>, {words.threshold(percent(hit.threshold))}
          </p>
          <p className={styles.quiet}>
            {words.foundAt} <DateTime value={hit.foundAt} />
          </p>
          {hit.isLive ? null : <p>{words.past}</p>}
        </div>
        <div>
          <p className={styles.label}>{words.theirs}</p>
          <p className={styles.name} dir="auto">
            {hit.matchedName}
          </p>
          <Facts
            entries={[
              { label: words.number, value: <bdi dir="ltr">{hit.entry.ref}</bdi> },
              {
                label: words.lists,
                value: (
                  <Link to={`/sanctions-lists/${hit.list.id}`}>
                    <bdi>{words.ofList(hit.list.name, hit.list.version)}</bdi>
                  </Link>
                ),
              },
              { label: words.names, value: <bdi>{hit.entry.names.join(' · ')}</bdi> },
              ...(countries ? [{ label: words.countries, value: countries }] : []),
              ...(hit.entry.programme ? [{ label: words.programme, value: <bdi>{hit.entry.programme}</bdi> }] : []),
              ...(hit.entry.remarks ? [{ label: words.remarks, value: <bdi>{hit.entry.remarks}</bdi> }] : []),
            ]}
          />
        </div>
      </div>
      <Decisions hit={hit} />
    </article>
  );
}

function Decisions({ hit }: { hit: ScreeningHit }) {
  const { screening: words } = useWords();
  const mayDecide = useMay('decideScreening');
  const [again, setAgain] = useState(false);
  const isOpen = hit.state === 'open' || again;
  return (
    <>
      {hit.decisions.map((one) => (
        <p key={one.at} className={styles.decided}>
          <strong>{words.states[one.decision]}</strong> <bdi>{words.decidedBy(one.by)}</bdi>,{' '}
          <DateTime value={one.at} />: <span dir="auto">{one.reason}</span>
        </p>
      ))}
      {mayDecide && hit.isLive && isOpen ? <DecideForm hit={hit} onDone={() => setAgain(false)} /> : null}
      {mayDecide && hit.isLive && !isOpen ? (
        <Button size="xs" variant="subtle" onClick={() => setAgain(true)}>
          {words.change}
        </Button>
      ) : null}
    </>
  );
}

function DecideForm({ hit, onDone }: { hit: ScreeningHit; onDone: () => void }) {
  const { screening: words } = useWords();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const decide = useMutation({
    mutationFn: (decision: 'cleared' | 'confirmed') =>
      screeningApi.decide(hit.id, { decision, reason: reason.trim(), seen: hit.state }),
    onSuccess: async () => {
      onDone();
      const keys = [['screening-hits'], ['organisation-screening'], ['standing'], ['sanctions-lists'], ['request']];
      await Promise.all(keys.map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
  });
  const isEmpty = reason.trim() === '';
  return (
    <div className={styles.form}>
      <Textarea
        size="sm"
        label={words.reason}
        description={words.reasonWhy}
        autosize
        minRows={2}
        maxLength={1000}
        dir="auto"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {decide.isError ? <ProblemAlert error={decide.error} /> : null}
      <div className={styles.actions}>
        {hit.state === 'cleared' ? null : (
          <Button size="sm" loading={decide.isPending} disabled={isEmpty} onClick={() => decide.mutate('cleared')}>
            {words.clear}
          </Button>
        )}
        {hit.state === 'confirmed' ? null : (
          <Button
            size="sm"
            variant="subtle"
            loading={decide.isPending}
            disabled={isEmpty}
            onClick={() => decide.mutate('confirmed')}
          >
            {words.confirm}
          </Button>
        )}
      </div>
    </div>
  );
}
