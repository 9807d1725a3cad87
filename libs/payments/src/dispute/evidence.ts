/** What a bank reads, in the provider's own fields; each is plain text. */
export const EVIDENCE_FIELDS = [
  'product_description',
  'customer_name',
  'customer_email_address',
  'service_date',
  'access_activity_log',
  'refund_policy_disclosure',
  'uncategorized_text',
] as const;
export type EvidenceField = (typeof EVIDENCE_FIELDS)[number];
export type Evidence = Partial<Record<EvidenceField, string>>;

/** Files that are handed over with them, by the provider's own fields. */
export const EVIDENCE_FILE_FIELDS = [
  'service_documentation',
  'receipt',
  'customer_communication',
  'uncategorized_file',
] as const;
export type EvidenceFileField = (typeof EVIDENCE_FILE_FIELDS)[number];

/** A PDF that goes with an answer. */
export interface NewEvidenceFile {
  field: EvidenceFileField;
  /** Such as `certificate.pdf`. */
  name: string;
  body: Buffer;
}

/** All files of an answer together, in octets: the provider takes no more. */
export const LARGEST_TOGETHER = 4_500_000;

/** The provider takes no more in one field. */
export const LONGEST_EVIDENCE = 20_000;
