import { Button, Table, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import { ApiProblem } from '../../api/problem.js';
import type { Invitation, MemberRole } from '../../api/views.js';
import { DateTime } from '../../design/data/date-time.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { useLanguage } from '../../words/language.js';
import { useWords } from '../words/words.js';
import { RoleBoxes } from './role-boxes.js';
import styles from './organisation.module.css';

/** Colleagues who are invited, and inviting another. */
export function Invitations() {
  const words = useWords();
  const invitations = useQuery({
    queryKey: ['invitations'],
    queryFn: ({ signal }) => answerOf(portal.GET('/api/v1/invitations', { params: { query: { limit: 100 } }, signal })),
  });
  const waiting = invitations.data?.items ?? [];
  return (
    <Section title={words.invitations.title}>
      {invitations.isError ? (
        <ProblemAlert error={invitations.error} onRetry={() => void invitations.refetch()} />
      ) : null}
      {waiting.length > 0 ? (
        <Table className={styles.people}>
          <Table.Tbody>
            {waiting.map((invitation) => (
              <InvitationRow key={invitation.id} invitation={invitation} />
            ))}
          </Table.Tbody>
        </Table>
      ) : null}
      <InviteForm />
    </Section>
  );
}

function InvitationRow({ invitation }: { invitation: Invitation }) {
  const words = useWords();
  const queries = useQueryClient();
  const revoke = useMutation({
    mutationFn: () => answerOf(portal.DELETE('/api/v1/invitations/{id}', { params: { path: { id: invitation.id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['invitations'] }),
  });
  return (
    <Table.Tr>
      <Table.Th scope="row" dir="ltr">
        {invitation.email}
      </Table.Th>
      <Table.Td>{invitation.roles.map((role) => words.roles[role]).join(', ')}</Table.Td>
      <Table.Td className={styles.since ?? ''}>
        {words.invitation.until} <DateTime value={invitation.expiresAt} />
      </Table.Td>
      <Table.Td>
        <Button
          size="xs"
          variant="subtle"
          loading={revoke.isPending}
          aria-label={words.invitations.revokeOf(invitation.email)}
          onClick={() => revoke.mutate()}
        >
          {words.invitations.revoke}
        </Button>
      </Table.Td>
    </Table.Tr>
  );
}

function InviteForm() {
  const words = useWords();
  const { language } = useLanguage();
  const queries = useQueryClient();
  const [email, setEmail] = useState('');
  const [roles, setRoles] = useState<MemberRole[]>(['requester', 'buyer']);
  const invite = useMutation({
    mutationFn: () => answerOf(portal.POST('/api/v1/invitations', { body: { email: email.trim(), roles, language } })),
    onSuccess: async () => {
      setEmail('');
      await queries.invalidateQueries({ queryKey: ['invitations'] });
    },
  });
  const problem = invite.error instanceof ApiProblem ? invite.error : null;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        invite.mutate();
      }}
    >
      <TextInput
        label={words.invitations.email}
        type="email"
        required
        withAsterisk={false}
        dir="ltr"
        value={email}
        error={problem?.fieldMessage('email')}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <RoleBoxes value={roles} onChange={setRoles} />
      {invite.isError ? <ProblemAlert error={invite.error} /> : null}
      {invite.isSuccess ? <Note tone="good">{words.invitations.sent(invite.data.email)}</Note> : null}
      <div>
        <Button type="submit" loading={invite.isPending} disabled={roles.length === 0}>
          {words.invitations.send}
        </Button>
      </div>
    </form>
  );
}
