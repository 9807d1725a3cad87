import { useRef, useState } from 'react';
import { isProblem } from '../../api/problem.js';
import type { DecisionKind, DeskRequest } from '../../api/desk-client.js';
import { today } from '../../design/data/now.js';
import { Section } from '../../design/shell/page.js';
import { useKeys } from '../keys/use-keys.js';
import { useDecide } from '../request/use-request.js';
import { useWords } from '../words/words.js';
import { Conflicts } from '../exclusivity/conflicts.js';
import { ApproveForm } from './approve-form.js';
import { AskForm } from './ask-form.js';
import { ChangedArticles } from './changed-articles.js';
import { CounterForm } from './counter-form.js';
import { DeclineForm } from './decline-form.js';
import { DecisionChoice } from './decision-choice.js';
import { Done, type Finished } from './done.js';
import { MovedOn } from './moved-on.js';
import { SecondApproval } from './second-approval.js';
import { StateNow } from './state-now.js';
import { startingDraft, withoutGone } from './terms/draft.js';
import { useSuggestions } from './suggestion.js';

const FORMS = { approve: ApproveForm, counter: CounterForm, ask: AskForm, decline: DeclineForm };

/** Somebody else was quicker, as opposed to a decision that cannot be taken. */
const hasMovedOn = (error: unknown): boolean => isProblem(error, 409) && error.code === 'licensing.request-moved-on';

interface DecisionPanelProps {
  request: DeskRequest;
  next: string | undefined;
  queue: string;
}

/** Approve, offer other terms, ask or decline; and what became of it. */
export function DecisionPanel({ request, next, queue }: DecisionPanelProps) {
  const words = useWords();
  const [chosen, setChosen] = useState<DecisionKind | null>(null);
  const [decidesAnew, setDecidesAnew] = useState(false);
  const [finished, setFinished] = useState<Finished | null>(null);
  const choices = useRef<HTMLDivElement>(null);
  const decide = useDecide(request.reference, {
    onSuccess: ({ secondReasons }, { decision }) => {
      setChosen(null);
      setFinished({ kind: decision, secondReasons });
    },
    onError: (error) => {
      if (hasMovedOn(error)) setChosen(null);
    },
  });
  const { allowedDecisions, awaitingSecond } = request;
  const isOpen = allowedDecisions.length > 0 && (!awaitingSecond || decidesAnew) && !finished;

  const close = () => {
    setChosen(null);
    decide.reset();
    choices.current?.querySelector<HTMLElement>(`[data-kind="${chosen ?? 'approve'}"]`)?.focus();
  };
  const choose = (kind: DecisionKind) => {
    if (!isOpen || !allowedDecisions.includes(kind)) return;
    decide.reset();
    setChosen(chosen === kind ? null : kind);
  };
  const canOfferRest =
    allowedDecisions.includes('counter') &&
    withoutGone(startingDraft(request, today()), request.changedArticles).items.length > 0;
  const offerRest = () => {
    decide.reset();
    setChosen('counter');
  };
  useKeys({
    a: () => choose('approve'),
    o: () => choose('counter'),
    q: () => choose('ask'),
    d: () => choose('decline'),
  });

  const suggestion = useSuggestions().now;
  const [taken, setTaken] = useState(suggestion.id);
  if (taken !== suggestion.id) {
    setTaken(suggestion.id);
    if (isOpen && allowedDecisions.includes(suggestion.kind)) setChosen(suggestion.kind);
  }

  const Form = chosen && isOpen ? FORMS[chosen] : null;
  return (
    <Section title={words.decision.title} id="decision">
      {hasMovedOn(decide.error) ? <MovedOn error={decide.error} note={decide.variables?.note} /> : null}
      {finished ? <Done finished={finished} next={next} queue={queue} /> : null}
      {awaitingSecond && !finished && !decidesAnew ? (
        <SecondApproval
          request={request}
          proposal={awaitingSecond}
          onOtherwise={() => setDecidesAnew(true)}
          onConfirmed={() => setFinished({ kind: 'confirmed', secondReasons: [] })}
        />
      ) : null}
      {finished ? null : <Conflicts conflicts={request.conflicts} />}
      {isOpen ? <ChangedArticles articles={request.changedArticles} onOffer={canOfferRest ? offerRest : null} /> : null}
      {isOpen ? <DecisionChoice ref={choices} allowed={allowedDecisions} chosen={chosen} onChoose={choose} /> : null}
      {Form ? (
        <Form key={suggestion.id} request={request} decide={decide} onSend={decide.mutate} onClose={close} />
      ) : null}
      {allowedDecisions.length === 0 && !finished ? <StateNow request={request} /> : null}
    </Section>
  );
}
