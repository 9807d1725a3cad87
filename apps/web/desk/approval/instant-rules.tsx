import { ActionIcon, Button, Checkbox, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { InstantRule, Requirement } from '../../api/desk-rules.js';
import { useWords } from '../words/words.js';
import { ConditionEditor } from './condition-editor.js';
import { conditionOf, freshComparison } from './condition-model.js';
import { freshCode, moved } from './list-changes.js';
import { MistakesAt } from './mistakes.js';
import { RuleFrame } from './rule-frame.js';
import { InstantText } from './rule-texts.js';
import styles from './approval.module.css';

interface InstantRulesProps {
  rules: InstantRule[];
  onChange: (rules: InstantRule[]) => void;
}

const FIRST_REQUIREMENT = (code: string): Requirement => ({
  code,
  message: '',
  when: conditionOf(freshComparison('purpose')),
});

/** Rules that approve at once, in their order. */
export function InstantRules({ rules, onChange }: InstantRulesProps) {
  const { approval: words } = useWords();
  const [added, setAdded] = useState<string | null>(null);
  return (
    <>
      <ol className={styles.rules}>
        {rules.map((rule, at) => (
          <RuleFrame
            key={rule.code}
            path={`instant.${String(at)}`}
            name={rule.name || rule.code}
            title={<bdi>{rule.name || rule.code}</bdi>}
            isOff={rule.off ?? false}
            startsOpen={rule.code === added}
            isFirst={at === 0}
            isLast={at === rules.length - 1}
            reading={<InstantText rule={rule} />}
            editing={
              <InstantFields
                rule={rule}
                path={`instant.${String(at)}`}
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
          const code = freshCode('rule', rules);
          setAdded(code);
          onChange([...rules, { code, name: '', requires: [FIRST_REQUIREMENT('requirement-1')], methods: ['card'] }]);
        }}
      >
        {words.addRule}
      </Button>
    </>
  );
}

interface InstantFieldsProps {
  rule: InstantRule;
  path: string;
  onChange: (rule: InstantRule) => void;
}

function InstantFields({ rule, path, onChange }: InstantFieldsProps) {
  const { approval: words } = useWords();
  const { requires } = rule;
  const setRequirement = (at: number, next: Requirement) => onChange({ ...rule, requires: requires.with(at, next) });
  return (
    <div className={styles.fields}>
      <TextInput
        size="sm"
        label={words.ruleName}
        dir="auto"
        maxLength={100}
        value={rule.name}
        onChange={(event) => onChange({ ...rule, name: event.currentTarget.value })}
      />
      <MistakesAt path={`${path}.name`} />
      <Checkbox.Group label={words.methods} value={rule.methods} onChange={(methods) => onChange({ ...rule, methods })}>
        <div className={styles.buttons}>
          <Checkbox value="card" label={words.methodsOf.card} />
          <Checkbox value="invoice" label={words.methodsOf.invoice} />
        </div>
      </Checkbox.Group>
      <p className={styles.label}>{words.requires}</p>
      {requires.map((one, at) => (
        <div key={at} className={styles.requirement}>
          <div className={styles.requirementHead}>
            <ConditionEditor
              condition={one.when}
              path={`${path}.requires.${String(at)}.when`}
              onChange={(when) => setRequirement(at, { ...one, when })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={words.remove}
              onClick={() => onChange({ ...rule, requires: requires.toSpliced(at, 1) })}
            >
              <IconX size={16} />
            </ActionIcon>
          </div>
          <TextInput
            size="sm"
            label={words.missing}
            dir="auto"
            maxLength={200}
            value={one.message}
            onChange={(event) => setRequirement(at, { ...one, message: event.currentTarget.value })}
          />
          <MistakesAt path={`${path}.requires.${String(at)}.message`} />
        </div>
      ))}
      <div className={styles.buttons}>
        <Button
          size="xs"
          variant="subtle"
          onClick={() =>
            onChange({ ...rule, requires: [...requires, FIRST_REQUIREMENT(freshCode('requirement', requires))] })
          }
        >
          {words.addRequirement}
        </Button>
      </div>
    </div>
  );
}
