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

/** Files that are handed over with them, by the provider's own fields: one in each. */
export const EVIDENCE_FILE_FIELDS = [
  'service_documentation',
  'receipt',
  'customer_communication',
  'uncategorized_file',
  'customer_signature',
  'refund_policy',
  'cancellation_policy',
  'duplicate_charge_documentation',
  'shipping_documentation',
] as const;
export type EvidenceFileField = (typeof EVIDENCE_FILE_FIELDS)[number];

/** A PDF that the house draws up for an answer. */
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

/**
 * What goes with an answer when both have a file of one kind: the one that a person has added, instead of the house's.
 * The provider takes one file in each field, and what a person chose is not altered by putting it into another document.
 */
export const withoutReplaced = <Paper extends { field: EvidenceFileField }>(
  papers: readonly Paper[],
  uploads: readonly { field: EvidenceFileField }[],
): Paper[] => papers.filter(({ field }) => !uploads.some((upload) => upload.field === field));
