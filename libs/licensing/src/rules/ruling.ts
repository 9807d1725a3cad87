import type { NameScreening } from '../screening/hits/screen-names.js';
import type { CountryScreening } from './screen-country.js';
import type { RuleFacts } from './rule-set.js';

/** A decision by rule as it is kept: which rules, in which version, over which facts, and the country lists' answer. */
export interface StoredRuling {
  ruleSet: string;
  version: number;
  /** The rule that approved; null when a person has to look. */
  rule: string | null;
  facts: RuleFacts;
  country: CountryScreening;
  /** What the sanctions lists said about the name, and in which edition. Absent in rulings from before there were any. */
  names?: NameScreening;
}
