import { firstDer, joined, OCTETS, readDer, SEQUENCE, SET, TAGGED, writeDer, writeOid, type Der } from './der.js';

/** What a signature over a document consists of (CMS SignedData, RFC 5652). */
export interface DocumentSignature {
  /** X.509, in DER. */
  certificate: Uint8Array;
  /** The signed attributes as the signature is over them: a SET. */
  attributes: Uint8Array<ArrayBuffer>;
  value: Uint8Array<ArrayBuffer>;
  /** As the attributes name it: SHA-256 of the document's bytes. */
  digest: Uint8Array;
}

const OID = {
  signedData: '1.2.840.113549.1.7.2',
  data: '1.2.840.113549.1.7.1',
  messageDigest: '1.2.840.113549.1.9.4',
  sha256: '2.16.840.1.101.3.4.2.1',
  rsa: '1.2.840.113549.1.1.1',
} as const;

/**
 * A signature as we write it, with nothing beside it: one certificate, one signer, SHA-256 with RSA, nothing unsigned. What is
 * not signed in it (numbers of versions, names of algorithms, lengths) has to be as we write it, to the octet, so that no
 * octet of a document can change unseen.
 *
 * @param octets the signature, and what follows it
 * @returns null for everything else
 */
export function readSignature(octets: Uint8Array): (DocumentSignature & { length: number }) | null {
  try {
    const whole = firstDer(octets);
    const [, tagged] = readDer(whole.content);
    const [, , , certificates, signers] = readDer(inside(readDer(inside(tagged))[0]));
    const certificate = inside(certificates);
    const [, , , attributes, , value] = readDer(inside(readDer(inside(signers))[0]));
    const found = {
      certificate: new Uint8Array(certificate),
      attributes: joined(writeDer(SET, inside(attributes))),
      value: joined(inside(value)),
      digest: digestIn(inside(attributes)),
    };
    return isSame(writeSignature(found), whole.bytes) ? { ...found, length: whole.bytes.length } : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const inside = (value: Der | undefined): Uint8Array => {
  if (!value) throw new RangeError('It lacks a part.');
  return value.content;
};

/** There is to be one: of two, readers would choose differently. */
function digestIn(attributes: Uint8Array): Uint8Array {
  const wanted = writeOid(OID.messageDigest);
  const found = readDer(attributes)
    .map(({ content }) => readDer(content))
    .filter(([type]) => type && isSame(type.bytes, wanted));
  if (found.length !== 1) throw new RangeError('It names no digest, or several.');
  return inside(readDer(inside(found[0]?.[1]))[0]);
}

function writeSignature({ certificate, attributes, value }: DocumentSignature): Uint8Array {
  const one = writeDer(0x02, Uint8Array.of(1));
  const algorithm = (oid: string): Uint8Array => writeDer(SEQUENCE, writeOid(oid), Uint8Array.of(0x05, 0));
  const signer = writeDer(
    SEQUENCE,
    one,
    issuerAndSerial(certificate),
    algorithm(OID.sha256),
    writeDer(TAGGED, firstDer(attributes).content),
    algorithm(OID.rsa),
    writeDer(OCTETS, value),
  );
  const signed = writeDer(
    SEQUENCE,
    one,
    writeDer(SET, algorithm(OID.sha256)),
    writeDer(SEQUENCE, writeOid(OID.data)),
    writeDer(TAGGED, certificate),
    writeDer(SET, signer),
  );
  return writeDer(SEQUENCE, writeOid(OID.signedData), writeDer(TAGGED, signed));
}

/** Of an X.509 certificate of version 3 (RFC 5280, 4.1). */
function issuerAndSerial(certificate: Uint8Array): Uint8Array {
  const [, serial, , issuer] = readDer(inside(readDer(inside(firstDer(certificate)))[0]));
  if (!serial || !issuer) throw new RangeError('It holds no certificate.');
  return writeDer(SEQUENCE, issuer.bytes, serial.bytes);
}

export const isSame = (left: Uint8Array, right: Uint8Array): boolean =>
  left.length === right.length && left.every((octet, index) => octet === right[index]);
