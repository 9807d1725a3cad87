import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { rulesApi, type ExplainedRule, type TriedRules } from '../../api/desk-rules.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { ServerText } from '../../design/reading/server-text.js';
import { Section } from '../../design/shell/page.js';
import { wordFor } from '../../words/shared.js';
import { Tag } from '../marks/tag.js';
import { useWords } from '../words/words.js';
import { FACTS } from './condition-model.js';
import { TypedFacts, type FactsTyped } from './typed-facts.js';
import styles from './approval.module.css';

/** What somebody begins with: an ordinary request. */
const USUAL: FactsTyped = {
  ...{ purpose: 'editorial', media: ['web'], exclusivity: 'none', term: 'months', months: 12, edits: 'none' },
  ...{ alreadyPublished: false, amount: '12000', currency: 'GBP', minorPictured: false, unclearedParts: 0, items: 1 },
  ...{ isExcerpt: false, standing: 'new', emailVerified: true, buyerKind: 'company', buyerKindVerified: false },
  ...{ buyerCountry: 'GB', nameCheck: 'clear', hasInvoiceTerms: false },
};

/** Takes facts, typed or of a past request, and shows what draft and version in force say and which rule decides. */
export function TryPanel({ draftId, isDirty }: { draftId: string | null; isDirty: boolean }) {
  const { approval: words } = useWords();
  const [reference, setReference] = useState('');
  const [facts, setFacts] = useState<FactsTyped>(USUAL);
  const draft = draftId ? { draftId } : {};
  const tried = useMutation({ mutationFn: () => rulesApi.tryOut({ ...draft, facts }) });
  const taken = useMutation({
    mutationFn: () => rulesApi.tryOut({ ...draft, reference: reference.trim() }),
    onSuccess: (result) => {
      const known = Object.entries(result.facts).filter(([name]) => name in FACTS && name !== 'countryList');
      setFacts(Object.fromEntries(known) as FactsTyped);
      tried.reset();
    },
  });
  const shown = tried.data ?? taken.data;
  const failed = [tried, taken].find(({ isError }) => isError);
  return (
    <Section title={words.try}>
      <p className={styles.quiet}>{words.tryLead}</p>
      <form
        className={styles.take}
        onSubmit={(event) => {
          event.preventDefault();
          taken.mutate();
        }}
      >
        <TextInput
          size="sm"
          label={words.reference}
          placeholder="R-2026-00042"
          dir="ltr"
          maxLength={40}
          value={reference}
          onChange={(event) => setReference(event.currentTarget.value)}
        />
        <Button type="submit" size="sm" loading={taken.isPending} disabled={reference.trim() === ''}>
          {words.takeFacts}
        </Button>
      </form>
      <TypedFacts facts={facts} onChange={setFacts} />
      {isDirty ? <p className={styles.quiet}>{words.saveFirst}</p> : null}
      <div className={styles.buttons}>
        <Button size="sm" loading={tried.isPending} onClick={() => tried.mutate()}>
          {words.tryNow}
        </Button>
      </div>
      {failed ? <ProblemAlert error={failed.error} /> : null}
      <div aria-live="polite">{shown ? <Tried tried={shown} /> : null}</div>
    </Section>
  );
}

function Tried({ tried }: { tried: TriedRules }) {
  const { approval: words } = useWords();
  return (
    <div className={styles.tried}>
      {tried.draft ? <Said title={words.draftSays} ruling={tried.draft} /> : null}
      <Said title={words.versionSays(tried.inForce.version)} ruling={tried.inForce} />
    </div>
  );
}

type Ruling = Pick<TriedRules['inForce'], 'outcome' | 'rule' | 'rules'>;

function Said({ title, ruling }: { title: string; ruling: Ruling }) {
  const { approval: words } = useWords();
  const approving = ruling.rules.find(({ code, kind }) => kind === 'instant' && code === ruling.rule);
  return (
    <div>
      <p className={styles.label}>{title}</p>
      <p className={styles.outcome}>
        <Tag tone={ruling.outcome === 'instant' ? 'good' : 'waiting'}>{words.outcomes[ruling.outcome]}</Tag>
        {approving ? (
          <span>
            {words.byRule} <bdi>{approving.name}</bdi>
          </span>
        ) : null}
      </p>
      <ul className={styles.verdicts}>
        {ruling.rules
          .filter(({ kind, decides }) => kind === 'instant' || decides)
          .map((rule) => (
            <RuleVerdict key={`${rule.kind}-${rule.code}`} rule={rule} />
          ))}
      </ul>
    </div>
  );
}

function RuleVerdict({ rule }: { rule: ExplainedRule }) {
  const { approval: words, reasons } = useWords();
  const name = rule.kind === 'instant' ? rule.name : wordFor(reasons, rule.code);
  return (
    <li data-decides={rule.decides}>
      <bdi>{name}</bdi>: {words.verdicts[rule.verdict]}
      {rule.decides ? <strong> · {words.decides}</strong> : null}
      {rule.kind === 'instant' && rule.verdict !== 'holds' ? (
        <ul>
          {rule.requirements
            .filter(({ verdict }) => verdict !== 'holds')
            .map((one, at) => (
              <li key={at}>
                <ServerText>{one.message}</ServerText>{' '}
                <span className={styles.quiet}>({words.verdicts[one.verdict]})</span>
              </li>
            ))}
        </ul>
      ) : null}
    </li>
  );
}
