import { Popover, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconUserCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './shell.module.css';

interface AccountMenuProps {
  /** What stands in the masthead: the organisation, or the person. */
  name: string;
  /** A line above the list, such as who is signed in. */
  note: string;
  /** Links and buttons; choosing one closes the list. */
  children: ReactNode;
}

/** Who is signed in, and what belongs to them, behind one button of the masthead. */
export function AccountMenu({ name, note, children }: AccountMenuProps) {
  const [isOpen, list] = useDisclosure(false);
  return (
    <Popover opened={isOpen} onChange={list.close} position="bottom-end" withinPortal={false} trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton className={styles.accountButton} onClick={list.toggle}>
          <IconUserCircle className={styles.accountIcon} size={22} stroke={1.5} aria-hidden="true" />
          <span className={styles.accountName}>{name}</span>
          <IconChevronDown size={16} aria-hidden="true" />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <p className={styles.accountNote}>{note}</p>
        <div className={styles.accountList} onClick={list.close}>
          {children}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
