import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { Condition } from '../../api/desk-rules.js';
import { useWords } from '../words/words.js';
import { ComparisonValue } from './comparison-value.js';
import {
  comparisonOf,
  conditionOf,
  conditionOfGroup,
  FACTS,
  freshComparison,
  groupOf,
  OPERATORS,
  type GroupKind,
  type Operator,
} from './condition-model.js';
import { MistakesAt } from './mistakes.js';
import styles from './approval.module.css';

interface ConditionEditorProps {
  condition: Condition;
  /** Where it is in the rule set, for the mistakes beside it. */
  path: string;
  onChange: (condition: Condition) => void;
  onRemove?: (() => void) | undefined;
}

const FIRST: Condition = conditionOf(freshComparison('purpose'));

/** A condition, however deep: comparisons one can add, change and take away, alone or in groups. */
export function ConditionEditor(props: ConditionEditorProps) {
  return comparisonOf(props.condition) ? <ComparisonEditor {...props} /> : <GroupEditor {...props} />;
}

function ComparisonEditor({ condition, path, onChange, onRemove }: ConditionEditorProps) {
  const { approval: words } = useWords();
  const leaf = comparisonOf(condition);
  if (!leaf) return null;
  const { fact, operator } = leaf;
  const kind = FACTS[fact]?.kind ?? 'choice';
  return (
    <div className={styles.comparisonBox}>
      <div className={styles.comparison}>
        <NativeSelect
          size="sm"
          aria-label={words.fact}
          value={fact}
          data={Object.keys(FACTS).map((name) => ({ value: name, label: words.facts[name] ?? name }))}
          onChange={(event) => onChange(conditionOf(freshComparison(event.currentTarget.value)))}
        />
        <NativeSelect
          size="sm"
          aria-label={words.operator}
          value={operator}
          data={OPERATORS[kind].map((one) => ({ value: one, label: words.operators[one] }))}
          onChange={(event) => onChange(conditionOf(switched(leaf, event.currentTarget.value as Operator)))}
        />
        <ComparisonValue comparison={leaf} onChange={(value) => onChange(conditionOf({ ...leaf, value }))} />
        {onRemove ? (
          <ActionIcon variant="subtle" color="gray" aria-label={words.remove} onClick={onRemove}>
            <IconX size={16} />
          </ActionIcon>
        ) : null}
      </div>
      <MistakesAt path={path} inside />
    </div>
  );
}

/** Keeps the value where the other comparison takes the same kind. */
function switched(leaf: NonNullable<ReturnType<typeof comparisonOf>>, operator: Operator) {
  const fresh = freshComparison(leaf.fact, operator);
  const isSame = typeof fresh.value === typeof leaf.value && Array.isArray(fresh.value) === Array.isArray(leaf.value);
  return isSame ? { ...fresh, value: leaf.value } : fresh;
}

function GroupEditor({ condition, path, onChange, onRemove }: ConditionEditorProps) {
  const { approval: words } = useWords();
  const { kind, parts } = groupOf(condition);
  const set = (next: Condition[]) => onChange(conditionOfGroup({ kind, parts: next }));
  const pathOf = (at: number): string => {
    if (kind !== 'not') return `${path}.${kind}.${String(at)}`;
    return parts.length === 1 ? `${path}.not` : `${path}.not.any.${String(at)}`;
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.groupHead}>
        <NativeSelect
          size="sm"
          aria-label={words.when}
          value={kind}
          data={(['all', 'any', 'not'] as const).map((one) => ({ value: one, label: words.group[one] }))}
          onChange={(event) => onChange(conditionOfGroup({ kind: event.currentTarget.value as GroupKind, parts }))}
        />
        {onRemove ? (
          <ActionIcon variant="subtle" color="gray" aria-label={words.remove} onClick={onRemove}>
            <IconX size={16} />
          </ActionIcon>
        ) : null}
      </legend>
      {parts.map((part, at) => (
        <ConditionEditor
          key={at}
          condition={part}
          path={pathOf(at)}
          onChange={(next) => set(parts.with(at, next))}
          onRemove={parts.length > 1 || onRemove === undefined ? () => set(parts.toSpliced(at, 1)) : undefined}
        />
      ))}
      <div className={styles.buttons}>
        <Button size="xs" variant="subtle" onClick={() => set([...parts, FIRST])}>
          {words.addCondition}
        </Button>
        <Button size="xs" variant="subtle" onClick={() => set([...parts, { any: [FIRST] }])}>
          {words.addGroup}
        </Button>
      </div>
    </fieldset>
  );
}
