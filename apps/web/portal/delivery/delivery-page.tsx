import { Page } from '../../design/shell/page.js';
import { Note } from '../../design/feedback/note.js';
import { hasRole, useSession } from '../session/session.js';
import { useWords } from '../words/words.js';
import { DeliveryLog } from './delivery-log.js';
import { PullByApi } from './pull-by-api.js';
import { Targets } from './targets.js';

/** Where the organisation's packages are sent by themselves, and what was sent there. */
export function DeliveryPage() {
  const words = useWords();
  const isAdmin = hasRole(useSession(), 'organisation-admin');
  return (
    <Page title={words.delivery.title} lead={isAdmin ? words.delivery.lead : null}>
      {isAdmin ? (
        <>
          <Targets />
          <DeliveryLog />
          <PullByApi />
        </>
      ) : (
        <Note tone="waiting">{words.delivery.adminsOnly}</Note>
      )}
    </Page>
  );
}
