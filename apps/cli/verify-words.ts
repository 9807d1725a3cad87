import { describeTerms, type StatedTerms } from '#libs/packaging';
import type { Finding, LiveState, Report, StatedLicence } from '#libs/verification';

const FOUND: Record<Finding['code'], (path: string) => string> = {
  'bad-signature': (path) => `${path}: the signature does not belong to what is signed.`,
  'unknown-key': (path) => `${path}: signed with a key that is not among the published ones.`,
  'signature-missing': (path) => `${path} is missing: without it nothing says which files belong together.`,
  'not-signed': (path) => `${path}: no signature covers the whole file; it is cut off, added to, or was never signed.`,
  'not-a-licence': (path) => `${path}: signed by us, but it is no licence.`,
  'not-a-manifest': (path) => `${path}: signed by us, but it is no list of files.`,
  'another-licence': (path) => `${path}: of another licence, or another revision of it, than the package.`,
  'file-changed': (path) => `${path}: changed.`,
  'file-missing': (path) => `${path}: missing.`,
  'file-additional': (path) => `${path}: not part of the package.`,
};

const SUBJECTS: Record<Report['subject'], string> = {
  licence: 'The licence',
  certificate: 'The certificate',
  manifest: 'The signed list of files',
  files: 'What was given of the package',
  package: 'The package',
};

const UNKNOWN: Record<Extract<LiveState, { known: false }>['why'], string> = {
  unreachable: 'State unknown: the verify page could not be reached.',
  'not-issued': 'State unknown: the issuer says it has no licence of this number.',
  'not-asked': 'State unknown offline.',
};

const NOTICES: Record<string, string> = {
  correction: 'corrected',
  update: 'updated',
  kill: 'withdrawn by the newsroom',
  takedown: 'taken down for legal reasons',
};

/** A report as lines of English: what is licensed, whether it is intact, and its state. */
export function inWords(report: Report & { state: LiveState }): string {
  const { licence, manifest, certificate } = report;
  const listed = manifest
    ? [`Licence ${manifest.licence.reference}, revision ${String(manifest.licence.revision)}`]
    : certificate
      ? [`Licence ${certificate.reference}; its terms are on the certificate's pages`]
      : [];
  return [...(licence ? licensed(licence) : listed), '', ...integrity(report), '', ...stateOf(report)]
    .join('\n')
    .trim();
}

function licensed(licence: StatedLicence): string[] {
  const { sub, revision, licensee, licensor, articles } = licence;
  // It is signed: so it is what packaging wrote.
  const rows = describeTerms(licence as unknown as StatedTerms);
  return [
    `Licence ${sub}, revision ${String(revision)}, from ${licensor.name} to ${licensee.name} (${licensee.country})`,
    ...articles.map(({ headline, creditLine, url }) => `  “${headline}”. ${creditLine} ${url}`),
    ...rows.map(({ label, value }) => `  ${label}: ${value.replaceAll('\n', '; ')}`),
  ];
}

function integrity({ subject, intact, signedBy, files, findings }: Report): string[] {
  const count = files.filter(({ outcome }) => outcome === 'intact').length;
  const checked = files.length > 0 ? `, ${String(count)} of ${String(files.length)} files as they were signed` : '';
  const by = signedBy
    ? `signed with ${subject === 'certificate' ? 'certificate (SHA-256)' : 'key'} ${signedBy}`
    : 'no valid signature';
  return [
    `${SUBJECTS[subject]} is ${intact ? 'intact' : 'NOT intact'}: ${by}${checked}.`,
    ...findings.map(({ code, path }) => `- ${FOUND[code](path)}`),
  ];
}

function stateOf({ state, licence, manifest }: Report & { state: LiveState }): string[] {
  if (!state.known) return [UNKNOWN[state.why]];
  const held = licence?.revision ?? manifest?.licence.revision;
  const isFormer = held !== undefined && state.revision !== null && state.revision > held;
  return [
    `State now: ${state.message}`,
    ...(isFormer ? [`There is a newer revision of it: ${String(state.revision)}.`] : []),
    ...state.notices.map(({ kind, at }) => `- ${at.slice(0, 10)}: an article was ${NOTICES[kind] ?? kind}.`),
  ];
}
