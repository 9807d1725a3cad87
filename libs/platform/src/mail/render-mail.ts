import type { MailContent, MailParagraph } from './mail-content.js';

const FOOTER = {
  en: 'You receive this mail because you use Imprimatur, where our journalism is licensed for republishing.',
  ar: 'تصلك هذه الرسالة لأنك تستخدم إمبريماتور لترخيص إعادة نشر موادنا الصحفية.',
} as const;

/** Lays a mail out twice, as text and as HTML that needs no picture, font or script from elsewhere. */
export function renderMail(content: MailContent): { subject: string; text: string; html: string } {
  return { subject: content.subject, text: renderText(content), html: renderHtml(content) };
}

function renderText(content: MailContent): string {
  const facts = content.facts?.map(([label, value]) => `${label}: ${value}`).join('\n');
  const action = content.action && `${content.action.label}:\n${content.action.url}`;
  const parts = [
    content.greeting,
    ...content.paragraphs.map((part) => (typeof part === 'string' ? part : quotedText(part.quote))),
    facts,
    action,
    content.note,
    `-- \n${FOOTER[content.language]}`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

const SERIF = "Georgia, 'Times New Roman', serif";
const SANS = "-apple-system, 'Segoe UI', Helvetica, Arial, sans-serif";

function renderHtml(content: MailContent): string {
  const direction = content.language === 'ar' ? 'rtl' : 'ltr';
  const body = [
    `<p style="font:16px/1.6 ${SANS};margin:0 0 16px">${escape(content.greeting)}</p>`,
    ...content.paragraphs.map(paragraph),
    factsTable(content),
    actionLink(content),
    content.note
      ? `<p class="soft" style="font:13px/1.6 ${SANS};color:#5c574f;margin:0">${escape(content.note)}</p>`
      : '',
  ];
  return `<!doctype html>
<html lang="${content.language}" dir="${direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escape(content.subject)}</title><style>${DARK}</style></head>
<body class="page" style="margin:0;background:#fbf9f4;color:#1c1b19">
<div style="max-width:600px;margin:0 auto;padding:32px 24px">
<p class="line" style="font:600 20px/1 ${SERIF};margin:0 0 24px;padding-bottom:16px;border-bottom:1px solid #d9d3c7">Imprimatur</p>
<h1 style="font:600 24px/1.3 ${SERIF};margin:0 0 16px">${escape(content.subject)}</h1>
${body.filter(Boolean).join('\n')}
<p class="soft line" style="font:13px/1.6 ${SANS};color:#5c574f;margin:32px 0 0;padding-top:16px;border-top:1px solid #d9d3c7">${escape(FOOTER[content.language])}</p>
</div>
</body>
</html>
`;
}

/** Mail programs that know the scheme of their reader; the others show the paper. Inline styles give way to nothing else. */
const DARK =
  ':root{color-scheme:light dark}@media (prefers-color-scheme:dark){.page{background:#1c1b19!important;color:#f3efe6!important}' +
  '.soft{color:#b7afa2!important}.line{border-color:#45413b!important}.act{background:#d9483f!important}}';

const quotedText = (words: string): string =>
  words
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');

function paragraph(part: MailParagraph): string {
  if (typeof part === 'string') return `<p style="font:16px/1.6 ${SANS};margin:0 0 16px">${escape(part)}</p>`;
  // A person may write in another language than the mail is in.
  const style = `font:16px/1.6 ${SERIF};margin:0 0 16px;padding:2px 0 2px 0;padding-inline-start:16px;border-inline-start:3px solid #d9d3c7;white-space:pre-line`;
  return `<blockquote dir="auto" class="line" style="${style}">${escape(part.quote)}</blockquote>`;
}

function factsTable({ facts, language }: MailContent): string {
  if (!facts?.length) return '';
  const start = language === 'ar' ? 'right' : 'left';
  const cell = `font:15px/1.5 ${SANS};padding:6px 0;border-bottom:1px solid #e8e3d9;text-align:${start};vertical-align:top`;
  const rows = facts.map(
    ([label, value]) =>
      `<tr><th scope="row" class="soft line" style="${cell};width:30%;font-weight:400;color:#5c574f;padding-inline-end:24px">${escape(label)}</th>` +
      `<td class="line" style="${cell}"><bdi>${escape(value)}</bdi></td></tr>`,
  );
  return `<table role="presentation" style="border-collapse:collapse;width:100%;margin:0 0 24px">${rows.join('')}</table>`;
}

function actionLink({ action }: MailContent): string {
  if (!action) return '';
  const style = `display:inline-block;font:600 16px/1 ${SANS};color:#ffffff;background:#b3261e;padding:14px 22px;border-radius:6px;text-decoration:none`;
  return `<p style="margin:8px 0 24px"><a class="act" href="${escape(action.url)}" style="${style}">${escape(action.label)}</a></p>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
