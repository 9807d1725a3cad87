import { Popover, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconUserCircle } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { deskAuth } from '../../api/desk-client.js';
import { listText } from '../../design/data/format.js';
import { useLanguage } from '../../words/language.js';
import { useForgetEverything, useSession } from '../session/session.js';
import { useWords } from '../words/words.js';
import styles from './desk-shell.module.css';

/** Who is signed in, as what, and the way out. */
export function AccountMenu({ onShortcuts }: { onShortcuts: () => void }) {
  const words = useWords();
  const session = useSession();
  const { locale } = useLanguage();
  const forget = useForgetEverything();
  const navigate = useNavigate();
  const [isOpen, menu] = useDisclosure(false);
  const signOut = useMutation({
    mutationFn: deskAuth.signOut,
    onSuccess: async () => {
      await forget();
      await navigate('/sign-in');
    },
  });
  const user = session?.user;
  if (!user) return null;
  const roles = listText(
    user.roles.map((role) => words.roles[role]),
    locale,
  );
  return (
    <Popover
      opened={isOpen}
      onChange={menu.toggle}
      position="bottom-end"
      width={260}
      withinPortal={false}
      withRoles={false}
    >
      <Popover.Target>
        <UnstyledButton className={styles.account} aria-expanded={isOpen} onClick={menu.toggle}>
          <IconUserCircle className={styles.accountIcon} size={22} stroke={1.5} aria-hidden="true" />
          <span className={styles.accountName}>{user.name}</span>
          <IconChevronDown size={16} aria-hidden="true" />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <p className={styles.signedInAs}>{words.shell.signedInAs(roles)}</p>
        <ul className={styles.accountItems}>
          {session.secondFactorSetUp ? null : (
            <li>
              <Link to="/second-factor" onClick={menu.close}>
                {words.shell.secondFactor}
              </Link>
            </li>
          )}
          <li>
            <UnstyledButton
              onClick={() => {
                menu.close();
                onShortcuts();
              }}
            >
              {words.shell.shortcuts}
            </UnstyledButton>
          </li>
          <li>
            <UnstyledButton onClick={() => signOut.mutate()}>{words.shell.signOut}</UnstyledButton>
          </li>
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}
