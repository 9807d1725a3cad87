/**
 * IPTC's terms of how a picture came about (cv.iptc.org/newscodes/digitalsourcetype), each with schema.org's word for it
 * (IPTCDigitalSourceEnumeration, without its ending).
 */
const TERMS = {
  algorithmicallyEnhanced: 'AlgorithmicallyEnhanced',
  algorithmicMedia: 'AlgorithmicMedia',
  composite: 'Composite',
  compositeCapture: 'CompositeCapture',
  compositeSynthetic: 'CompositeSynthetic',
  compositeWithTrainedAlgorithmicMedia: 'CompositeWithTrainedAlgorithmicMedia',
  computationalCapture: 'MultiFrameComputationalCapture',
  dataDrivenMedia: 'DataDrivenMedia',
  digitalCapture: 'DigitalCapture',
  digitalCreation: 'DigitalArt',
  humanEdits: 'MinorHumanEdits',
  negativeFilm: 'NegativeFilm',
  positiveFilm: 'PositiveFilm',
  print: 'Print',
  screenCapture: 'ScreenCapture',
  trainedAlgorithmicMedia: 'TrainedAlgorithmicMedia',
  virtualRecording: 'VirtualRecording',
} as const;
export type SourceType = keyof typeof TERMS;

/** Retired in 2024, and what stands in their place; `softwareImage` was retired without one, and is left out. */
const FORMER = new Map<string, SourceType>([
  ['digitalArt', 'digitalCreation'],
  ['minorHumanEdits', 'humanEdits'],
]);

const VOCABULARY = 'http://cv.iptc.org/newscodes/digitalsourcetype/';
/** As an element's text, as its `rdf:resource`, or as an attribute of the description: XMP allows all three. */
const STATED =
  /:DigitalSourceType(?:\s+rdf:resource)?\s*(?:=\s*["']|>)\s*https?:\/\/cv\.iptc\.org\/newscodes\/digitalsourcetype\/(\w{1,64})/;

/** What the original says of itself; null where it says nothing, or no term that IPTC knows. Nothing is guessed. */
export function statedSourceType(xmp: Buffer | undefined): SourceType | null {
  const term = STATED.exec(xmp?.toString('utf8') ?? '')?.[1] ?? '';
  return Object.hasOwn(TERMS, term) ? (term as SourceType) : (FORMER.get(term) ?? null);
}

export const sourceTypeUri = (type: SourceType): string => `${VOCABULARY}${type}`;
export const schemaOrgSourceType = (type: SourceType): string => `https://schema.org/${TERMS[type]}DigitalSource`;
