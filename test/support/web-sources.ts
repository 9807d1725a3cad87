import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

// Read as text and never loaded: what the pages consist of, so that a test can say what it has not been to.

const WEB = 'apps/web';
/** What opens over a page, by the names the components have in our sources. */
const OVER_THE_PAGE = /^(Dialog|Menu|Popover|HoverCard|(Modal|Drawer)(\.Root)?)$/;
/** Dialogs are made of it; those who use it are what is listed. */
const DIALOG_ITSELF = 'design/feedback/dialog.tsx';

/** The addresses of a site's route table, as `requests/:reference`; the start page is empty. */
export function routesOf(site: 'portal' | 'desk'): string[] {
  const found: string[] = [];
  for (const file of filesBelow(site)) {
    visit(parse(file), (node) => {
      if (!ts.isObjectLiteralExpression(node)) return;
      const { path, index, element, lazy, children } = membersOf(node);
      if (!(element ?? lazy) || !(path ?? index)) return;
      if (children)
        throw new Error(`${file}: a route with an address of its own and others below it is not understood.`);
      if (path && !ts.isStringLiteral(path)) throw new Error(`${file}: the address of a route must be written out.`);
      found.push(path && ts.isStringLiteral(path) ? path.text : '');
    });
  }
  return found.filter((path) => path !== '*');
}

/** All that opens over a page, as `desk/staff/add-staff.tsx: words.staff.addTitle`: the file and the title as written there. */
export function overlaysInSources(): string[] {
  return filesBelow('.')
    .filter((file) => file !== DIALOG_ITSELF)
    .flatMap((file) => {
      const found: string[] = [];
      visit(parse(file), (node) => {
        if (!ts.isJsxOpeningElement(node) && !ts.isJsxSelfClosingElement(node)) return;
        const name = node.tagName.getText();
        if (OVER_THE_PAGE.test(name)) found.push(`${file}: ${titleOf(node) ?? name}`);
      });
      return found;
    });
}

function titleOf(node: ts.JsxOpeningLikeElement): string | undefined {
  const title = node.attributes.properties.find((one) => one.name?.getText() === 'title');
  if (!title || !ts.isJsxAttribute(title) || !title.initializer) return undefined;
  return title.initializer
    .getText()
    .replace(/^\{([\s\S]*)\}$/, '$1')
    .replace(/\s+/g, ' ');
}

function membersOf(node: ts.ObjectLiteralExpression): Partial<Record<string, ts.Expression>> {
  return Object.fromEntries(
    node.properties.filter(ts.isPropertyAssignment).map(({ name, initializer }) => [name.getText(), initializer]),
  );
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  node.forEachChild((child) => visit(child, see));
}

const filesBelow = (folder: string): string[] =>
  readdirSync(join(WEB, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => join(folder, file))
    .sort();

const parse = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(join(WEB, file), 'utf8'), ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
