/** What a picture says about itself; written to IIM and XMP alike where both have the field (IPTC 2024.1). */
export interface PhotoMetadata {
  /** Names, the first of which are written; IIM 2:80, dc:creator. */
  creators: string[];
  /** IIM 2:110, photoshop:Credit. */
  credit: string | null;
  /** IIM 2:116, dc:rights. */
  copyright: string;
  /** IIM 2:115, photoshop:Source. */
  source: string;
  /** IIM 2:40, photoshop:Instructions. */
  instructions: string;
  /** The caption; IIM 2:120, dc:description. */
  description: string | null;
  /** Language of the caption and of the usage terms, BCP 47. */
  language: string;
  /** xmpRights:WebStatement: the page about the licence. */
  webStatement: string;
  /** xmpRights:UsageTerms. */
  usageTerms: string;
  /** plus:Licensor. */
  licensor: { id: string; name: string; url: string };
  /** plus:DataMining, an address of the PLUS vocabulary. */
  dataMining: string;
  /** Iptc4xmpExt:DigitalSourceType, an address of IPTC's vocabulary; null when it is not known. */
  digitalSourceType: string | null;
  /** The licence's reference; photoshop:TransmissionReference and IIM 2:103. */
  jobReference: string;
}

/** Makers of one picture that are named in it. */
export const MOST_CREATORS = 16;

/** PLUS vocabulary LDF 2.0.1: may machines learn from the picture? */
export const DATA_MINING = {
  prohibited: 'http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED',
  seeConstraints: 'http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED-SEECONSTRAINT',
} as const;
