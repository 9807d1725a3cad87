import { Readable } from 'node:stream';
import type { StaffActor } from '#libs/kernel';
import { AssignRequest, AttachFile, DeskQuery, SaveTemplate, SaveView, type SaveTemplateInput } from '#libs/licensing';
import type { DemoApp } from './demo-app.js';

interface People {
  reviewer: StaffActor;
  rights: StaffActor;
}

const TEMPLATES: readonly SaveTemplateInput[] = [
  {
    name: 'How many copies',
    usedFor: ['ask', 'message'],
    bodyEn:
      'Dear {requester},\n\nthank you for asking for “{article}”. How many copies will {licensee} make, and in which countries will they be sold? With that we can answer {reference} the same day.\n\n{reviewer}',
    bodyAr:
      'السيد/السيدة {requester}،\n\nشكرًا لطلبكم مقالة «{article}». كم نسخة ستُنتج {licensee} وفي أي بلدان ستُباع؟ بذلك نجيب عن {reference} في اليوم نفسه.\n\n{reviewer}',
  },
  {
    name: 'A picture that is not ours',
    usedFor: ['decline', 'message'],
    bodyEn:
      'A picture in “{article}” belongs to an agency, which licenses it itself. The text is free for you to ask for: make a new request without the picture and we will look at it at once.',
    bodyAr:
      'في «{article}» صورة تملكها وكالة ترخّصها بنفسها. أما النص فيمكنكم طلبه: قدّموا طلبًا جديدًا بلا الصورة وسننظر فيه فورًا.',
  },
  {
    name: 'We are on it',
    usedFor: ['message'],
    bodyEn: 'Dear {requester}, we have your request {reference} and will answer by {promised}.',
    bodyAr: 'السيد/السيدة {requester}، وصلنا طلبكم {reference} وسنجيب في موعد أقصاه {promised}.',
  },
];

const LETTER = `To whom it may concern

The photographer agrees that her picture of the harbour is printed once, with her name beneath it.

Signed, the studio
`;

/** What the desk has arranged for itself: texts, views of the queue, who has what, and a letter beside a request. */
export async function furnishDesk(app: DemoApp, { reviewer, rights }: People): Promise<void> {
  app.clock.set(app.now);
  for (const template of TEMPLATES) await app.get(SaveTemplate).execute(rights, template);
  const views = app.get(SaveView);
  await views.execute(rights, { name: 'New buyers', filters: { reason: 'new-buyer' }, isShared: true });
  await views.execute(reviewer, {
    name: 'Promotional, not taken',
    filters: { reason: 'promotional', assignee: 'nobody' },
    isShared: false,
  });
  const { items } = await app.get(DeskQuery).queue(reviewer, {});
  const assign = app.get(AssignRequest);
  const [first, second] = items;
  if (first) {
    await assign.execute(reviewer, { reference: first.reference, action: 'take' });
    const file = { reference: first.reference, fileName: 'Letter of the studio.txt' };
    await app.get(AttachFile).execute(reviewer, { ...file, body: Readable.from([Buffer.from(LETTER)]) });
  }
  if (second) await assign.execute(rights, { reference: second.reference, action: 'take' });
}
