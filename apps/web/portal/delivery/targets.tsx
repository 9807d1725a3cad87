import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import type { DeliveryTarget, SavedDeliveryTarget } from '../../api/views.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { Loading } from '../../design/feedback/loading.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import { Asking } from './asking.js';
import styles from './delivery.module.css';
import { ShownOnce } from './shown-once.js';
import { TargetForm } from './target-form.js';

/** The places, each with its test; adding and changing one. */
export function Targets() {
  const words = useWords();
  const [edited, setEdited] = useState<DeliveryTarget | 'new' | null>(null);
  const [saved, setSaved] = useState<SavedDeliveryTarget | null>(null);
  const targets = useQuery({
    queryKey: ['delivery-targets'],
    queryFn: ({ signal }) => answerOf(portal.GET('/api/v1/delivery-targets', { signal })),
  });
  const items = targets.data?.items ?? [];
  return (
    <Section
      title={words.delivery.places}
      aside={
        edited === null && items.length > 0 ? (
          <Button size="xs" onClick={() => setEdited('new')}>
            {words.delivery.add}
          </Button>
        ) : null
      }
    >
      {targets.isPending ? <Loading lines={2} /> : null}
      {targets.isError ? <ProblemAlert error={targets.error} onRetry={() => void targets.refetch()} /> : null}
      {saved?.secret ? (
        <ShownOnce title={words.delivery.secretTitle} text={words.delivery.secretText} secret={saved.secret} />
      ) : null}
      {targets.isSuccess && items.length === 0 && edited === null ? (
        <EmptyState
          title={words.delivery.noPlaces}
          action={<Button onClick={() => setEdited('new')}>{words.delivery.add}</Button>}
        >
          {words.delivery.noPlacesText}
        </EmptyState>
      ) : null}
      <ul className={styles.places}>
        {items.map((target) => (
          <TargetRow key={target.id} target={target} onEdit={() => setEdited(target)} />
        ))}
      </ul>
      {edited ? (
        <TargetForm
          key={edited === 'new' ? 'new' : edited.id}
          target={edited === 'new' ? null : edited}
          onSaved={(done) => {
            setSaved(done);
            setEdited(null);
          }}
          onCancel={() => setEdited(null)}
        />
      ) : null}
    </Section>
  );
}

function TargetRow({ target, onEdit }: { target: DeliveryTarget; onEdit: () => void }) {
  const words = useWords();
  const queries = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const path = { params: { path: { id: target.id } } };
  /** Of a mailbox where nobody has said yes: nothing but the question goes there. */
  const isAsked = target.confirmedAt === null;
  const test = useMutation({
    mutationFn: () =>
      answerOf(
        isAsked
          ? portal.POST('/api/v1/delivery-targets/{id}/confirmation', path)
          : portal.POST('/api/v1/delivery-targets/{id}/test', path),
      ),
  });
  const remove = useMutation({
    mutationFn: () => answerOf(portal.DELETE('/api/v1/delivery-targets/{id}', path)),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['delivery-targets'] }),
  });
  const { url, email, bucket, prefix } = target.settings as Record<string, string | undefined>;
  return (
    <li className={styles.place}>
      <div className={styles.placeHead}>
        <div>
          <strong>{target.name}</strong>
          <span className={styles.where}>
            {words.delivery.kinds[target.kind]} ·{' '}
            <bdi dir="ltr">{url ?? email ?? `${bucket ?? ''}/${prefix ?? ''}`}</bdi>
          </span>
        </div>
        <div className={styles.actions}>
          <Button
            size="xs"
            loading={test.isPending}
            aria-label={isAsked ? words.delivery.askAgainOf(target.name) : words.delivery.testOf(target.name)}
            onClick={() => test.mutate()}
          >
            {isAsked ? words.delivery.askAgain : words.delivery.test}
          </Button>
          <Button size="xs" variant="subtle" aria-label={words.delivery.editOf(target.name)} onClick={onEdit}>
            {words.delivery.edit}
          </Button>
          <Button
            size="xs"
            variant="subtle"
            aria-label={words.delivery.removeOf(target.name)}
            onClick={() => setAsking(true)}
          >
            {words.delivery.remove}
          </Button>
        </div>
      </div>
      {isAsked && !test.isSuccess ? <Note tone="waiting">{words.delivery.waits}</Note> : null}
      {isAsking ? (
        <Asking
          question={words.delivery.reallyRemove(target.name)}
          yes={words.delivery.remove}
          isPending={remove.isPending}
          onYes={() => remove.mutate()}
          onNo={() => setAsking(false)}
        />
      ) : null}
      {remove.isError ? <ProblemAlert error={remove.error} /> : null}
      {test.isError ? <ProblemAlert error={test.error} /> : null}
      {test.isSuccess ? (
        <Note tone={test.data.outcome === 'delivered' ? 'good' : 'waiting'}>
          {words.delivery.sentences[test.data.code] ?? test.data.sentence}
        </Note>
      ) : null}
    </li>
  );
}
