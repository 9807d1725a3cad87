import { randomBytes, timingSafeEqual } from 'node:crypto';

/** Crockford's base32: no I, L, O or U, so that a code can be read aloud and typed. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = 80;
const GROUP = 4;

/** A fresh code of 80 random bits in four groups of four, such as `7K2M-9QRT-0XWD-4HZN`. */
export function makeCheckCode(random: (bytes: number) => Buffer = randomBytes): string {
  let bits = BigInt(`0x${random(BITS / 8).toString('hex')}`);
  let code = '';
  for (let index = 0; index < BITS / 5; index += 1, bits >>= 5n) code = ALPHABET[Number(bits & 31n)]! + code;
  return code.match(new RegExp(`.{${GROUP}}`, 'g'))!.join('-');
}

/** Compares what somebody typed with the code, in constant time; case, spaces, hyphens, O and I do not matter. */
export function isCheckCode(given: string, code: string): boolean {
  const [left, right] = [Buffer.from(plain(given.slice(0, 100))), Buffer.from(plain(code))];
  return left.length === right.length && timingSafeEqual(left, right);
}

const plain = (code: string): string =>
  code.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
