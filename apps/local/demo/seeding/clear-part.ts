import { ArticleFactsQuery } from '#libs/catalogue';
import type { StaffActor } from '#libs/kernel';
import {
  ClearanceFiles,
  DecideClearance,
  DeskQuery,
  type ClearanceView,
  type DecideClearanceInput,
} from '#libs/licensing';
import type { DemoApp } from './demo-app.js';

/** What the desk did about a part whose rights were unclear, in the demo's own short form. */
export interface ClearanceTold extends Pick<DecideClearanceInput, 'owner' | 'note' | 'proofUrl'> {
  action: 'ask' | 'clear' | 'exclude' | 'swap';
  /** Which kind of part, where several wait: the first of it. */
  kind?: string;
  /** A letter that is kept as the proof: its name and its words. */
  letter?: { name: string; text: string };
}

/** Works on the first part of a request that is still open. A swap takes the article's first picture of its own. */
export async function clearPart(
  app: DemoApp,
  by: StaffActor,
  reference: string,
  { kind, letter, ...told }: ClearanceTold,
): Promise<void> {
  const { clearances } = await app.get(DeskQuery).detail(by, reference);
  const part = clearances.find((one) => one.state === 'open' && (kind === undefined || one.kind === kind));
  if (!part) throw new Error(`${reference} has no part that waits to be cleared.`);
  const proof = letter && (await keep(app, by, reference, letter));
  const swap = told.action === 'swap' ? { swap: { componentId: await ownPicture(app, part) } } : {};
  const which = { reference, articleId: part.articleId, componentId: part.componentId };
  await app.get(DecideClearance).execute(by, { ...which, ...told, ...swap, ...(proof ? { proofFileId: proof } : {}) });
}

async function keep(
  app: DemoApp,
  by: StaffActor,
  reference: string,
  { name, text }: { name: string; text: string },
): Promise<string> {
  async function* body(): AsyncGenerator<Buffer> {
    yield Buffer.from(text);
  }
  return (await app.get(ClearanceFiles).upload(by, { reference, name, body: body() })).id;
}

async function ownPicture(app: DemoApp, { articleId }: ClearanceView): Promise<string> {
  const [facts] = await app.get(ArticleFactsQuery).forQuote([articleId]);
  const own = facts?.components.find(({ kind, status }) => kind === 'image' && status === 'licensable');
  return own?.id ?? '';
}
