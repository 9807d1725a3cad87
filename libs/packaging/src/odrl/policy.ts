/** An ODRL 2.2 Agreement as JSON-LD, in the one shape that we write and accept. */
export interface OdrlPolicy {
  '@context': unknown;
  '@type': 'Agreement';
  uid: string;
  profile: string[];
  conflict: 'prohibit';
  'imp:reference': string;
  'imp:revision': number;
  'imp:termsVersion': string;
  'dct:issued': TypedValue;
  assigner: PolicyParty;
  assignee: PolicyParty;
  'imp:covers': PolicyAsset[];
  permission: PolicyRule[];
  prohibition: PolicyRule[];
}

export interface TypedValue {
  '@value': string;
  '@type': string;
}
interface IriValue {
  '@id': string;
}
export type RightOperand = string | TypedValue | IriValue | (string | IriValue)[];

export interface PolicyParty {
  '@type': ['Party', 'vcard:Organization'];
  uid: string;
  'vcard:fn': string;
  'vcard:country-name': string;
  'vcard:hasURL'?: IriValue;
  'imp:organisationKind'?: string;
}

export interface PolicyAsset {
  '@type': 'AssetCollection';
  uid: string;
  source: string;
  /** Present where the licence covers several articles: the collection that its rules are about. */
  partOf?: string;
  refinement: PolicyConstraint[];
  'dct:title': { '@value': string; '@language': string };
  'dct:publisher': string;
  'dct:source': IriValue;
  'dct:isVersionOf': IriValue;
  'dct:issued'?: string;
  'imp:creditLine': string;
  'imp:articleVersion': number;
  'imp:words': number;
}

export interface PolicyConstraint {
  leftOperand: string;
  operator: string;
  rightOperand: RightOperand;
  unit?: IriValue;
}

/** A word of ODRL, or one of ours with the word of ODRL that it is a kind of. */
export type PolicyAction = string | { '@id': string; includedIn: string };

export interface PolicyDuty {
  action: PolicyAction;
  attributedParty?: string;
  consentingParty?: string;
}

/** Atomic, as a compact one is to be expanded before it is judged (ODRL Information Model 2.2, 2.7): one target, one action. */
export interface PolicyRule {
  uid: string;
  target: string;
  assigner: string;
  assignee: string;
  action: PolicyAction;
  constraint?: PolicyConstraint[];
  duty?: PolicyDuty[];
}
