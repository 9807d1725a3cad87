import type { ComponentKind, RightsVerdict } from '../article/article-content.js';
import type { FoundOwner, OwnerKind } from './find-owners.js';

const NOUNS: Readonly<Record<ComponentKind, string>> = {
  text: 'text',
  image: 'photo',
  graphic: 'graphic',
  video: 'video',
  audio: 'recording',
  embed: 'embedded part',
  'pull-quote': 'quotation',
};

export const nounOf = (kind: ComponentKind): string => NOUNS[kind];

/** `AFP`, `AFP and Getty Images`, `AFP, Reuters and Getty Images`. */
export function listed(names: readonly string[]): string {
  const unique = [...new Set(names)];
  return unique.length < 2 ? (unique[0] ?? '') : `${unique.slice(0, -1).join(', ')} and ${unique.at(-1)!}`;
}

const STRONGEST: readonly OwnerKind[] = ['agency', 'library', 'social-media', 'handout'];

/** Excluded because somebody else owns it; the strongest claim names the code, all owners are listed. */
export function excluded(kind: ComponentKind, owners: readonly FoundOwner[]): RightsVerdict {
  const noun = NOUNS[kind];
  const reason = STRONGEST.find((candidate) => owners.some((owner) => owner.kind === candidate)) ?? 'agency';
  const names = owners
    .filter((owner) => owner.kind === reason)
    .map((owner) => owner.name)
    .filter((name) => name !== null);
  const code = `${kind}.${reason}`;
  const status = 'excluded' as const;
  if (reason === 'agency' || reason === 'library') {
    const owner = listed(names);
    const message = `This ${noun} belongs to ${owner}.`;
    return { status, code, message, nextStep: 'You can license it from them.', names: [...new Set(names)] };
  }
  if (reason === 'social-media') {
    const named = names.filter((name) => name !== 'social media');
    const place = named.length > 0 ? listed(named) : 'a social network';
    return {
      status,
      code,
      message: `This ${noun} was published on ${place}; we do not own it.`,
      nextStep: 'Ask the person who posted it for permission.',
    };
  }
  return {
    status,
    code,
    message: `This ${noun} was handed out for news use; we do not own it.`,
    nextStep: 'Ask the office or person named in the credit.',
  };
}

export const needsClearance = (
  code: string,
  message: string,
  nextStep: string,
  names: readonly string[] = [],
): RightsVerdict => ({
  status: 'needs-clearance',
  code,
  message,
  nextStep,
  ...(names.length > 0 ? { names: [...names] } : {}),
});

export const licensable = (code: string, message: string, names: readonly string[] = []): RightsVerdict => ({
  status: 'licensable',
  code,
  message,
  nextStep: null,
  ...(names.length > 0 ? { names: [...names] } : {}),
});

const RULE_CODES = { excluded: 'rule-excluded', 'needs-clearance': 'rule-clearance', licensable: 'rule-licensable' };

/** Whether a verdict comes from a rule that forbids; no decision about a single part is laid over that. */
export const isForbiddenByRule = ({ code }: Pick<RightsVerdict, 'code'>): boolean =>
  code.endsWith(`.${RULE_CODES.excluded}`);

export const excludedByRule = (kind: ComponentKind): RightsVerdict => ({
  status: 'excluded',
  code: `${kind}.${RULE_CODES.excluded}`,
  message: `We do not license this ${NOUNS[kind]}.`,
  nextStep: 'Leave it out, or ask us for another one in your request.',
});

export const needsClearanceByRule = (kind: ComponentKind): RightsVerdict =>
  needsClearance(
    `${kind}.${RULE_CODES['needs-clearance']}`,
    `Our rights desk looks at each request for this ${NOUNS[kind]}.`,
    'Ask for it in your request; we answer within the promised time.',
  );

export const licensableByRule = (kind: ComponentKind): RightsVerdict =>
  licensable(`${kind}.${RULE_CODES.licensable}`, `Our rights desk has cleared this ${NOUNS[kind]}.`);
