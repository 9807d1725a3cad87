import { countryCode } from './country-names.js';
import { toEntry, type EntryKind, type ListEntry } from './list-entry.js';
import { childrenOf, textOf, textsOf, xmlRecords, type XmlElement } from './xml-records.js';

export const ofacKind = (type: string): EntryKind =>
  type.toLowerCase() === 'individual' ? 'person' : /^(entity|-0-)?$/i.test(type) ? 'organisation' : 'other';

const nameOf = (element: XmlElement): string =>
  [textOf(element, 'firstName'), textOf(element, 'lastName')].filter(Boolean).join(' ');

const within = (record: XmlElement, list: string, item: string): XmlElement[] =>
  childrenOf(record, list).flatMap((one) => childrenOf(one, item));

/** The Specially Designated Nationals list of the United States' OFAC, `SDN.XML`, and its consolidated list. */
export async function* readOfacXml(chunks: AsyncIterable<string>): AsyncIterable<ListEntry> {
  for await (const record of xmlRecords(chunks, 'sdnList', ['sdnEntry'])) {
    // Weak aliases are broad or generic by OFAC's own word.
    const aliases = within(record, 'akaList', 'aka').filter((aka) => textOf(aka, 'category') !== 'weak');
    const entry = toEntry({
      ref: textOf(record, 'uid'),
      kind: ofacKind(textOf(record, 'sdnType')),
      names: [nameOf(record), ...aliases.map(nameOf)],
      countries: [
        ...within(record, 'addressList', 'address').map((address) => textOf(address, 'country')),
        ...within(record, 'nationalityList', 'nationality').map((one) => textOf(one, 'country')),
        ...within(record, 'citizenshipList', 'citizenship').map((one) => textOf(one, 'country')),
      ].map(countryCode),
      programmes: childrenOf(record, 'programList').flatMap((list) => textsOf(list, 'program')),
      remarks: textOf(record, 'remarks'),
      listedOn: '',
    });
    if (entry) yield entry;
  }
}
