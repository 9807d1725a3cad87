import { UnstyledButton } from '@mantine/core';
import type { QueryClient } from '@tanstack/react-query';
import { Link, NavLink, Outlet, ScrollRestoration, useLocation, useNavigate } from 'react-router';
import { AccountMenu } from '../../design/shell/account-menu.js';
import { SiteShell } from '../../design/shell/site-shell.js';
import { DesignProviders } from '../../design/theme/providers.js';
import { LanguageProvider, useLanguage } from '../../words/language.js';
import { withReturn } from '../session/return-path.js';
import { useSession } from '../session/session.js';
import { useSignOut } from '../session/use-sign-out.js';
import { BasketLink } from '../basket/add-to-basket.js';
import { BasketProvider } from '../basket/basket.js';
import { NoticesLink } from '../notices/notices-link.js';
import { useWords } from '../words/words.js';

/** Everything around a page of the portal. */
export function PortalShell({ queries }: { queries: QueryClient }) {
  return (
    <LanguageProvider>
      <DesignProviders queries={queries}>
        <BasketProvider>
          <Frame />
        </BasketProvider>
      </DesignProviders>
    </LanguageProvider>
  );
}

function Frame() {
  return (
    <SiteShell navigation={<Navigation />} account={<Account />} footer={<Footer />}>
      <Outlet />
      <ScrollRestoration />
    </SiteShell>
  );
}

function Navigation() {
  const words = useWords();
  const session = useSession();
  if (!session?.user) {
    return (
      <>
        <NavLink to="/about">{words.shell.howItWorks}</NavLink>
        <BasketLink />
      </>
    );
  }
  return (
    <>
      <NavLink to="/licences">{words.shell.licences}</NavLink>
      <NavLink to="/requests">{words.shell.requests}</NavLink>
      <NavLink to="/receipts">{words.shell.receipts}</NavLink>
      {session.organisation ? <NoticesLink /> : null}
      <BasketLink />
    </>
  );
}

function Account() {
  const words = useWords();
  const session = useSession();
  const { pathname, search } = useLocation();
  if (!session) return null;
  if (!session.user) {
    const isAccountPage = ['/sign-in', '/sign-up', '/forgot-password', '/link-sent'].includes(pathname);
    return (
      <Link to={isAccountPage ? '/sign-in' : withReturn('/sign-in', `${pathname}${search}`)}>{words.shell.signIn}</Link>
    );
  }
  return <Member name={session.user.name} organisation={session.organisation?.name ?? null} />;
}

function Member({ name, organisation }: { name: string; organisation: string | null }) {
  const words = useWords();
  const navigate = useNavigate();
  const signOut = useSignOut(() => navigate('/'));
  return (
    <AccountMenu name={organisation ?? name} note={words.shell.signedInAs(name)}>
      {organisation ? (
        <Link to="/organisation">{words.shell.organisation}</Link>
      ) : (
        <Link to="/organisation/new">{words.shell.newOrganisation}</Link>
      )}
      <Link to="/account">{words.account.yours}</Link>
      <UnstyledButton onClick={() => signOut.mutate()}>{words.shell.signOut}</UnstyledButton>
    </AccountMenu>
  );
}

function Footer() {
  const words = useWords();
  const { language } = useLanguage();
  return (
    <>
      <span>{words.shell.motto}</span>
      <Link to="/about">{words.shell.howItWorks}</Link>
      <Link to="/terms">{words.shell.terms}</Link>
      <Link to="/requests/new">{words.shell.askInWords}</Link>
      <Link to="/button">{words.shell.button}</Link>
      {/* The server writes this page itself, for whoever has no script. */}
      <a href={`/verify?lang=${language}`}>{words.shell.verify}</a>
    </>
  );
}
