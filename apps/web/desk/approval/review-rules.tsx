import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReviewRule } from '../../api/desk-rules.js';
import { wordFor } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import { ConditionEditor } from './condition-editor.js';
import { conditionOf, freshComparison } from './condition-model.js';
import { freshCode, moved } from './list-changes.js';
import { MistakesAt } from './mistakes.js';
import { RuleFrame } from './rule-frame.js';
import { ReviewText } from './rule-texts.js';
import styles from './approval.module.css';

interface ReviewRulesProps {
  rules: ReviewRule[];
  onChange: (rules: ReviewRule[]) => void;
}

/** Rules that send a request to a person. */
export function ReviewRules({ rules, onChange }: ReviewRulesProps) {
  const { approval: words, reasons } = useWords();
  const [added, setAdded] = useState<string | null>(null);
  return (
    <>
      <ol className={styles.rules}>
        {rules.map((rule, at) => (
          <RuleFrame
            key={rule.code}
            path={`review.${String(at)}`}
            name={wordFor(reasons, rule.code)}
            title={wordFor(reasons, rule.code)}
            isOff={rule.off ?? false}
            startsOpen={rule.code === added}
            isFirst={at === 0}
            isLast={at === rules.length - 1}
            reading={<ReviewText rule={rule} />}
            editing={
              <ReviewFields
                rule={rule}
                path={`review.${String(at)}`}
                onChange={(next) => onChange(rules.with(at, next))}
              />
            }
            onOff={(off) => onChange(rules.with(at, { ...rule, off }))}
            onMove={(by) => onChange(moved(rules, at, by))}
            onRemove={() => onChange(rules.toSpliced(at, 1))}
          />
        ))}
      </ol>
      <Button
        size="sm"
        onClick={() => {
          const code = freshCode('reason', rules);
          setAdded(code);
          const when = conditionOf(freshComparison('purpose'));
          onChange([...rules, { code, when, message: '', nextStep: '' }]);
        }}
      >
        {words.addRule}
      </Button>
    </>
  );
}

function ReviewFields({
  rule,
  path,
  onChange,
}: {
  rule: ReviewRule;
  path: string;
  onChange: (rule: ReviewRule) => void;
}) {
  const { approval: words } = useWords();
  return (
    <div className={styles.fields}>
      <p className={styles.label}>{words.when}</p>
      <ConditionEditor condition={rule.when} path={`${path}.when`} onChange={(when) => onChange({ ...rule, when })} />
      <TextInput
        size="sm"
        label={words.message}
        dir="auto"
        maxLength={200}
        value={rule.message}
        onChange={(event) => onChange({ ...rule, message: event.currentTarget.value })}
      />
      <MistakesAt path={`${path}.message`} />
      <TextInput
        size="sm"
        label={words.nextStep}
        dir="auto"
        maxLength={200}
        value={rule.nextStep}
        onChange={(event) => onChange({ ...rule, nextStep: event.currentTarget.value })}
      />
      <MistakesAt path={`${path}.nextStep`} />
    </div>
  );
}
