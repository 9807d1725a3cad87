import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate, useParams } from 'react-router';
import { isProblem } from '../../api/problem.js';
import type { DeskRequest } from '../../api/desk-client.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Page } from '../../design/shell/page.js';
import { AssignmentPanel } from '../assignment/assignment-panel.js';
import { Attachments } from '../attachments/attachments.js';
import { Clearances } from '../clearance/clearances.js';
import { DecisionPanel } from '../decision/decision-panel.js';
import { SuggestionProvider } from '../decision/suggestion.js';
import { JustChanged } from '../live/just-changed.js';
import { DecisionMemory } from '../memory/decision-memory.js';
import { SplitFrame } from '../split/split-frame.js';
import { useKeys } from '../keys/use-keys.js';
import { queueOf } from '../queue/use-queue.js';
import { useMay } from '../session/session.js';
import { AskedItems } from './asked-items.js';
import { AskedTerms } from './asked-terms.js';
import { RequestChanges } from './changes/request-changes.js';
import { Conversation } from './conversation.js';
import { LicenseeCard } from './licensee-card.js';
import { Neighbourhood } from './neighbourhood.js';
import { Record } from './record.js';
import { RequestEyebrow, RequestLead } from './request-head.js';
import { useNeighbours } from './use-neighbours.js';
import { requestQuery } from './use-request.js';
import { Why } from './why.js';
import styles from './request.module.css';

export function RequestPage() {
  const { reference = '' } = useParams();
  const queue = queueOf(useLocation().state);
  const request = useQuery(requestQuery(reference));
  if (request.isPending) {
    return (
      <Page title={reference}>
        <Loading lines={8} />
      </Page>
    );
  }
  if (request.isError && !request.data) {
    return (
      <Page title={reference} width="text">
        <ProblemAlert
          error={request.error}
          onRetry={isProblem(request.error, 404) ? undefined : () => void request.refetch()}
        />
      </Page>
    );
  }
  // Another request is another page: nothing that was written for one is ever sent to the next.
  return (
    <SplitFrame queue={queue} current={reference}>
      <SuggestionProvider key={reference}>
        <RequestView request={request.data} />
      </SuggestionProvider>
    </SplitFrame>
  );
}

function RequestView({ request }: { request: DeskRequest }) {
  const queue = queueOf(useLocation().state);
  const neighbours = useNeighbours(request.reference, queue);
  const navigate = useNavigate();
  const mayDecide = useMay('decide');
  const open = (reference: string | undefined) => () => {
    if (reference) void navigate(`/requests/${reference}`, { state: { queue } });
  };
  useKeys({
    j: open(neighbours.next),
    k: open(neighbours.previous),
    u: () => void navigate(`/${queue}`),
  });
  const direction = request.kind === 'free' ? 'auto' : request.direction;
  return (
    <Page
      title={`${request.reference} · ${request.headline}`}
      heading={
        <span className={styles.headline} lang={request.language} dir={direction}>
          {request.headline}
        </span>
      }
      eyebrow={<RequestEyebrow request={request} queue={queue} />}
      lead={<RequestLead request={request} />}
      actions={
        <Neighbourhood neighbours={neighbours} queue={queue} hasDecision={request.allowedDecisions.length > 0} />
      }
    >
      <div className={styles.layout}>
        <div className={styles.matter}>
          <JustChanged request={request} />
          <Why request={request} />
          <RequestChanges request={request} />
          <AskedItems request={request} />
          <Clearances request={request} mayDecide={mayDecide} />
          <AskedTerms request={request} />
          <DecisionMemory request={request} />
        </div>
        <aside className={styles.side}>
          <DecisionPanel request={request} next={neighbours.next} queue={queue} />
          <AssignmentPanel request={request} />
          <LicenseeCard request={request} />
        </aside>
        <div className={styles.talk}>
          <Conversation request={request} mayWrite={mayDecide} />
          <Attachments request={request} mayAdd={mayDecide} />
          <Record request={request} />
        </div>
      </div>
    </Page>
  );
}
