import type { ArticleComponent, RightsVerdict } from '../article/article-content.js';
import { findOwners } from './find-owners.js';
import { readCredit, type Party } from './read-credit.js';
import type { DatedContext } from './contract-day.js';
import { allOwnNames } from './rights-context.js';
import { excluded, licensable, listed, needsClearance, nounOf } from './verdicts.js';

type Judged = Pick<ArticleComponent, 'kind' | 'creditLine' | 'caption'>;

const ASK = 'Ask for it in your request; we find out who may allow it before we answer.';
const CAPTION_END = 90;

/** An agency named at the end of a caption without a credit line of its own, such as `... in the square (AFP)`. */
function ownersInCaption(component: Judged, context: DatedContext): ReturnType<typeof findOwners> {
  if (component.creditLine || !component.caption) return [];
  const end = component.caption
    .slice(-CAPTION_END)
    .match(/[([][^()[\]]*[)\]]\W*$|(?:photo|image|foto|صورة)\s*[:/].*$/iu)?.[0];
  return end ? findOwners(end, allOwnNames(context), context.owners) : [];
}

/** Code and sentence for a contributor's terms; only work we own or share may be sold. */
export function termsVerdict(kind: Judged['kind'], parties: readonly Party[]): RightsVerdict | null {
  const noun = nounOf(kind);
  for (const party of parties) {
    if (party.kind !== 'contributor') continue;
    if (party.lapsed) {
      return needsClearance(
        `${kind}.contributor-other-days`,
        `Our contract with ${party.name} does not cover the day this ${noun} was published.`,
        `Ask for it in your request; we ask ${party.name}.`,
        [party.name],
      );
    }
    if (party.terms === 'one-time') {
      return needsClearance(
        `${kind}.contributor-one-time`,
        `We bought this ${noun} from ${party.name} for one use only.`,
        `Ask for it in your request; we ask ${party.name}.`,
        [party.name],
      );
    }
    if (party.terms === 'none') {
      return needsClearance(
        `${kind}.contributor-no-contract`,
        `We have no contract with ${party.name} that lets us license this ${noun}.`,
        `Ask for it in your request; we ask ${party.name}.`,
        [party.name],
      );
    }
  }
  return null;
}

function unknownVerdict(kind: Judged['kind'], parties: readonly Party[]): RightsVerdict | null {
  const unknown = parties.flatMap((party) => (party.kind === 'unknown' ? [party.name] : []));
  if (unknown.length === 0) return null;
  return needsClearance(
    `${kind}.unknown-credit`,
    `We do not know yet whether we may license this ${nounOf(kind)}: its credit names somebody we have no contract with.`,
    ASK,
    unknown,
  );
}

/** The strictest reading of a picture's, graphic's, video's or recording's credit line. Deny beats allow. */
export function judgePicture(component: Judged, context: DatedContext): RightsVerdict {
  const { kind, creditLine } = component;
  const credit = readCredit(creditLine ?? '', context);
  const owners = [...credit.owners, ...ownersInCaption(component, context)];
  if (owners.length > 0) return excluded(kind, owners);
  if (credit.parties.length === 0) {
    return needsClearance(
      `${kind}.no-credit`,
      `This ${nounOf(kind)} carries no credit, so its owner is not known.`,
      ASK,
    );
  }
  const stricter = unknownVerdict(kind, credit.parties) ?? termsVerdict(kind, credit.parties);
  if (stricter) return stricter;
  const contributors = credit.parties.flatMap((party) => (party.kind === 'contributor' ? [party.name] : []));
  return contributors.length > 0
    ? licensable(
        `${kind}.contributor`,
        `This ${nounOf(kind)} is by ${listed(contributors)}, whose contract lets us license it.`,
        contributors,
      )
    : licensable(`${kind}.own`, `This ${nounOf(kind)} is ours.`);
}
