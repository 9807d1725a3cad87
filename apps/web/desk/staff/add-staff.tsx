import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { deskApi, type StaffRole } from '../../api/desk-client.js';
import { Dialog } from '../../design/feedback/dialog.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useWords } from '../words/words.js';
import { RoleBoxes } from './role-boxes.js';
import styles from './staff.module.css';

interface AddStaffProps {
  opened: boolean;
  onClose: () => void;
  onAdded: (email: string) => void;
}

export function AddStaff({ opened, onClose, onAdded }: AddStaffProps) {
  const words = useWords();
  return (
    <Dialog opened={opened} onClose={onClose} title={words.staff.addTitle}>
      <AddForm
        onCancel={onClose}
        onAdded={(email) => {
          onAdded(email);
          onClose();
        }}
      />
    </Dialog>
  );
}

function AddForm({ onCancel, onAdded }: { onCancel: () => void; onAdded: (email: string) => void }) {
  const words = useWords();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [roles, setRoles] = useState<StaffRole[]>(['reviewer']);
  const add = useMutation({
    mutationFn: () => deskApi.addStaff({ name: name.trim(), email: email.trim(), roles }),
    onSuccess: async (member) => {
      await queries.invalidateQueries({ queryKey: ['staff'] });
      onAdded(member.email);
    },
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate();
      }}
    >
      <p className={styles.quiet}>{words.staff.addText}</p>
      <TextInput
        label={words.staff.name}
        required
        withAsterisk={false}
        maxLength={120}
        dir="auto"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label={words.staff.email}
        type="email"
        required
        withAsterisk={false}
        maxLength={254}
        dir="ltr"
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <RoleBoxes value={roles} onChange={setRoles} />
      {add.isError ? <ProblemAlert error={add.error} /> : null}
      <div className={styles.actions}>
        <Button type="submit" variant="filled" color="seal" loading={add.isPending} disabled={roles.length === 0}>
          {words.staff.invite}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}
