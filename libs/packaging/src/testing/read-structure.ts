/** An element of a tagged PDF (ISO 32000-2, 14.7.2), with its children in reading order. */
export interface StructureElement {
  tag: string;
  lang: string | null;
  alt: string | null;
  /** The words behind what is drawn, where they differ. */
  actual: string | null;
  children: StructureElement[];
}

/** The structure of a PDF as pdfkit writes it: objects in plain text, outside of streams. @throws Error without a root */
export function readStructure(pdf: Buffer): StructureElement {
  const objects = new Map<number, string>();
  for (const [, id, body] of pdf.toString('latin1').matchAll(/\n(\d+) 0 obj\n([\s\S]*?)\nendobj/g))
    objects.set(Number(id), body!);
  const root = [...objects.values()].find((body) => body.includes('/Type /StructTreeRoot'));
  const first = root && elementsIn(root, objects)[0];
  if (!first) throw new Error('The PDF is not tagged.');
  return first;
}

const elementsIn = (body: string, objects: ReadonlyMap<number, string>): StructureElement[] =>
  referencesIn(body).flatMap((id) => {
    const child = objects.get(id) ?? '';
    return /\/S \/\w+/.test(child) && child.includes('/K') ? [elementOf(child, objects)] : [];
  });

/** Numbers among the children mark content on a page; references lead to elements and links. */
const referencesIn = (body: string): number[] =>
  [...(/\/K (\[[^\]]*\]|\d+ 0 R)/.exec(body)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(([, id]) => Number(id));

const elementOf = (body: string, objects: ReadonlyMap<number, string>): StructureElement => ({
  tag: /\/S \/(\w+)/.exec(body)![1]!,
  lang: /\/Lang \(([^)]*)\)/.exec(body)?.[1] ?? null,
  alt: textOf(/\/Alt \(((?:\\[\s\S]|[^\\)])*)\)/.exec(body)?.[1]),
  actual: textOf(/\/ActualText \(((?:\\[\s\S]|[^\\)])*)\)/.exec(body)?.[1]),
  children: elementsIn(body, objects),
});

/** A text string: UTF-16 behind its mark, else one octet for each letter (7.9.2.2). */
function textOf(written: string | undefined): string | null {
  if (written === undefined) return null;
  const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  const octets = Buffer.from(
    written.replace(/\\([\s\S])/g, (_, one: string) => escapes[one] ?? one),
    'latin1',
  );
  return octets[0] === 0xfe && octets[1] === 0xff
    ? Buffer.from(octets.subarray(2)).swap16().toString('utf16le')
    : octets.toString('latin1');
}
