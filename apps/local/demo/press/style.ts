/** Both newspapers share one sheet; the Arabic one changes its letters and its colour. */
const FACES = `
@font-face { font-family: "Ledger Serif"; src: url("/fonts/serif-400.woff2") format("woff2"); font-weight: 400; font-display: swap; }
@font-face { font-family: "Ledger Serif"; src: url("/fonts/serif-400-italic.woff2") format("woff2"); font-weight: 400; font-style: italic; font-display: swap; }
@font-face { font-family: "Ledger Serif"; src: url("/fonts/serif-600.woff2") format("woff2"); font-weight: 600 700; font-display: swap; }
@font-face { font-family: "Ledger Sans"; src: url("/fonts/sans-400.woff2") format("woff2"); font-weight: 400; font-display: swap; }
@font-face { font-family: "Ledger Sans"; src: url("/fonts/sans-600.woff2") format("woff2"); font-weight: 600; font-display: swap; }
@font-face { font-family: "Naskh"; src: url("/fonts/naskh-400.woff2") format("woff2"); font-weight: 400; font-display: swap; }
@font-face { font-family: "Naskh"; src: url("/fonts/naskh-700.woff2") format("woff2"); font-weight: 600 700; font-display: swap; }
`;

const GROUND = `
:root { color-scheme: light dark;
  --paper: light-dark(#fffdf8, #14171a); --ink: light-dark(#191b1d, #e9e6de); --muted: light-dark(#5b5f62, #a9adb0);
  --line: light-dark(#dcd8cc, #33383d); --wash: light-dark(#f3f0e6, #1d2125); --tone: light-dark(#1d4a63, #8cc1dd);
  --serif: "Ledger Serif", Georgia, serif; --sans: "Ledger Sans", system-ui, sans-serif; }
:root:lang(ar) { --tone: light-dark(#8a3b12, #eba87f); --serif: "Naskh", "Ledger Serif", serif; --sans: "Naskh", "Ledger Sans", sans-serif; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 400 19px/1.6 var(--serif); }
:lang(ar) body { font-size: 20px; line-height: 1.9; }
a { color: inherit; text-decoration-color: var(--muted); text-underline-offset: 3px; }
a:hover { color: var(--tone); }
:focus-visible { outline: 2px solid var(--tone); outline-offset: 3px; }
img { display: block; max-width: 100%; height: auto; background: var(--wash); }
h1, h2, h3 { line-height: 1.15; font-weight: 600; text-wrap: balance; margin: 0; }
:lang(ar) :is(h1, h2, h3) { line-height: 1.45; }
ul, ol { padding-inline-start: 1.3em; }
.skip-link { position: absolute; inset-inline-start: -999px; }
.skip-link:focus { inset-inline-start: 12px; top: 12px; background: var(--paper); padding: 8px 14px; z-index: 2; }
main, .masthead, .site-footer { max-width: 1160px; margin-inline: auto; padding-inline: clamp(16px, 4vw, 32px); }
.masthead { padding-top: 20px; }
.masthead-name { text-align: center; padding-bottom: 14px; }
.masthead p { margin: 0; }
.masthead .title { font-size: clamp(30px, 6vw, 58px); font-weight: 600; line-height: 1.1; letter-spacing: -.015em; margin: 0; }
:lang(ar) .masthead .title { letter-spacing: 0; line-height: 1.5; }
.article .masthead .title { font-size: clamp(26px, 4vw, 36px); }
.title a { text-decoration: none; }
.place, .motto { font: 400 13px/1.5 var(--sans); color: var(--muted); }
.sections { border-block: 1px solid var(--ink); }
.sections ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; justify-content: center; gap: 0 22px; }
.sections a { display: block; padding: 9px 2px; font: 600 14px/1.5 var(--sans); text-decoration: none; }
.sections a[aria-current] { box-shadow: inset 0 -3px var(--tone); }
.kicker { font: 600 13px/1.5 var(--sans); color: var(--tone); margin: 0; }
.kicker a { text-decoration: none; }
.site-footer { margin-top: 72px; padding-block: 28px 48px; border-top: 3px double var(--ink); font: 400 14px/1.6 var(--sans); color: var(--muted); }
.site-footer p { margin: 0 0 6px; }
.site-footer .title { font: 600 22px/1.4 var(--serif); color: var(--ink); }
.note main { max-width: 680px; padding-block: 48px; }
`;

const STORY = `
.story { margin-top: 40px; }
.story > * { max-width: 680px; margin-inline: auto; }
.story > .figure:not(.infographic) { max-width: 1000px; }
.story-header h1 { font-size: clamp(32px, 5.2vw, 54px); letter-spacing: -.015em; margin: 8px 0 16px; }
:lang(ar) .story-header h1 { letter-spacing: 0; font-size: clamp(30px, 4.6vw, 46px); }
.standfirst { font-size: 1.16em; line-height: 1.5; color: var(--muted); margin: 0 0 20px; }
.byline { font: 600 15px/1.5 var(--sans); margin: 0; }
.dates { font: 400 14px/1.5 var(--sans); color: var(--muted); margin: 0 0 28px; }
.updated::before, .reading-time::before { content: "· "; }
.figure { margin: 32px 0; }
.story > .figure { margin: 28px auto 36px; }
figcaption { font: 400 14px/1.5 var(--sans); color: var(--muted); padding-top: 8px; }
.credit { white-space: normal; font-size: 12.5px; }
.credit::before { content: "— "; }
.infographic img { border: 1px solid var(--line); }
.story-body > p { margin: 0 0 1.15em; }
.story-body h2 { font-size: 1.35em; margin: 1.7em 0 .6em; }
.story-body h3 { font-size: 1.12em; margin: 1.5em 0 .5em; }
.story-body li { margin-bottom: .4em; }
blockquote { margin: 36px 0; padding-inline-start: 24px; border-inline-start: 3px solid var(--tone); font-size: 1.25em; line-height: 1.4; }
blockquote p { margin: 0 0 8px; }
blockquote footer { font: 400 14px/1.5 var(--sans); color: var(--muted); }
cite { font-style: normal; }
.table { overflow-x: auto; margin: 28px 0; }
table { border-collapse: collapse; width: 100%; font: 400 15px/1.5 var(--sans); font-variant-numeric: tabular-nums; }
th, td { text-align: start; padding: 8px 10px; border-bottom: 1px solid var(--line); }
thead { border-bottom: 2px solid var(--ink); }
.number { text-align: end; }
.correction { background: var(--wash); padding: 14px 18px; font: 400 15px/1.6 var(--sans); }
.author-note { font-style: italic; color: var(--muted); }
:lang(ar) .author-note, :lang(ar) em { font-style: normal; }
.video-embed { margin: 32px 0; }
iframe { width: 100%; aspect-ratio: 16 / 10; height: auto; border: 0; }
.share-bar { display: flex; flex-wrap: wrap; gap: 4px 20px; font: 400 14px/1.5 var(--sans); color: var(--muted); border-block: 1px solid var(--line); padding-block: 8px; margin-bottom: 28px; }
.share-bar ul { list-style: none; display: flex; flex-wrap: wrap; gap: 4px 20px; margin: 0; padding: 0; }
.newsletter-promo { background: var(--wash); border-top: 3px solid var(--tone); padding: 20px 24px; margin: 36px 0; font: 400 15px/1.6 var(--sans); }
.newsletter-promo h2 { font: 600 22px/1.3 var(--serif); margin: 0; }
.newsletter-promo p { margin: 4px 0 12px; }
.newsletter-promo form { display: flex; flex-wrap: wrap; gap: 8px; align-items: end; }
.newsletter-promo input { display: block; font: inherit; padding: 8px 10px; border: 1px solid var(--muted); border-radius: 4px; background: var(--paper); color: var(--ink); }
button { font: 600 15px/1.5 var(--sans); padding: 9px 18px; border: 0; border-radius: 4px; background: var(--tone); color: var(--paper); cursor: pointer; }
.republishing { font: 400 15px/1.6 var(--sans); border: 1px solid var(--line); border-radius: 6px; padding: 14px 18px; margin-block: 32px; }
.republishing a { color: var(--tone); font-weight: 600; }
.tags { list-style: none; display: flex; flex-wrap: wrap; gap: 8px; padding: 0; font: 400 14px/1.5 var(--sans); }
.tags a { display: block; padding: 4px 12px; border: 1px solid var(--line); border-radius: 99px; text-decoration: none; }
.related, .comments { max-width: 680px; margin: 40px auto 0; border-top: 1px solid var(--ink); padding-top: 16px; }
.related h2, .comments h2 { font-size: 1.15em; }
.related li { margin-bottom: 8px; }
.comments { font: 400 15px/1.6 var(--sans); }
.comments ul { list-style: none; padding: 0; }
.comments li { margin-bottom: 10px; }
`;

const FRONT = `
.edition { font: 400 14px/1.5 var(--sans); color: var(--muted); text-align: center; margin: 12px 0 24px; }
.top { display: grid; gap: 28px; grid-template-columns: repeat(4, 1fr); }
.card { min-width: 0; }
.card img { width: 100%; aspect-ratio: 16 / 10; object-fit: cover; margin-bottom: 10px; }
.card h2, .card h3 { font-size: 1.16em; line-height: 1.25; margin: 2px 0 6px; }
.card a { text-decoration: none; }
.card p:not(.kicker) { margin: 0; color: var(--muted); font-size: .86em; line-height: 1.5; }
.card.lead { grid-column: 1 / -1; display: grid; grid-template-columns: minmax(0, 1.7fr) minmax(0, 1fr); grid-template-rows: auto auto 1fr; column-gap: 32px; padding-top: 4px; }
.card.lead img { grid-row: 1 / span 3; margin: 0; }
.card.lead h2 { font-size: clamp(28px, 3.6vw, 44px); line-height: 1.12; letter-spacing: -.01em; margin: 6px 0 12px; }
:lang(ar) .card.lead h2 { letter-spacing: 0; line-height: 1.4; }
.card.lead p:not(.kicker) { font-size: 1em; }
.part { margin-top: 48px; border-top: 1px solid var(--ink); padding-top: 12px; scroll-margin-top: 12px; }
.part > h2 { font: 600 15px/1.5 var(--sans); color: var(--tone); margin-bottom: 16px; }
.cards { display: grid; gap: 28px; grid-template-columns: repeat(auto-fit, minmax(min(260px, 100%), 1fr)); }
.more { list-style: none; padding: 16px 0 0; margin: 20px 0 0; border-top: 1px solid var(--line); columns: 2 320px; column-gap: 40px; font-size: .9em; }
.more li { margin-bottom: 8px; break-inside: avoid; }
.more a { text-decoration: none; }
@media (max-width: 860px) { .top { grid-template-columns: repeat(2, 1fr); } .card.lead { display: block; } .card.lead img { margin-bottom: 12px; } }
@media (max-width: 480px) { .top { grid-template-columns: 1fr; } body { font-size: 18px; } }
@media print { .sections, .share-bar, .newsletter-promo, .related, .comments, .site-footer { display: none; } }
`;

export const PRESS_STYLE = `${FACES}${GROUND}${STORY}${FRONT}`;
