import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import { ApiProblem } from '../../api/problem.js';
import type { Organisation } from '../../api/views.js';
import { Dialog } from '../../design/feedback/dialog.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useWords } from '../words/words.js';
import { OrganisationFields, type OrganisationInput } from './organisation-form.js';
import styles from '../account/account.module.css';

export function EditOrganisation({ organisation }: { organisation: Organisation }) {
  const words = useWords();
  const [isOpen, dialog] = useDisclosure(false);
  return (
    <>
      <Button size="xs" onClick={dialog.open}>
        {words.organisation.edit}
      </Button>
      <Dialog opened={isOpen} onClose={dialog.close} title={words.organisation.details}>
        <EditForm organisation={organisation} onDone={dialog.close} />
      </Dialog>
    </>
  );
}

function EditForm({ organisation, onDone }: { organisation: Organisation; onDone: () => void }) {
  const words = useWords();
  const queries = useQueryClient();
  const { name, country, kind, vatNumber } = organisation;
  const [value, setValue] = useState<OrganisationInput>({ name, country, kind, vatNumber: vatNumber ?? '' });
  const save = useMutation({
    mutationFn: () =>
      answerOf(portal.PUT('/api/v1/organisation', { body: { ...value, vatNumber: value.vatNumber.trim() || null } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['organisation'] });
      await queries.invalidateQueries({ queryKey: ['session'] });
      onDone();
    },
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <OrganisationFields
        value={value}
        onChange={setValue}
        problem={save.error instanceof ApiProblem ? save.error : null}
      />
      {save.isError ? <ProblemAlert error={save.error} /> : null}
      <Button type="submit" variant="filled" color="seal" loading={save.isPending}>
        {words.save}
      </Button>
    </form>
  );
}
