import { useMutation } from '@tanstack/react-query';
import { auth } from '../../api/auth.js';
import { forgetEveryLocal } from '../drafts/local-draft.js';
import { useForgetEverything } from './session.js';

/** Ends the session, and leaves nothing of it in this browser. */
export function useSignOut(onDone?: () => Promise<void> | void) {
  const forget = useForgetEverything();
  return useMutation({
    mutationFn: async () => {
      await auth.signOut();
      forgetEveryLocal();
    },
    onSuccess: async () => {
      await forget();
      await onDone?.();
    },
  });
}
