import { Checkbox } from '@mantine/core';
import type { StaffRole } from '../../api/desk-client.js';
import { useWords } from '../words/words.js';
import styles from './staff.module.css';

const ROLES: StaffRole[] = ['reviewer', 'rights-manager', 'finance', 'administrator'];

interface RoleBoxesProps {
  value: StaffRole[];
  onChange: (roles: StaffRole[]) => void;
}

export function RoleBoxes({ value, onChange }: RoleBoxesProps) {
  const words = useWords();
  return (
    <Checkbox.Group
      label={words.staff.roles}
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
