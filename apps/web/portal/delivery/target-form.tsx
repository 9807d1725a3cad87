import { Button, SegmentedControl } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import { ApiProblem } from '../../api/problem.js';
import type { DeliveryTarget, SavedDeliveryTarget } from '../../api/views.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useLanguage } from '../../words/language.js';
import { useWords } from '../words/words.js';
import styles from './delivery.module.css';
import { FIELDS, TargetField, type Field, type Kind } from './target-field.js';

const KINDS = Object.keys(FIELDS) as Kind[];

interface TargetFormProps {
  /** The one that is changed, or null for a new one. */
  target: DeliveryTarget | null;
  onSaved: (saved: SavedDeliveryTarget) => void;
  onCancel: () => void;
}

/** A place: where it is, and what we may enter it with. */
export function TargetForm({ target, onSaved, onCancel }: TargetFormProps) {
  const words = useWords();
  const queries = useQueryClient();
  const { language } = useLanguage();
  const [kind, setKind] = useState<Kind>(target?.kind ?? 'webhook');
  const [values, setValues] = useState<Partial<Record<Field, string>>>({
    language,
    ...(target?.settings as Partial<Record<Field, string>> | undefined),
    name: target?.name ?? '',
  });
  const save = useMutation({
    mutationFn: () => {
      const given = FIELDS[kind].flatMap((field) => (values[field] ? [[field, values[field]] as const] : []));
      const body = { ...Object.fromEntries(given), kind, name: values.name ?? '' };
      const path = { id: target?.id ?? '' };
      return target
        ? answerOf(portal.PUT('/api/v1/delivery-targets/{id}', { params: { path }, body }))
        : answerOf(portal.POST('/api/v1/delivery-targets', { body }));
    },
    onSuccess: async (saved) => {
      await queries.invalidateQueries({ queryKey: ['delivery-targets'] });
      onSaved(saved);
    },
  });
  const problem = save.error instanceof ApiProblem ? save.error : null;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      {target ? null : (
        <SegmentedControl
          aria-label={words.delivery.kind}
          value={kind}
          onChange={(value) => setKind(value)}
          data={KINDS.map((value) => ({ value, label: words.delivery.kinds[value] }))}
        />
      )}
      {FIELDS[kind].map((field) => (
        <TargetField
          key={field}
          field={field}
          isKnown={target !== null}
          value={values[field] ?? ''}
          error={problem?.fieldMessage(field)}
          onChange={(value) => setValues({ ...values, [field]: value })}
        />
      ))}
      {save.isError ? <ProblemAlert error={save.error} /> : null}
      <div className={styles.actions}>
        <Button type="submit" loading={save.isPending}>
          {words.delivery.save}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {words.delivery.cancel}
        </Button>
      </div>
    </form>
  );
}
