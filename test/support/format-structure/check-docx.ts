import { bare, Findings, type Facts } from './facts.js';
import { readTree } from './tree.js';

/** @param parts the parts of the document by their path, as text */
export function checkDocx(parts: ReadonlyMap<string, string>, facts: Facts): string[] {
  const found = new Findings();
  const part = (path: string) => readTree(parts.get(path) ?? '', true);
  const document = part('word/document.xml');
  const styles = document.all('w:pStyle').map(({ attributes }) => attributes['w:val']);
  const words = document.text + part('word/footnotes.xml').text;
  found.expect(styles.includes('Title'), 'there is no title');
  const title = document.all('w:p').find((one) => one.value('w:pStyle', 'w:val') === 'Title');
  found.says('the title', title?.text ?? '', [facts.headline]);
  for (const text of missing(words, facts)) found.all.push(`the document does not say “${text.slice(0, 60)}”`);
  found.says('the notice', words, [facts.creditLine, facts.copyright, facts.reference, facts.edits, ...facts.rules]);
  if (facts.byline !== null) found.says('the document', words, [facts.byline]);
  const properties: Record<string, string> = Object.fromEntries(
    part('docProps/custom.xml')
      .all('property')
      .map((one) => [one.attributes['name'] ?? '', one.text]),
  );
  const wanted = {
    ...{ licence: facts.reference, 'licence-verify': facts.verifyUrl, canonical: facts.originalUrl, robots: 'noindex' },
    ...{ credit: facts.creditLine, copyright: facts.copyright, edits: facts.edits },
    ...{ 'licence-ends': facts.endsOn ?? undefined, 'tdm-reservation': facts.isMiningReserved ? '1' : undefined },
  };
  for (const [name, value] of Object.entries(wanted)) found.equals(name, properties[name], value);
  const relations = part('word/_rels/document.xml.rels').all('Relationship');
  const targets = relations.map(({ attributes }) => attributes['Target']);
  for (const link of [facts.originalUrl, facts.verifyUrl]) {
    found.expect(targets.includes(new URL(link).href), `nothing leads to ${link}`);
  }
  const ids = new Set(relations.map(({ attributes }) => attributes['Id']));
  const used = [...document.all('w:hyperlink'), ...document.all('a:blip')].map(
    ({ attributes }) => attributes['r:id'] ?? attributes['r:embed'],
  );
  for (const id of used) found.expect(ids.has(id), `${String(id)} leads nowhere`);
  for (const target of targets.filter((one) => one?.startsWith('media/'))) {
    found.expect(parts.has(`word/${String(target)}`), `${String(target)} is missing`);
  }
  found.equals('pictures', document.all('wp:docPr').length >= Math.min(facts.pictures.length, 60), true);
  const notes = new Set(
    part('word/footnotes.xml')
      .all('w:footnote')
      .map(({ attributes }) => attributes['w:id']),
  );
  for (const { attributes } of document.all('w:footnoteReference')) {
    found.expect(notes.has(attributes['w:id']), 'a note is missing');
  }
  if (facts.direction === 'rtl') {
    const said = document.all('w:p').filter(({ text }) => /[\u0590-\u08ff]/.test(text));
    found.expect(
      said.every((one) => one.one('w:bidi') && one.one('w:rtl')),
      'a paragraph runs the wrong way',
    );
  }
  const types = parts.get('[Content_Types].xml') ?? '';
  found.expect(types.includes('PartName="/word/document.xml"'), 'the document has no type');
  return found.all;
}

/**
 * Texts that are not there. Where a footnote's mark became a reference, a number of Word's own and no text, what stood
 * before and after it must still be there.
 */
function missing(words: string, { texts, captions, marks }: Facts): string[] {
  const said = bare(words);
  return [...texts, ...captions].filter((text) => {
    if (said.includes(bare(text))) return false;
    const pieces = marks.reduce((parts, mark) => parts.flatMap((part) => part.split(mark)), [text]);
    const long = pieces.map(bare).filter(({ length }) => length > 2);
    return pieces.length < 2 || long.length === 0 || !long.every((piece) => said.includes(piece));
  });
}
