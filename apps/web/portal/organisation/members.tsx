import { Button, Table } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import type { Member } from '../../api/views.js';
import { DateTime } from '../../design/data/date-time.js';
import { LoadMore } from '../../design/feedback/load-more.js';
import { Loading } from '../../design/feedback/loading.js';
import { Dialog } from '../../design/feedback/dialog.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import { RoleBoxes } from './role-boxes.js';
import styles from './organisation.module.css';

/** Who may act for the organisation, and as what. */
export function Members({ isAdmin }: { isAdmin: boolean }) {
  const words = useWords();
  const members = useInfiniteQuery({
    queryKey: ['members'],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = pageParam ? { cursor: pageParam } : {};
      return answerOf(portal.GET('/api/v1/members', { params: { query }, signal }));
    },
    getNextPageParam: (page) => page.nextCursor,
  });
  return (
    <Section title={words.members.title}>
      {members.isPending ? <Loading lines={3} /> : null}
      {members.isError ? <ProblemAlert error={members.error} onRetry={() => void members.refetch()} /> : null}
      <Table className={styles.people}>
        <Table.Tbody>
          {members.data?.pages
            .flatMap((page) => page.items)
            .map((member) => (
              <MemberRow key={member.userId} member={member} isAdmin={isAdmin} />
            ))}
        </Table.Tbody>
      </Table>
      <LoadMore
        hasMore={members.hasNextPage}
        isLoading={members.isFetchingNextPage}
        onMore={() => void members.fetchNextPage()}
      />
    </Section>
  );
}

function MemberRow({ member, isAdmin }: { member: Member; isAdmin: boolean }) {
  const words = useWords();
  const [isOpen, dialog] = useDisclosure(false);
  return (
    <Table.Tr>
      <Table.Th scope="row">
        {member.name}
        <span className={styles.address} dir="ltr">
          {member.email}
        </span>
      </Table.Th>
      <Table.Td>{member.roles.map((role) => words.roles[role]).join(', ')}</Table.Td>
      <Table.Td className={styles.since ?? ''}>
        <DateTime value={member.joinedAt} />
      </Table.Td>
      <Table.Td>
        {isAdmin ? (
          <>
            <Button size="xs" variant="subtle" onClick={dialog.open} aria-label={words.members.changeOf(member.name)}>
              {words.members.change}
            </Button>
            <Dialog opened={isOpen} onClose={dialog.close} title={member.name}>
              <ChangeMember member={member} onDone={dialog.close} />
            </Dialog>
          </>
        ) : null}
      </Table.Td>
    </Table.Tr>
  );
}

function ChangeMember({ member, onDone }: { member: Member; onDone: () => void }) {
  const words = useWords();
  const queries = useQueryClient();
  const [roles, setRoles] = useState(member.roles);
  const params = { path: { userId: member.userId } };
  const onSuccess = async () => {
    await queries.invalidateQueries({ queryKey: ['members'] });
    onDone();
  };
  const change = useMutation({
    mutationFn: () => answerOf(portal.PUT('/api/v1/members/{userId}/roles', { params, body: { roles } })),
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: () => answerOf(portal.DELETE('/api/v1/members/{userId}', { params })),
    onSuccess,
  });
  const error = change.error ?? remove.error;
  return (
    <div className={styles.form}>
      <RoleBoxes value={roles} onChange={setRoles} />
      {error ? <ProblemAlert error={error} /> : null}
      <div className={styles.actions}>
        <Button
          variant="filled"
          color="seal"
          loading={change.isPending}
          disabled={roles.length === 0}
          onClick={() => change.mutate()}
        >
          {words.save}
        </Button>
        <Button loading={remove.isPending} onClick={() => remove.mutate()}>
          {words.members.remove}
        </Button>
      </div>
    </div>
  );
}
