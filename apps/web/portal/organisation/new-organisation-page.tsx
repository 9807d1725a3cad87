import { Button, Checkbox } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import { ApiProblem } from '../../api/problem.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Page } from '../../design/shell/page.js';
import { ConfirmEmail } from '../account/confirm-email.js';
import { useReturn } from '../account/use-return.js';
import { useForgetEverything, useSession } from '../session/session.js';
import { useWords } from '../words/words.js';
import { OrganisationFields, type OrganisationInput } from './organisation-form.js';
import styles from '../account/account.module.css';

/** Licences belong to organisations: the first one who comes founds theirs here. */
export function NewOrganisationPage() {
  const words = useWords();
  const { next } = useReturn();
  const navigate = useNavigate();
  const forget = useForgetEverything();
  const session = useSession();
  const [value, setValue] = useState<OrganisationInput>({ name: '', country: '', kind: 'publisher', vatNumber: '' });
  const [isConfirmed, setConfirmed] = useState(false);
  const create = useMutation({
    mutationFn: async () => {
      const { vatNumber, ...rest } = value;
      const terms = await answerOf(portal.GET('/api/v1/organisation/terms'));
      const body = { ...rest, vatNumber: vatNumber.trim() || null, termsVersion: terms.version };
      return answerOf(portal.POST('/api/v1/organisation', { body }));
    },
    onSuccess: async () => {
      await forget();
      await navigate(next);
    },
  });
  const problem = create.error instanceof ApiProblem ? create.error : null;
  const actor = session?.user;
  return (
    <Page title={words.organisation.newTitle} width="form" lead={words.organisation.newLead}>
      {actor && !actor.emailVerified ? (
        <div className={styles.note}>
          <ConfirmEmail email={actor.email} />
        </div>
      ) : null}
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          create.mutate();
        }}
      >
        <OrganisationFields value={value} onChange={setValue} problem={problem} />
        <Checkbox
          required
          label={
            <>
              {words.organisation.confirm} <Link to="/terms">{words.shell.terms}</Link>
            </>
          }
          checked={isConfirmed}
          onChange={(event) => setConfirmed(event.currentTarget.checked)}
        />
        {create.isError ? <ProblemAlert error={create.error} /> : null}
        <Button type="submit" variant="filled" color="seal" loading={create.isPending}>
          {words.organisation.create}
        </Button>
      </form>
    </Page>
  );
}
