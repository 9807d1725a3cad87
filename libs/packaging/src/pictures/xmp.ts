import { escapeMarkup } from '../formats/escape.js';
import { legalText } from '../formats/legal-text.js';
import { MOST_CREATORS, type PhotoMetadata } from './photo-metadata.js';

/**
 * Octets of a value as it stands in the packet, escaped. All of them together, each alternative written twice, leave
 * room in the one segment that a packet without ExtendedXMP has (65,504 octets; XMP part 3, 1.1.3); and each has room
 * for its whole IIM field at six octets for one (`&quot;`), so that IIM is never the longer of the two.
 */
const OCTETS = { text: 1_536, creator: 256, notice: 2_000, terms: 4_000, caption: 14_000, language: 64 } as const;

/** An XMP packet (ISO 16684-1) with the IPTC Core, IPTC Extension and PLUS fields. */
export function xmpPacket(photo: PhotoMetadata): string {
  const fields = [
    sequence('dc:creator', photo.creators.slice(0, MOST_CREATORS)),
    alternative('dc:rights', photo.copyright, photo.language, OCTETS.notice),
    alternative('dc:description', photo.description, photo.language, OCTETS.caption),
    simple('photoshop:Credit', photo.credit),
    simple('photoshop:Source', photo.source),
    simple('photoshop:Instructions', photo.instructions),
    simple('photoshop:TransmissionReference', photo.jobReference),
    simple('xmpRights:Marked', 'True'),
    simple('xmpRights:WebStatement', photo.webStatement),
    alternative('xmpRights:UsageTerms', photo.usageTerms, photo.language, OCTETS.terms),
    licensor(photo),
    simple('plus:DataMining', photo.dataMining),
    simple('Iptc4xmpExt:DigitalSourceType', photo.digitalSourceType),
  ];
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
 xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"
 xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/"
 xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">
${fields.filter(Boolean).join('\n')}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

/** The value escaped, cut between characters where it is longer than that many octets. */
function clean(value: string, octets: number): string {
  const legal = legalText(value);
  const whole = escapeMarkup(legal);
  if (Buffer.byteLength(whole) <= octets) return whole;
  let [kept, used] = ['', 0];
  for (const character of legal) {
    const escaped = escapeMarkup(character);
    used += Buffer.byteLength(escaped);
    if (used > octets) break;
    kept += escaped;
  }
  return kept;
}

const simple = (name: string, value: string | null): string =>
  value ? `<${name}>${clean(value, OCTETS.text)}</${name}>` : '';

const sequence = (name: string, values: readonly string[]): string =>
  values.length > 0
    ? `<${name}><rdf:Seq>${values.map((value) => `<rdf:li>${clean(value, OCTETS.creator)}</rdf:li>`).join('')}</rdf:Seq></${name}>`
    : '';

/** A language alternative: `x-default` first, as XMP asks, then the same under its language. */
function alternative(name: string, value: string | null, language: string, octets: number): string {
  if (!value) return '';
  const text = clean(value, octets);
  const item = (tag: string) => `<rdf:li xml:lang="${clean(tag, OCTETS.language)}">${text}</rdf:li>`;
  return `<${name}><rdf:Alt>${item('x-default')}${item(language)}</rdf:Alt></${name}>`;
}

function licensor({ licensor: { id, name, url } }: PhotoMetadata): string {
  const fields = [simple('plus:LicensorName', name), simple('plus:LicensorURL', url), simple('plus:LicensorID', id)];
  return `<plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource">${fields.join('')}</rdf:li></rdf:Seq></plus:Licensor>`;
}
