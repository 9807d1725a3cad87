/** Values of ASN.1 in DER (ITU-T X.690), as far as a signature over a document needs them. */
export interface Der {
  tag: number;
  /** With tag and length. */
  bytes: Uint8Array;
  content: Uint8Array;
}

export const SEQUENCE = 0x30;
export const SET = 0x31;
export const OCTETS = 0x04;
/** Context tag 0, holding others. */
export const TAGGED = 0xa0;

/** The values that stand one after the other. @throws RangeError where the lengths do not meet the end */
export function readDer(bytes: Uint8Array): Der[] {
  const values: Der[] = [];
  for (let at = 0; at < bytes.length;) {
    const value = firstDer(bytes.subarray(at));
    values.push(value);
    at += value.bytes.length;
  }
  return values;
}

/** The first value; what follows it is left alone. @throws RangeError */
export function firstDer(bytes: Uint8Array): Der {
  const [tag, first] = bytes;
  if (tag === undefined || first === undefined) throw new RangeError('It is cut off.');
  const octets = first < 0x80 ? 0 : first & 0x7f;
  if (first === 0x80 || octets > 4) throw new RangeError('A length is of no form that DER has.');
  const start = 2 + octets;
  const length = octets === 0 ? first : bytes.subarray(2, start).reduce((sum, octet) => sum * 256 + octet, 0);
  if (start + length > bytes.length) throw new RangeError('It is cut off.');
  return { tag, bytes: bytes.subarray(0, start + length), content: bytes.subarray(start, start + length) };
}

export function writeDer(tag: number, ...parts: Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return joined(Uint8Array.of(tag), lengthOctets(length), ...parts);
}

/** An object identifier, such as `1.2.840.113549.1.7.2`. */
export function writeOid(oid: string): Uint8Array {
  const [first = 0, second = 0, ...rest] = oid.split('.').map(Number);
  return writeDer(0x06, Uint8Array.from([first * 40 + second, ...rest].flatMap(base128)));
}

export function joined(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function lengthOctets(length: number): Uint8Array {
  if (length < 0x80) return Uint8Array.of(length);
  const octets: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  return Uint8Array.of(0x80 | octets.length, ...octets);
}

function base128(value: number): number[] {
  const digits = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) digits.unshift(0x80 | (rest % 128));
  return digits;
}
