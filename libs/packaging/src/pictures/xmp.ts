import { escapeMarkup } from '../formats/escape.js';
import { legalText } from '../formats/legal-text.js';
import type { PhotoMetadata } from './photo-metadata.js';

/** A caption longer than this would make the packet outgrow its segment (64 KB; longer needs ExtendedXMP). */
const LONGEST = 10_000;

/** An XMP packet (ISO 16684-1) with the IPTC Core, IPTC Extension and PLUS fields. */
export function xmpPacket(photo: PhotoMetadata): string {
  const fields = [
    sequence('dc:creator', photo.creators),
    alternative('dc:rights', photo.copyright, photo.language),
    alternative('dc:description', photo.description, photo.language),
    simple('photoshop:Credit', photo.credit),
    simple('photoshop:Source', photo.source),
    simple('photoshop:Instructions', photo.instructions),
    simple('photoshop:TransmissionReference', photo.jobReference),
    simple('xmpRights:Marked', 'True'),
    simple('xmpRights:WebStatement', photo.webStatement),
    alternative('xmpRights:UsageTerms', photo.usageTerms, photo.language),
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

const clean = (value: string): string => escapeMarkup(legalText(value.slice(0, LONGEST)));

const simple = (name: string, value: string | null): string => (value ? `<${name}>${clean(value)}</${name}>` : '');

const sequence = (name: string, values: readonly string[]): string =>
  values.length > 0
    ? `<${name}><rdf:Seq>${values.map((value) => `<rdf:li>${clean(value)}</rdf:li>`).join('')}</rdf:Seq></${name}>`
    : '';

/** A language alternative: `x-default` first, as XMP asks, then the same under its language. */
function alternative(name: string, value: string | null, language: string): string {
  if (!value) return '';
  const item = (tag: string) => `<rdf:li xml:lang="${clean(tag)}">${clean(value)}</rdf:li>`;
  return `<${name}><rdf:Alt>${item('x-default')}${item(language)}</rdf:Alt></${name}>`;
}

function licensor({ licensor: { id, name, url } }: PhotoMetadata): string {
  const fields = [simple('plus:LicensorName', name), simple('plus:LicensorURL', url), simple('plus:LicensorID', id)];
  return `<plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource">${fields.join('')}</rdf:li></rdf:Seq></plus:Licensor>`;
}
