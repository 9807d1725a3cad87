import { useDisclosure } from '@mantine/hooks';
import type { QueryClient } from '@tanstack/react-query';
import { Outlet, ScrollRestoration, useNavigate } from 'react-router';
import { SiteShell } from '../../design/shell/site-shell.js';
import { DesignProviders } from '../../design/theme/providers.js';
import { LanguageProvider } from '../../words/language.js';
import { SharedDictionaries } from '../../words/shared.js';
import { KeysProvider } from '../keys/keys.js';
import { ShortcutSheet } from '../keys/shortcut-sheet.js';
import { useKeys, useSequences } from '../keys/use-keys.js';
import { Live } from '../live/live.js';
import { mayDo, useSession } from '../session/session.js';
import { deskSharedWords } from '../words/own-words.js';
import { useWords } from '../words/words.js';
import { Account } from './account.js';
import { DemoBanner } from './demo-banner.js';
import { Navigation } from './navigation.js';

/** Everything around a page of the desk. */
export function DeskShell({ queries }: { queries: QueryClient }) {
  return (
    <LanguageProvider>
      <SharedDictionaries value={deskSharedWords}>
        <DesignProviders queries={queries}>
          <KeysProvider>
            <Frame />
          </KeysProvider>
        </DesignProviders>
      </SharedDictionaries>
    </LanguageProvider>
  );
}

function Frame() {
  const words = useWords();
  const session = useSession();
  const navigate = useNavigate();
  const [showsKeys, sheet] = useDisclosure(false);
  const isIn = session?.state === 'signed-in';
  const goTo = (path: string) => () => void navigate(path);
  const places = {
    'g q': goTo('/'),
    'g a': goTo('/articles'),
    'g r': goTo('/rights'),
    'g u': goTo('/rules'),
    ...(mayDo(session, 'readSources') ? { 'g s': goTo('/sources') } : {}),
    'g b': goTo('/prices'),
    'g l': goTo('/licences'),
    'g o': goTo('/organisations'),
    'g f': goTo('/figures'),
    'g t': goTo('/templates'),
    ...(mayDo(session, 'seePayments') ? { 'g p': goTo('/payments') } : {}),
    '?': sheet.open,
  };
  useSequences();
  useKeys(isIn ? places : {});
  return (
    <SiteShell
      suffix={words.desk}
      navigation={isIn ? <Navigation /> : null}
      account={isIn ? <Account onShortcuts={sheet.open} /> : null}
    >
      {isIn ? <Live /> : null}
      <DemoBanner />
      <Outlet />
      <ShortcutSheet opened={showsKeys} onClose={sheet.close} />
      <ScrollRestoration />
    </SiteShell>
  );
}
