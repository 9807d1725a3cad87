import { countryCode } from './country-names.js';
import { toEntry, type EntryKind, type ListEntry } from './list-entry.js';
import { childrenOf, textOf, xmlRecords, type XmlElement } from './xml-records.js';

/** `P` and `E` are classification codes, the words codes of the file's version 1.1. */
export const euKind = (code: string): EntryKind =>
  ['P', 'person'].includes(code) ? 'person' : ['E', 'enterprise'].includes(code) ? 'organisation' : 'other';

const attributesOf = (record: XmlElement, child: string, attribute: string): string[] =>
  childrenOf(record, child).map(({ attributes }) => attributes[attribute] ?? '');

/** The European Union's consolidated list of financial sanctions, full XML file of version 1.0 or 1.1. */
export async function* readEuXml(chunks: AsyncIterable<string>): AsyncIterable<ListEntry> {
  for await (const record of xmlRecords(chunks, 'export', ['sanctionEntity'])) {
    const subject = childrenOf(record, 'subjectType')[0]?.attributes ?? {};
    const entry = toEntry({
      ref: record.attributes.euReferenceNumber || record.attributes.logicalId || '',
      kind: euKind(subject.classificationCode ?? subject.code ?? ''),
      names: childrenOf(record, 'nameAlias').map(({ attributes: name }) => name.wholeName || joinedName(name)),
      countries: [
        ...attributesOf(record, 'citizenship', 'countryIso2Code'),
        ...attributesOf(record, 'address', 'countryIso2Code'),
      ].map(countryCode),
      programmes: attributesOf(record, 'regulation', 'programme'),
      remarks: textOf(record, 'remark'),
      listedOn: record.attributes.designationDate || attributesOf(record, 'regulation', 'publicationDate')[0] || '',
    });
    if (entry) yield entry;
  }
}

const joinedName = ({ firstName, middleName, lastName }: Readonly<Record<string, string>>): string =>
  [firstName, middleName, lastName].filter(Boolean).join(' ');
