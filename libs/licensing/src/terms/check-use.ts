import { useInvalid } from '../licensing.errors.js';
import { checkCount, checkMedia } from './check-media.js';
import { checkStart, checkTerm } from './check-when.js';
import { checkExclusivity, checkLanguages, checkTerritory } from './check-where.js';
import { Findings, isOneOf, isRecord } from './findings.js';
import { EDITS, PURPOSES, type Edits, type Purpose, type Use } from './use.js';

/** A use that can be meant: defaults filled, lists sorted and without repeats, and the countries its territory comes to. */
export interface CheckedUse {
  use: Use;
  /** ISO 3166-1 alpha-2, sorted, never empty. */
  countries: readonly string[];
}

const LARGEST_STAFF = 10_000_000;

/**
 * Checks a use as it came from outside, whatever its shape.
 *
 * @param today ISO date, the start when none is given
 * @throws licensing.use-invalid with an entry in `errors` for each field that cannot be meant
 */
export function checkUse(input: unknown, today: string): CheckedUse {
  const findings = new Findings();
  const checked = collectUse(input, today, findings);
  findings.assertNone(useInvalid);
  return checked;
}

/** As `checkUse`, but adds to findings that are reported together with others. */
export function collectUse(input: unknown, today: string, findings: Findings): CheckedUse {
  const said: Record<string, unknown> = isRecord(input) ? input : {};
  if (!isRecord(input)) findings.add('use', 'use-missing', 'Describe the use: media, purpose, territory, term.');
  const { territory, countries } = checkTerritory(said['territory'], 'use.territory', findings);
  const alreadyPublished = checkFlag(said['alreadyPublished'], 'use.alreadyPublished', findings);
  const staff = checkStaff(said['staff'], findings);
  const use: Use = {
    media: checkMedia(said['media'], findings),
    purpose: checkPurpose(said['purpose'], findings),
    ...(staff === undefined ? {} : { staff }),
    territory,
    languages: checkLanguages(said['languages'], findings),
    term: checkTerm(said['term'], findings),
    startsOn: checkStart(said['startsOn'], today, alreadyPublished, findings),
    exclusivity: checkExclusivity(said['exclusivity'], countries, findings),
    edits: checkEdits(said['edits'], findings),
    alreadyPublished,
    rush: checkFlag(said['rush'], 'use.rush', findings),
  };
  return { use, countries };
}

function checkPurpose(value: unknown, findings: Findings): Purpose {
  if (isOneOf(value, PURPOSES)) return value;
  findings.add('use.purpose', 'purpose-unknown', `Choose a purpose from this list: ${PURPOSES.join(', ')}.`);
  return 'editorial';
}

function checkEdits(value: unknown, findings: Findings): Edits {
  if (value === undefined || value === null) return 'none';
  if (isOneOf(value, EDITS)) return value;
  findings.add('use.edits', 'edits-unknown', `Choose the edits from this list: ${EDITS.join(', ')}.`);
  return 'none';
}

function checkFlag(value: unknown, path: string, findings: Findings): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === 'boolean') return value;
  findings.add(path, 'flag-invalid', 'This is either true or false.');
  return false;
}

function checkStaff(value: unknown, findings: Findings): number | undefined {
  if (value === undefined || value === null) return undefined;
  return checkCount(value, LARGEST_STAFF, 'use.staff', 'number of staff', findings) ?? undefined;
}
