import { UnstyledButton } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { deskAuth } from '../../api/desk-client.js';
import { listText } from '../../design/data/format.js';
import { AccountMenu } from '../../design/shell/account-menu.js';
import { useLanguage } from '../../words/language.js';
import { useForgetEverything, useSession } from '../session/session.js';
import { useWords } from '../words/words.js';

/** Who is signed in, as what, and the way out. */
export function Account({ onShortcuts }: { onShortcuts: () => void }) {
  const words = useWords();
  const session = useSession();
  const { locale } = useLanguage();
  const forget = useForgetEverything();
  const navigate = useNavigate();
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
    <AccountMenu name={user.name} note={words.shell.signedInAs(roles)}>
      {session.secondFactorSetUp ? null : <Link to="/second-factor">{words.shell.secondFactor}</Link>}
      <UnstyledButton onClick={onShortcuts}>{words.shell.shortcuts}</UnstyledButton>
      <UnstyledButton onClick={() => signOut.mutate()}>{words.shell.signOut}</UnstyledButton>
    </AccountMenu>
  );
}
