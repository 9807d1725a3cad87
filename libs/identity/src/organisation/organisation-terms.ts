/** The version of the terms by which somebody confirms that a licensee is an organisation, not a consumer. */
export const ORGANISATION_TERMS_VERSION = '2026-11';
