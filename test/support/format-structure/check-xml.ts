import { counts, Findings, type Facts } from './facts.js';
import { readTree, type Node } from './tree.js';

const day = (basic: string | undefined): string | null =>
  basic === undefined ? null : basic.slice(0, 8).replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');

export function checkNitf(text: string, facts: Facts): string[] {
  const found = new Findings();
  const news = readTree(text, true);
  const root = news.one('nitf');
  found.equals('namespace', root?.attributes['xmlns'], 'http://iptc.org/std/NITF/2006-10-18/');
  found.equals('version', root?.attributes['version'], '-//IPTC//DTD NITF 3.6//EN');
  found.equals('language', root?.attributes['baselang'], facts.language);
  found.equals('title', news.one('title')?.text, facts.headline);
  found.equals('hl1', news.one('hl1')?.text, facts.headline);
  found.equals('byline', news.one('byline')?.text ?? null, facts.byline);
  const meta = (name: string) => news.value('meta', 'content', { name });
  found.equals('robots', meta('robots'), 'noindex');
  found.equals('direction', meta('direction'), facts.direction);
  found.equals('tdm-reservation', meta('tdm-reservation') ?? null, facts.isMiningReserved ? '1' : null);
  found.equals('licence', meta('licence'), facts.reference);
  found.equals('licence-verify', meta('licence-verify'), facts.verifyUrl);
  found.equals('canonical', meta('canonical'), facts.originalUrl);
  found.equals('date.expire', day(news.value('date.expire', 'norm')), facts.endsOn);
  found.equals('management-status', news.value('docdata', 'management-status'), 'usable');
  found.expect(Boolean(news.value('doc-id', 'id-string')), 'the document has no id');
  found.expect(Boolean(news.value('doc.copyright', 'holder')), 'nobody holds the copyright');
  const rights = news.one('doc.rights')?.attributes ?? {};
  found.equals('enddate', day(rights['enddate']), facts.endsOn);
  found.expect(/^\d{8}T/.test(rights['startdate'] ?? ''), 'the rights begin on no day');
  found.expect(/^[A-Z]{2}( [A-Z]{2})*$/.test(rights['location-code'] ?? ''), 'the rights name no country');
  found.says('doc.rights', rights['limitations'] ?? '', [facts.reference, facts.edits, facts.rules[0]!]);
  found.says('ed-msg', news.value('ed-msg', 'info') ?? '', [facts.edits, ...facts.rules]);
  const note = (noteclass: string) => news.all('note').find(({ attributes }) => attributes['noteclass'] === noteclass);
  found.says('the editors’ note', note('editorsnote')?.text ?? '', [facts.edits, ...facts.rules]);
  found.says('the copyright note', note('cpyrt')?.text ?? '', [facts.copyright, facts.creditLine, facts.reference]);
  found.says('the tagline', news.one('tagline')?.text ?? '', [facts.creditLine, facts.originalUrl]);
  const content = news
    .one('body')
    ?.children.find((child) => typeof child !== 'string' && child.name === 'body.content');
  found.says('the body', (content as Node | undefined)?.text ?? '', [...facts.texts, ...facts.captions]);
  const sources = news.all('media-reference').map(({ attributes }) => attributes['source']);
  for (const path of [...facts.pictures, ...facts.sizes]) found.expect(sources.includes(path), `${path} is no media`);
  for (const media of news.all('media')) {
    const data = (name: string) => media.value('media-metadata', 'value', { name });
    found.equals('a picture’s licence', data('licence'), facts.reference);
    found.equals('a picture’s copyright', data('copyright'), facts.copyright);
  }
  return found.all;
}

export function checkNewsml(text: string, facts: Facts): string[] {
  const found = new Findings();
  const message = readTree(text, true);
  found.equals('namespace', message.value('newsMessage', 'xmlns'), 'http://iptc.org/std/nar/2006-10-01/');
  const [pack, ...items] = [...message.all('packageItem'), ...message.all('newsItem')];
  found.equals('items', items.length, 1 + facts.pictures.length);
  const guids = items.map(({ attributes }) => attributes['guid']);
  found.equals(
    'what is packed',
    pack?.all('itemRef').map(({ attributes }) => attributes['residref']),
    guids,
  );
  found.equals('the root', pack?.value('groupSet', 'root'), pack?.value('group', 'id'));
  for (const item of [...(pack ? [pack] : []), ...items]) checkItem(item, facts, found);
  const [news, ...pictures] = items;
  found.equals('headline', news?.one('headline')?.text, facts.headline);
  found.equals('by', news?.one('by')?.text ?? null, facts.byline);
  found.equals('creditline', news?.one('creditline')?.text, facts.creditLine);
  counts(found, 'the page', text, facts);
  const page = news?.one('html');
  found.equals('the page’s direction', page?.attributes['dir'], facts.direction);
  found.equals('the page’s robots', page?.value('meta', 'content', { name: 'robots' }), 'noindex');
  found.equals('the page’s original', page?.value('link', 'href', { rel: 'canonical' }), facts.originalUrl);
  found.says('the body', page?.one('body')?.text ?? '', [...facts.texts, ...facts.captions, facts.creditLine]);
  const files = pictures.flatMap((item) => item.all('remoteContent')).map(({ attributes }) => attributes['href']);
  found.equals('the files', [...files].sort(), [...facts.pictures, ...facts.sizes].sort());
  return found.all;
}

const IMP = 'urn:imprimatur:licence:1:';

function checkItem(item: Node, facts: Facts, found: Findings): void {
  const { standard, standardversion, conformance, 'xml:lang': language, dir } = item.attributes;
  found.equals('the standard', [standard, standardversion, conformance], ['NewsML-G2', '2.35', 'power']);
  found.equals('the language', [language, dir], [facts.language, facts.direction]);
  found.equals('pubStatus', item.value('pubStatus', 'qcode'), 'stat:usable');
  found.equals('expires', item.one('expires')?.text.slice(0, 10) ?? null, facts.endsOn);
  found.expect(Boolean(item.one('itemClass') && item.one('provider') && item.one('versionCreated')), 'a thin itemMeta');
  found.expect(Boolean(item.value('catalogRef', 'href')), 'the schemes are explained nowhere');
  const rights = item.one('rightsInfo');
  found.equals('copyrightNotice', rights?.one('copyrightNotice')?.text, facts.copyright);
  found.equals('the link', rights?.value('link', 'href'), facts.verifyUrl);
  found.says('usageTerms', rights?.one('usageTerms')?.text ?? '', [facts.reference, facts.edits, ...facts.rules]);
  found.says('edNote', item.one('edNote')?.text ?? '', [facts.edits, ...facts.rules]);
  const property = (name: string) => rights?.value('rightsInfoExtProperty', 'value', { reluri: `${IMP}${name}` });
  found.equals('reference', property('reference'), facts.reference);
  found.equals('ends', property('ends') ?? null, facts.endsOn);
  found.equals('index-instruction', property('index-instruction'), 'noindex');
  found.equals('credit', property('credit'), facts.creditLine);
  found.expect(Boolean(property('edits')), 'nothing says what may be edited');
  const mining = rights?.value('dataMining', 'uri');
  found.equals('dataMining', mining?.endsWith('DMI-PROHIBITED'), facts.isMiningReserved);
  const isPicture = item.value('itemClass', 'qcode')?.match(/picture|graphic/);
  if (isPicture) {
    const [file, uri] = [item.value('remoteContent', 'href'), item.value('digitalSourceType', 'uri')];
    const stated = facts.sources[facts.pictures.indexOf(file ?? '')] ?? null;
    found.equals('a picture’s source type', uri?.split('/').at(-1) ?? null, stated);
  } else {
    const policy = rights?.one('rightsExpressionData');
    found.equals('the policy’s language', policy?.attributes['langid'], 'http://www.w3.org/ns/odrl/2/');
    found.expect((policy?.text ?? '').includes(`"imp:reference":"${facts.reference}"`), 'the policy is another');
  }
}
