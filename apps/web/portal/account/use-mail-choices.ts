import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import type { MailPreference } from '../../api/views.js';

const PATH = '/api/v1/account/mails';
const KEY = ['mail-preferences'];

type Group = MailPreference['group'];
type Choices = Partial<Record<Group, boolean>>;

/**
 * The kinds of mail a person wants. A choice shows in the very moment it is made, whatever is still being loaded, and is
 * kept one after the other; if it could not be kept the box goes back to what is true.
 */
export function useMailChoices() {
  const queries = useQueryClient();
  // What the person chose and the server has not confirmed: React's own state, because a cache tells its readers later.
  const [unconfirmed, setUnconfirmed] = useState<Choices>({});
  const latest = useRef(new Map<Group, MailPreference>());
  const kept = useQuery({ queryKey: KEY, queryFn: ({ signal }) => answerOf(portal.GET(PATH, { signal })) });
  const keep = useMutation({
    scope: { id: PATH },
    mutationFn: (choice: MailPreference) => answerOf(portal.PUT(PATH, { body: { groups: [choice] } })),
    onSettled: async (_answer, _error, choice) => {
      await queries.invalidateQueries({ queryKey: KEY });
      // A later click on the same box has its own answer to wait for.
      if (latest.current.get(choice.group) !== choice) return;
      setUnconfirmed(({ [choice.group]: _settled, ...others }) => others);
    },
  });
  return {
    kept,
    keep,
    groups: kept.data?.groups.map(({ group, wanted }) => ({ group, wanted: unconfirmed[group] ?? wanted })),
    choose: (choice: MailPreference) => {
      latest.current.set(choice.group, choice);
      setUnconfirmed((before) => ({ ...before, [choice.group]: choice.wanted }));
      keep.mutate(choice);
    },
  };
}
