import { AgreedTermsRow } from './agreed/agreed-terms.entity.js';
import { Clearance, ClearanceFile } from './clearance/clearance.entity.js';
import { Approval, Decision } from './decision/decision.entity.js';
import { LicenceRevision } from './extension/licence-revision.entity.js';
import { DeskCalendarVersion } from './desk-hours/desk-calendar.entity.js';
import { HistoryEntry } from './history/history.entity.js';
import { LicenceItem } from './licence/licence-item.entity.js';
import { WithdrawalRow } from './licence/withdrawal.entity.js';
import { Licence } from './licence/licence.entity.js';
import { Licensee } from './licensee/licensee.entity.js';
import { Offer } from './offer/offer.entity.js';
import { Quote } from './quote/quote.entity.js';
import { Message } from './request/message.entity.js';
import { LicenceRequest } from './request/request.entity.js';
import { RuleSetDraft } from './rules/rule-set-draft.entity.js';
import { RuleSetVersion } from './rules/rule-set-version.entity.js';
import { Simulation } from './simulation/simulation.entity.js';

/** For the data source only; no other context works with them. */
export const LICENSING_ENTITIES: readonly (new () => object)[] = [
  Quote,
  Licensee,
  LicenceRequest,
  Offer,
  Message,
  Decision,
  Approval,
  Licence,
  WithdrawalRow,
  LicenceItem,
  LicenceRevision,
  HistoryEntry,
  DeskCalendarVersion,
  Clearance,
  ClearanceFile,
  RuleSetVersion,
  RuleSetDraft,
  Simulation,
  AgreedTermsRow,
];
