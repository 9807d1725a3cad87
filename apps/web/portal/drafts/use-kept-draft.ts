import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import { useSession } from '../session/session.js';
import { forgetLocal, isNewer, readLocal, storageKey, writeLocal, type LocalDraft } from './local-draft.js';

/** Where the last change is safe: nowhere else yet, in this browser, or with the person's account. */
export type Kept = 'nothing' | 'saving' | 'here' | 'account';

export interface KeptDraft<Content> {
  /** null: nothing was begun. */
  content: Content | null;
  /** The next content, or how it follows from the present one: two changes in one moment both count. */
  keep: (next: Content | ((current: Content | null) => Content)) => void;
  /** It was sent, or is not wanted any more. */
  forget: () => void;
  kept: Kept;
}

const PAUSE_MS = 700;
type Parse<Content> = (content: unknown) => Content | null;

const path = (key: string) => ({ params: { path: { key } } });

/**
 * What somebody is putting together: in this browser at each change, and for a member with their account a moment later,
 * so that reloads, sign-in, other tabs and other devices find it. The newest edit wins.
 */
export function useKeptDraft<Content extends object>(key: string, parse: Parse<Content>): KeptDraft<Content> {
  const session = useSession();
  const owner = session === undefined ? undefined : (session.user?.id ?? null);
  const isMember = Boolean(session?.user && session.organisation);
  const [draft, setDraft] = useState<LocalDraft<Content> | null>(() => readLocal(key, owner, parse));
  const [kept, setKept] = useState<Kept>(draft ? 'here' : 'nothing');
  const latest = useRef(draft);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const show = useCallback((next: LocalDraft<Content> | null, where: Kept) => {
    latest.current = next;
    setDraft(next);
    setKept(where);
  }, []);
  const adopt = useCallback(
    (found: { content: unknown; editedAt: string }) => {
      const content = parse(found.content);
      if (content === null) return;
      const next = { content, editedAt: found.editedAt, owner: owner ?? null };
      writeLocal(key, next);
      show(next, 'account');
    },
    [key, owner, parse, show],
  );
  const push = useCallback(
    async (sent: LocalDraft<Content>) => {
      try {
        const { content, editedAt } = sent;
        const body = { content: content as Record<string, unknown>, editedAt };
        const answer = await answerOf(portal.PUT('/api/v1/drafts/{key}', { ...path(key), body }));
        if (latest.current?.editedAt !== editedAt) return;
        // Another device was later: what it wrote stands.
        if (isNewer(answer, sent) && JSON.stringify(answer.content) !== JSON.stringify(content)) adopt(answer);
        else setKept('account');
      } catch {
        setKept('here');
      }
    },
    [adopt, key],
  );
  useServerDraft({ key, isMember, latest, adopt, push });
  useOtherTabs(key, owner, parse, latest, show);
  useEffect(() => () => clearTimeout(timer.current), []);

  const keep: KeptDraft<Content>['keep'] = (wanted) => {
    const content = typeof wanted === 'function' ? wanted(latest.current?.content ?? null) : wanted;
    const next = { content, editedAt: new Date().toISOString(), owner: owner ?? null };
    writeLocal(key, next);
    show(next, isMember ? 'saving' : 'here');
    clearTimeout(timer.current);
    if (isMember) timer.current = setTimeout(() => void push(next), PAUSE_MS);
  };
  const forget = () => {
    clearTimeout(timer.current);
    forgetLocal(key);
    show(null, 'nothing');
    if (isMember) void portal.DELETE('/api/v1/drafts/{key}', path(key)).catch(() => undefined);
  };
  return { content: draft?.content ?? null, keep, forget, kept };
}

interface Server<Content> {
  key: string;
  isMember: boolean;
  latest: { current: LocalDraft<Content> | null };
  adopt: (found: { content: unknown; editedAt: string }) => void;
  push: (draft: LocalDraft<Content>) => Promise<void>;
}

/** Looks on opening, and on coming back to the page, what the account has. */
function useServerDraft<Content>({ key, isMember, latest, adopt, push }: Server<Content>): void {
  const { data } = useQuery({
    queryKey: ['draft', key],
    enabled: isMember,
    queryFn: ({ signal }) => answerOf(portal.GET('/api/v1/drafts/{key}', { ...path(key), signal })),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: true,
  });
  useEffect(() => {
    if (!data) return;
    const here = latest.current;
    if (data.draft && isNewer(data.draft, here)) adopt(data.draft);
    else if (here && isNewer(here, data.draft)) void push(here);
  }, [data, latest, adopt, push]);
}

/** Two tabs of one browser show the same. */
function useOtherTabs<Content>(
  key: string,
  owner: string | null | undefined,
  parse: Parse<Content>,
  latest: { current: LocalDraft<Content> | null },
  show: (draft: LocalDraft<Content> | null, where: Kept) => void,
): void {
  useEffect(() => {
    const changed = (event: StorageEvent) => {
      if (event.key !== storageKey(key)) return;
      const found = readLocal(key, owner, parse);
      if (found && isNewer(found, latest.current)) show(found, 'here');
      if (!found && event.newValue === null) show(null, 'nothing');
    };
    window.addEventListener('storage', changed);
    return () => window.removeEventListener('storage', changed);
  }, [key, owner, parse, latest, show]);
}
