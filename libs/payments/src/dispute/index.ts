export { DISPUTE_STATES, disputeStates, OPEN_DISPUTES, type DisputeState } from './dispute.states.js';
export { EVIDENCE_STATES, type EvidenceState } from './dispute.entity.js';
export {
  EVIDENCE_FIELDS,
  EVIDENCE_FILE_FIELDS,
  LONGEST_EVIDENCE,
  type Evidence,
  type EvidenceField,
  type EvidenceFileField,
  type NewEvidenceFile,
} from './evidence.js';
export { OpenEvidenceFile, type OpenedEvidence } from './open-evidence-file.js';
export { AddEvidenceFile, type AddedEvidenceFile } from './add-evidence-file.js';
export { RemoveEvidenceFile } from './remove-evidence-file.js';
export { AnswerDispute, type AnswerDisputeInput } from './answer-dispute.js';
export { CollectEvidence, type CollectedEvidence, type DownloadRecord } from './collect-evidence.js';
export { DisputesQuery, type DisputeDetail, type DisputeListItem } from './disputes.query.js';
