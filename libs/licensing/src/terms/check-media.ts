import type { Findings } from './findings.js';
import { isOneOf, isRecord } from './findings.js';
import { AUDIENCE_KIND, MEDIA, type AudienceKind, type Medium, type MediumUse } from './use.js';

/** Counts above these cannot be meant: more readers than people, more staff than any employer has. */
const LARGEST: Record<AudienceKind, number> = {
  'monthly-users': 9_000_000_000,
  circulation: 1_000_000_000,
  copies: 1_000_000_000,
  viewers: 9_000_000_000,
  staff: 10_000_000,
};

const AUDIENCE_WORDS: Record<AudienceKind, string> = {
  'monthly-users': 'monthly users',
  circulation: 'circulation (copies sold or given out of one issue)',
  copies: 'number of copies',
  viewers: 'viewers',
  staff: 'number of staff',
};

/** Media with their audiences, sorted by name; at least one, each once. */
export function checkMedia(value: unknown, findings: Findings): MediumUse[] {
  if (!Array.isArray(value) || value.length === 0) {
    findings.add('use.media', 'media-missing', 'Choose at least one medium, such as web or print-newspaper.');
    return [];
  }
  if (value.length > MEDIA.length) {
    findings.add('use.media', 'too-many-media', 'Name each medium once.');
    return [];
  }
  const media: MediumUse[] = [];
  for (const [index, entry] of value.entries()) {
    const checked = checkMedium(entry, `use.media.${index}`, findings);
    if (!checked) continue;
    if (media.some((other) => other.medium === checked.medium)) {
      findings.add(`use.media.${index}.medium`, 'medium-twice', `The medium “${checked.medium}” is named twice.`);
    } else media.push(checked);
  }
  return media.sort((a, b) => (a.medium < b.medium ? -1 : 1));
}

function checkMedium(entry: unknown, path: string, findings: Findings): MediumUse | null {
  const medium = isRecord(entry) ? entry['medium'] : undefined;
  if (!isRecord(entry) || !isOneOf(medium, MEDIA)) {
    findings.add(`${path}.medium`, 'medium-unknown', `Choose a medium from this list: ${MEDIA.join(', ')}.`);
    return null;
  }
  const kind = AUDIENCE_KIND[medium];
  if (kind === null) return checkNoAudience(medium, entry['audience'], path, findings);
  const audience = entry['audience'];
  if (!isRecord(audience)) {
    findings.add(`${path}.audience`, 'audience-missing', `Tell the ${AUDIENCE_WORDS[kind]} for ${medium}.`);
    return null;
  }
  if (audience['kind'] !== kind) {
    findings.add(
      `${path}.audience.kind`,
      'audience-kind-wrong',
      `The audience of ${medium} is counted as “${kind}”: the ${AUDIENCE_WORDS[kind]}.`,
    );
    return null;
  }
  const count = checkCount(audience['count'], LARGEST[kind], `${path}.audience.count`, AUDIENCE_WORDS[kind], findings);
  return count === null ? null : { medium, audience: { kind, count } };
}

function checkNoAudience(medium: Medium, audience: unknown, path: string, findings: Findings): MediumUse | null {
  if (audience === undefined || audience === null) return { medium };
  findings.add(`${path}.audience`, 'audience-not-wanted', `${medium} has no audience to count; leave it out.`);
  return null;
}

/** A whole number from 1 to `largest`, or null with a finding. */
export function checkCount(
  value: unknown,
  largest: number,
  path: string,
  what: string,
  findings: Findings,
): number | null {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) {
    findings.add(path, 'count-invalid', `The ${what} must be a whole number, 1 or more.`);
    return null;
  }
  if (value > largest) {
    findings.add(path, 'count-absurd', `The ${what} cannot be above ${largest.toLocaleString('en-GB')}.`);
    return null;
  }
  return value;
}
