import { isCountry } from '#libs/kernel';
import { FACT_KINDS, isFact, valuesInWords, type FactKind } from './fact-kinds.js';
import type { FactName } from './rule-set.js';
import type { RuleFindings } from './rule-findings.js';

const DEEPEST = 6;
const MOST_PARTS = 20;
const MOST_WORDS = 300;
const DIGITS = /^\d{1,15}$/;
const CURRENCY = /^[A-Z]{3}$/;

type Json = Readonly<Record<string, unknown>>;

/** Says everything that is wrong with one condition, where it is wrong. A sentence for each mistake. */
export function checkCondition(value: unknown, path: string, findings: RuleFindings, depth = 0): void {
  if (!isObject(value)) return findings.shape(path, 'A condition is missing here.');
  if (depth > DEEPEST) return findings.shape(path, `Conditions may be nested ${DEEPEST} deep, no deeper.`);
  if ('not' in value && only(value, 'not')) return checkCondition(value.not, `${path}.not`, findings, depth + 1);
  if ('all' in value && only(value, 'all')) return checkParts(value.all, `${path}.all`, findings, depth);
  if ('any' in value && only(value, 'any')) return checkParts(value.any, `${path}.any`, findings, depth);
  if ('amountWithin' in value && only(value, 'amountWithin')) {
    return checkLimits(value.amountWithin, `${path}.amountWithin`, findings);
  }
  checkFact(value, path, findings);
}

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const only = (value: Json, ...keys: string[]): boolean => Object.keys(value).every((key) => keys.includes(key));

function checkParts(value: unknown, path: string, findings: RuleFindings, depth: number): void {
  if (!Array.isArray(value)) return findings.shape(path, 'A list of conditions is missing here.');
  if (value.length > MOST_PARTS) return findings.shape(path, `At most ${MOST_PARTS} conditions may be joined.`);
  value.forEach((part, at) => checkCondition(part, `${path}.${at}`, findings, depth + 1));
}

/** Amounts by currency, as of a condition or of the second person's threshold. */
export function checkLimits(value: unknown, path: string, findings: RuleFindings): void {
  if (!isObject(value)) return findings.shape(path, 'Say the most for each currency.');
  const entries = Object.entries(value);
  if (entries.length > MOST_PARTS) return findings.shape(path, `At most ${MOST_PARTS} currencies may be named.`);
  if (entries.length === 0) findings.mistake(path, 'no-currency', 'No currency is named, so no amount is ever within.');
  for (const [currency, amount] of entries) {
    const here = `${path}.${currency}`;
    if (!CURRENCY.test(currency)) findings.shape(here, `“${currency}” is not a currency; write it as GBP.`);
    if (typeof amount !== 'string' || !DIGITS.test(amount)) {
      findings.shape(here, `The most in ${currency} must be a whole number of minor units.`);
    }
  }
}

const OPERATORS = ['is', 'oneOf', 'noneOf', 'atLeast', 'atMost'] as const;
type Operator = (typeof OPERATORS)[number];

function checkFact(value: Json, path: string, findings: RuleFindings): void {
  const [operator, ...others] = OPERATORS.filter((one) => one in value);
  if (typeof value.fact !== 'string' || !operator || others.length > 0 || !only(value, 'fact', operator)) {
    return findings.shape(path, 'A condition names one fact and asks one thing of it.');
  }
  if (!isFact(value.fact)) {
    return findings.mistake(`${path}.fact`, 'unknown-fact', `There is no fact “${value.fact.slice(0, 60)}”.`);
  }
  const kind = FACT_KINDS[value.fact];
  const asked = value[operator];
  if (operator === 'oneOf' || operator === 'noneOf')
    return checkWords(value.fact, kind, operator, asked, path, findings);
  if (operator === 'is') return checkValue(value.fact, kind, asked, `${path}.is`, findings);
  if (typeof asked !== 'number' || !Number.isInteger(asked) || asked < 0) {
    return findings.shape(`${path}.${operator}`, 'A bound is a whole number that is not negative.');
  }
  if (kind.kind !== 'number') unfit(value.fact, operator, path, findings);
}

function unfit(fact: FactName, operator: Operator, path: string, findings: RuleFindings): void {
  const words = { is: 'equal to', oneOf: 'one of', noneOf: 'none of', atLeast: 'at least', atMost: 'at most' };
  const instead = FACT_KINDS[fact].kind === 'amount' ? ' Say the most by currency instead.' : '';
  findings.mistake(
    `${path}.${operator}`,
    'wrong-type',
    `“${words[operator]}” cannot be asked of the fact “${fact}”, which is ${valuesInWords(FACT_KINDS[fact])}.${instead}`,
  );
}

function checkWords(
  fact: FactName,
  kind: FactKind,
  operator: 'oneOf' | 'noneOf',
  asked: unknown,
  path: string,
  findings: RuleFindings,
): void {
  const here = `${path}.${operator}`;
  if (!Array.isArray(asked) || asked.length > MOST_WORDS || !asked.every((word) => typeof word === 'string')) {
    return findings.shape(here, 'A list of words is missing here.');
  }
  if (['boolean', 'number', 'amount'].includes(kind.kind)) return unfit(fact, operator, path, findings);
  asked.forEach((word, at) => checkWord(fact, kind, word, `${here}.${at}`, findings));
}

function checkValue(fact: FactName, kind: FactKind, asked: unknown, path: string, findings: RuleFindings): void {
  if (asked !== null && !['string', 'number', 'boolean'].includes(typeof asked)) {
    return findings.shape(path, 'A value is missing here.');
  }
  if (kind.kind === 'list') return unfit(fact, 'is', path.slice(0, -'.is'.length), findings);
  if (kind.kind === 'boolean' && typeof asked === 'boolean') return;
  if (kind.kind === 'number' && Number.isInteger(asked) && (asked as number) >= 0) return;
  if (kind.kind === 'number' && kind.nullable && asked === null) return;
  if (typeof asked === 'string') return checkWord(fact, kind, asked, path, findings);
  wrongValue(fact, kind, asked, path, findings);
}

function checkWord(fact: FactName, kind: FactKind, word: string, path: string, findings: RuleFindings): void {
  const isFit =
    ((kind.kind === 'choice' || kind.kind === 'list') && kind.values.includes(word)) ||
    (kind.kind === 'amount' && DIGITS.test(word)) ||
    (kind.kind === 'currency' && CURRENCY.test(word)) ||
    (kind.kind === 'country' && isCountry(word));
  if (!isFit) wrongValue(fact, kind, word, path, findings);
}

function wrongValue(fact: FactName, kind: FactKind, value: unknown, path: string, findings: RuleFindings): void {
  const shown = String(value).slice(0, 60);
  findings.mistake(path, 'wrong-value', `“${shown}” is no value of the fact “${fact}”; it is ${valuesInWords(kind)}.`);
}
