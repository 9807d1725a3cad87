import { DomainError, isCountry } from '#libs/kernel';
import { isObject } from './check-condition.js';
import { FACT_KINDS, isFact, valuesInWords, type FactKind } from './fact-kinds.js';
import type { RuleMistake } from './rule-findings.js';
import type { RuleFacts } from './rule-set.js';

/** Facts as somebody typed them. @throws licensing.facts-invalid */
export function readFacts(value: unknown): RuleFacts {
  const mistakes: RuleMistake[] = [];
  if (!isObject(value)) throw factsInvalid([{ path: 'facts', code: 'wrong-shape', message: 'Facts are missing.' }]);
  for (const [name, fact] of Object.entries(value)) {
    const path = `facts.${name.slice(0, 60)}`;
    if (!isFact(name))
      mistakes.push({ path, code: 'unknown-fact', message: `There is no fact “${name.slice(0, 60)}”.` });
    else if (!fits(FACT_KINDS[name], fact)) {
      mistakes.push({ path, code: 'wrong-value', message: `“${name}” is ${valuesInWords(FACT_KINDS[name])}.` });
    }
  }
  if (mistakes.length > 0) throw factsInvalid(mistakes);
  return value;
}

const factsInvalid = (errors: readonly RuleMistake[]): DomainError =>
  new DomainError('licensing.facts-invalid', errors[0]!.message, {
    nextStep: 'Correct the marked facts and try again.',
    errors,
  });

function fits(kind: FactKind, value: unknown): boolean {
  switch (kind.kind) {
    case 'choice':
      return typeof value === 'string' && kind.values.includes(value);
    case 'list':
      return Array.isArray(value) && value.length > 0 && value.every((one) => kind.values.includes(one as string));
    case 'boolean':
      return typeof value === 'boolean';
    case 'number':
      return (kind.nullable && value === null) || (Number.isInteger(value) && (value as number) >= 0);
    case 'amount':
      return typeof value === 'string' && /^\d{1,15}$/.test(value);
    case 'currency':
      return typeof value === 'string' && /^[A-Z]{3}$/.test(value);
    case 'country':
      return typeof value === 'string' && isCountry(value);
  }
}
