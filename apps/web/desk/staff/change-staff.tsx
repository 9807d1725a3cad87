import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { deskApi, type StaffMember } from '../../api/desk-client.js';
import { Dialog } from '../../design/feedback/dialog.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useWords } from '../words/words.js';
import { RoleBoxes } from './role-boxes.js';
import styles from './staff.module.css';

interface ChangeStaffProps {
  member: StaffMember;
  isOwn: boolean;
  opened: boolean;
  onClose: () => void;
}

/** Roles, a lost phone, and the end of an account; nobody switches their own off. */
export function ChangeStaff({ member, isOwn, opened, onClose }: ChangeStaffProps) {
  return (
    <Dialog opened={opened} onClose={onClose} title={member.name}>
      <ChangeForms member={member} isOwn={isOwn} onDone={onClose} />
    </Dialog>
  );
}

function useStaffChange(change: () => Promise<unknown>, onDone?: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['staff'] });
      await queries.invalidateQueries({ queryKey: ['session'] });
      onDone?.();
    },
  });
}

function ChangeForms({ member, isOwn, onDone }: Pick<ChangeStaffProps, 'member' | 'isOwn'> & { onDone: () => void }) {
  const words = useWords();
  const [roles, setRoles] = useState(member.roles);
  const { userId, disabled } = member;
  const saveRoles = useStaffChange(() => deskApi.setStaffRoles(userId, roles), onDone);
  const reset = useStaffChange(() => deskApi.resetSecondFactor(userId));
  const toggle = useStaffChange(() => deskApi.setStaffDisabled(userId, !disabled), onDone);
  const error = saveRoles.error ?? reset.error ?? toggle.error;
  return (
    <div className={styles.form}>
      <RoleBoxes value={roles} onChange={setRoles} />
      <div>
        <Button
          variant="filled"
          color="seal"
          loading={saveRoles.isPending}
          disabled={roles.length === 0 || roles.join() === member.roles.join()}
          onClick={() => saveRoles.mutate()}
        >
          {words.staff.saveRoles}
        </Button>
      </div>
      {error ? <ProblemAlert error={error} /> : null}
      {member.secondFactor && !isOwn ? (
        <div className={styles.further}>
          <p className={styles.quiet}>{words.staff.resetText}</p>
          <Button size="sm" loading={reset.isPending} onClick={() => reset.mutate()}>
            {words.staff.reset}
          </Button>
        </div>
      ) : null}
      <p role="status" className={styles.quiet}>
        {reset.isSuccess ? words.staff.resetDone : null}
      </p>
      {isOwn ? null : (
        <div className={styles.further}>
          {disabled ? null : <p className={styles.quiet}>{words.staff.disableText}</p>}
          <Button size="sm" loading={toggle.isPending} onClick={() => toggle.mutate()}>
            {disabled ? words.staff.enable : words.staff.disable}
          </Button>
        </div>
      )}
    </div>
  );
}
