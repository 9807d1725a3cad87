import { countryCode } from './country-names.js';
import { toEntry, type ListEntry } from './list-entry.js';
import { childrenOf, textOf, textsOf, xmlRecords, type XmlElement } from './xml-records.js';

/** The United Nations Security Council Consolidated List, `consolidated.xml`. */
export async function* readUnXml(chunks: AsyncIterable<string>): AsyncIterable<ListEntry> {
  for await (const record of xmlRecords(chunks, 'CONSOLIDATED_LIST', ['INDIVIDUAL', 'ENTITY'])) {
    const entry = toEntry({
      ref: textOf(record, 'REFERENCE_NUMBER') || textOf(record, 'DATAID'),
      kind: record.name === 'INDIVIDUAL' ? 'person' : 'organisation',
      names: namesOf(record),
      countries: [
        ...childrenOf(record, 'NATIONALITY').flatMap((one) => textsOf(one, 'VALUE')),
        ...childrenOf(record, `${record.name}_ADDRESS`).flatMap((one) => textsOf(one, 'COUNTRY')),
      ].map(countryCode),
      programmes: textsOf(record, 'UN_LIST_TYPE'),
      remarks: textOf(record, 'COMMENTS1'),
      listedOn: textOf(record, 'LISTED_ON'),
    });
    if (entry) yield entry;
  }
}

/** Aliases of low quality are single words and nicknames, which would match half the world; the list marks them. */
function namesOf(record: XmlElement): string[] {
  const main = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'].map((part) => textOf(record, part));
  const aliases = childrenOf(record, `${record.name}_ALIAS`).filter((alias) => textOf(alias, 'QUALITY') !== 'Low');
  return [
    main.filter(Boolean).join(' '),
    textOf(record, 'NAME_ORIGINAL_SCRIPT'),
    ...aliases.map((alias) => textOf(alias, 'ALIAS_NAME')),
  ];
}
