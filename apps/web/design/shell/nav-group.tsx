import { Popover, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import word from './nav-group.module.css';
import styles from './shell.module.css';

interface NavGroupProps {
  label: string;
  /** Where its links lead; the group is marked while one of them is open. */
  paths: readonly string[];
  /** Links; choosing one closes the list. */
  children: ReactNode;
}

/** Several places behind one word of the masthead. */
export function NavGroup({ label, paths, children }: NavGroupProps) {
  const [isOpen, list] = useDisclosure(false);
  const { pathname } = useLocation();
  const isHere = paths.some((path) => pathname === path || pathname.startsWith(`${path}/`));
  return (
    <Popover opened={isOpen} onChange={list.close} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton className={word.word ?? ''} aria-current={isHere ? 'true' : undefined} onClick={list.toggle}>
          {label}
          <IconChevronDown size={14} aria-hidden="true" />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={styles.accountList} onClick={list.close}>
          {children}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
