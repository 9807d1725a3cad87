import type { CipherGCM, DecipherGCM } from 'node:crypto';
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { badSeal, unknownKey } from './secrets.errors.js';

const VERSION = 's1';
const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;

interface MasterKey {
  id: string;
  key: Buffer;
}

/**
 * Seals what must be stored but not read: AES-256-GCM under a key made for that value alone, which is sealed in turn
 * under the master key (envelope encryption). A sealed value is
 * `s1.<master key id>.<sealed key>.<sealed value>`, the last two base64url of nonce, ciphertext and tag.
 */
export class Secrets {
  private readonly current: MasterKey;
  private readonly byId: ReadonlyMap<string, MasterKey>;

  /** @param passphrases the one that seals first, then older ones that still open what they sealed */
  constructor(passphrases: readonly [string, ...string[]]) {
    const keys = passphrases.map(masterKey);
    this.current = keys[0]!;
    this.byId = new Map(keys.map((key) => [key.id, key]));
  }

  seal(plain: string): string {
    const valueKey = randomBytes(KEY_BYTES);
    return this.envelope(valueKey, encrypt(valueKey, Buffer.from(plain), VERSION));
  }

  /** @throws secrets.unknown-key, secrets.bad-seal */
  open(sealed: string): string {
    const { valueKey, value } = this.unwrap(sealed);
    return decrypt(valueKey, value, VERSION).toString();
  }

  /** The same secret under the present master key; the value itself is not sealed again. */
  rewrap(sealed: string): string {
    const { valueKey, value } = this.unwrap(sealed);
    return this.envelope(valueKey, value);
  }

  /** Whether a rotation still has to come by here. */
  isCurrent(sealed: string): boolean {
    return sealed.split('.')[1] === this.current.id;
  }

  private envelope(valueKey: Buffer, value: Buffer): string {
    const { id, key } = this.current;
    return [VERSION, id, encrypt(key, valueKey, id).toString('base64url'), value.toString('base64url')].join('.');
  }

  private unwrap(sealed: string): { valueKey: Buffer; value: Buffer } {
    const [version, id, wrapped, value, ...rest] = sealed.split('.');
    if (version !== VERSION || !id || !wrapped || !value || rest.length > 0) throw badSeal();
    const master = this.byId.get(id);
    if (!master) throw unknownKey(id);
    const valueKey = decrypt(master.key, Buffer.from(wrapped, 'base64url'), id);
    return { valueKey, value: Buffer.from(value, 'base64url') };
  }
}

/** The passphrase is random already (32 characters at least), so HKDF (RFC 5869) is enough to make a key of it. */
function masterKey(passphrase: string): MasterKey {
  const key = Buffer.from(hkdfSync('sha256', passphrase, 'imprimatur', 'secrets master key', KEY_BYTES));
  const id = createHash('sha256').update('key id').update(key).digest('hex').slice(0, 8);
  return { id, key };
}

function encrypt(key: Buffer, plain: Buffer, context: string): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher: CipherGCM = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(Buffer.from(context));
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: Buffer, sealed: Buffer, context: string): Buffer {
  if (sealed.length < IV_BYTES + TAG_BYTES) throw badSeal();
  const decipher: DecipherGCM = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV_BYTES));
  decipher.setAAD(Buffer.from(context));
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()]);
  } catch (cause) {
    throw badSeal(cause);
  }
}
