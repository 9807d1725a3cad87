import type { CaughtMail } from './mailbox.js';

/** Text for HTML, also inside quoted attributes. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

interface View {
  mails: readonly CaughtMail[];
  total: number;
  open?: CaughtMail;
  /** The address the list is narrowed to. */
  to?: string;
}

/** The list of mails, with one of them open beside it. */
export function mailPage({ mails, total, open, to }: View): string {
  const title = open ? `${open.subject || 'No subject'} – Mails` : 'Mails – Imprimatur on this machine';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<link rel="stylesheet" href="/style.css">
<link rel="icon" href="data:,">
</head>
<body class="${open ? 'reading' : 'listing'}">
<a class="skip" href="#main">Skip to the mail</a>
<header>
  <p class="name"><a href="/">Mails</a></p>
  <p class="note">Caught on this machine. Nothing here was sent to anybody.</p>
</header>
<div class="columns">
<nav aria-label="Mails">
${filter(to, total)}
${mails.length === 0 ? '' : `<ol>${mails.map((mail) => line(mail, open, to)).join('\n')}</ol>`}
</nav>
<main id="main">
${open ? reading(open) : welcome(mails.length)}
</main>
</div>
</body>
</html>`;
}

function filter(to: string | undefined, total: number): string {
  if (to !== undefined) {
    return `<p class="filter">For <strong dir="auto">${escape(to)}</strong>. <a href="/">Show all ${total}</a></p>`;
  }
  const count = total === 1 ? '1 mail' : `${total} mails`;
  return `<p class="filter">${total === 0 ? 'No mail yet' : count} <a href="">Look again</a></p>`;
}

function line(mail: CaughtMail, open: CaughtMail | undefined, to: string | undefined): string {
  const query = to === undefined ? '' : `?to=${encodeURIComponent(to)}`;
  const current = mail.id === open?.id ? ' aria-current="page"' : '';
  return `<li><a href="/mails/${mail.id}${query}"${current}>
<span class="to" dir="auto">${escape(mail.to.join(', '))}</span>
${time(mail.receivedAt)}
<span class="subject" dir="auto">${escape(mail.subject || 'No subject')}</span>
</a></li>`;
}

function welcome(count: number): string {
  return `<div class="welcome">
<h1>${count === 0 ? 'No mail yet' : 'Choose a mail'}</h1>
<p>${
    count === 0
      ? 'Sign up, ask for a licence, or have a sign-in link sent: the mail appears here.'
      : 'Every mail that Imprimatur would send lies here, the newest first. Links in a mail open in a new tab.'
  }</p>
</div>`;
}

function reading(mail: CaughtMail): string {
  const to = mail.to.map((one) => `<a href="/?to=${encodeURIComponent(one)}" dir="auto">${escape(one)}</a>`).join(', ');
  return `<article>
<h1 dir="auto">${escape(mail.subject || 'No subject')}</h1>
<dl>
<div><dt>To</dt><dd>${to}</dd></div>
<div><dt>From</dt><dd dir="auto">${escape(mail.from)}</dd></div>
<div><dt>Received</dt><dd>${time(mail.receivedAt)}</dd></div>
</dl>
${mail.html === null ? '' : frame(mail)}
<details${mail.html === null ? ' open' : ''}>
<summary>As plain text</summary>
<pre dir="auto" tabindex="0">${linked(mail.text)}</pre>
</details>
</article>`;
}

/** The mail's own HTML may do nothing here but open links. */
function frame(mail: CaughtMail): string {
  return `<iframe src="/mails/${mail.id}/body" title="The mail as its reader sees it"
 sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`;
}

function time(at: string): string {
  const shown = `${at.slice(0, 10)} ${at.slice(11, 16)}`;
  return `<time datetime="${at}" title="${shown} UTC">${shown}</time>`;
}

function linked(text: string): string {
  return text
    .split(/(https?:\/\/[^\s<>"')]+)/)
    .map((part, index) =>
      index % 2 === 0 ? escape(part) : `<a href="${escape(part)}" target="_blank" rel="noreferrer">${escape(part)}</a>`,
    )
    .join('');
}

/** The mail's HTML for the frame; its links leave the frame. */
export function mailBody(html: string): string {
  return `<!doctype html><meta charset="utf-8"><base target="_blank">${html}`;
}

export function notFoundPage(): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>No such mail</title>
<link rel="stylesheet" href="/style.css"></head><body><main id="main"><div class="welcome"><h1>No such mail</h1>
<p>It may have been cleared away. <a href="/">Back to the list</a></p></div></main></body></html>`;
}
