/** Addresses of the portal that packages name. `publicUrl` has no trailing slash. */
export const verifyUrl = (publicUrl: string, reference: string, checkCode?: string): string =>
  `${publicUrl}/verify/${reference}${checkCode === undefined ? '' : `?check=${encodeURIComponent(checkCode)}`}`;

/** The IRI of a licence's revision; without the check code, which only the licensee has. */
export const licenceUri = (publicUrl: string, reference: string, revision: number): string =>
  `${publicUrl}/verify/${reference}${revision > 1 ? `?revision=${revision}` : ''}`;

export const jwksUrl = (publicUrl: string): string => `${publicUrl}/.well-known/jwks.json`;

/** A signed list of licences' statuses; the first is 0. */
export const statusListUrl = (publicUrl: string, number: number): string =>
  `${publicUrl.replace(/\/+$/, '')}/status-lists/${String(number)}`;
