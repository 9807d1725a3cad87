export type { CertificateKey } from './certificate-key.js';
export type { LicenceKey } from './licence-key.js';
export { SigningKeyRows, type KeyPurpose } from './signing-key-rows.js';
export * from './signing-keys.js';
export * from './signing.module.js';
