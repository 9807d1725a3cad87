import { Checkbox } from '@mantine/core';
import type { MemberRole } from '../../api/views.js';
import { useWords } from '../words/words.js';
import styles from './organisation.module.css';

const ROLES: MemberRole[] = ['requester', 'buyer', 'organisation-admin'];

export function RoleBoxes({ value, onChange }: { value: MemberRole[]; onChange: (roles: MemberRole[]) => void }) {
  const words = useWords();
  return (
    <Checkbox.Group
      label={words.members.roles}
      value={value}
      onChange={(chosen) => onChange(ROLES.filter((role) => chosen.includes(role)))}
    >
      <div className={styles.roles}>
        {ROLES.map((role) => (
          <Checkbox key={role} value={role} label={words.roles[role]} description={words.rolesWhy[role]} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
