import type { LicenceVerification } from '#libs/licensing';
import type { NoticeMarker, NoticeMarks, Withdrawal } from './notice-markers.query.js';

/** Which article it is about is told to whoever has the check code. */
export type PublicMarker = Omit<NoticeMarker, 'headline'> & { headline: string | null };

/** A licence as anybody may check it, with what was told of its articles since. */
export type MarkedLicence<T extends LicenceVerification = LicenceVerification> = T & {
  notices: PublicMarker[];
  withdrawn: Withdrawal;
  /** Whether anything may be used under it at this moment. */
  usable: boolean;
};

/** A licence that is in force is of no use when its articles are withdrawn: then the sentence says that first. */
const WITHDRAWN: Record<Exclude<Withdrawal, 'none'>, string> = {
  all: 'This licence is real, but the newsroom has withdrawn what it covers: nothing of it may be used any more.',
  some: 'This licence is real and in force, but part of what it covers was withdrawn and may not be used any more.',
};

export function markedLicence<T extends LicenceVerification>(
  verified: T,
  { notices, withdrawn }: NoticeMarks,
): MarkedLicence<T> {
  const { state, details, message } = verified;
  const isOpen = state === 'active' || state === 'scheduled' || state === 'suspended';
  const says = (withdrawn === 'all' && isOpen) || (withdrawn === 'some' && state === 'active') ? withdrawn : 'none';
  return {
    ...verified,
    message: says === 'none' ? message : WITHDRAWN[says],
    notices: details ? notices : notices.map((mark) => ({ ...mark, headline: null })),
    withdrawn,
    usable: state === 'active' && withdrawn !== 'all',
  };
}
