/** Paper and ink, hairlines instead of boxes; the fonts come from the packages the whole house uses. */
export const MAIL_STYLE = `
@font-face { font-family: "Inter"; src: url("/fonts/inter-400.woff2") format("woff2"); font-weight: 400; }
@font-face { font-family: "Inter"; src: url("/fonts/inter-600.woff2") format("woff2"); font-weight: 600; }
@font-face { font-family: "Source Serif 4"; src: url("/fonts/serif-600.woff2") format("woff2"); font-weight: 600; }
@font-face { font-family: "Plex Arabic"; src: url("/fonts/arabic-400.woff2") format("woff2"); unicode-range: U+0600-06FF, U+0750-077F, U+FB50-FDFF, U+FE70-FEFF; }
:root {
  color-scheme: light dark;
  --paper: light-dark(#fbf9f4, #171613); --sheet: light-dark(#fffefb, #1f1d19);
  --ink: light-dark(#1c1b19, #ede8dc); --muted: light-dark(#5e5a52, #b5afa1);
  --hairline: light-dark(#e2ddd1, #33302a); --seal: light-dark(#b3261e, #f08a7e); --wash: light-dark(#f4f0e7, #23211c);
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 "Inter", "Plex Arabic", system-ui, sans-serif;
  min-height: 100vh; display: flex; flex-direction: column; }
a { color: inherit; text-underline-offset: 3px; }
a:focus-visible, summary:focus-visible, pre:focus-visible { outline: 2px solid var(--seal); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 16px; top: 8px; background: var(--sheet); padding: 8px 12px; z-index: 1; }
header { display: flex; flex-wrap: wrap; gap: 4px 24px; align-items: baseline; padding: 16px 24px; border-bottom: 1px solid var(--hairline); }
header p { margin: 0; }
.name { font: 600 22px/1.2 "Source Serif 4", "Plex Arabic", Georgia, serif; }
.name a { text-decoration: none; }
.note, .filter, dt { color: var(--muted); }
.columns { flex: 1; display: grid; grid-template-columns: minmax(260px, 380px) 1fr; }
nav { border-inline-end: 1px solid var(--hairline); }
.filter { margin: 0; padding: 12px 24px; display: flex; flex-wrap: wrap; gap: 4px 12px; justify-content: space-between; border-bottom: 1px solid var(--hairline); }
.filter strong { color: var(--ink); font-weight: 600; overflow-wrap: anywhere; }
ol { list-style: none; margin: 0; padding: 0; }
li a { display: grid; grid-template-columns: 1fr auto; gap: 2px 12px; padding: 12px 24px; text-decoration: none; border-bottom: 1px solid var(--hairline); }
li a:hover { background: var(--wash); }
li a[aria-current] { background: var(--sheet); box-shadow: inset 3px 0 0 var(--seal); }
.to { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; color: var(--muted); }
time { color: var(--muted); font-variant-numeric: tabular-nums; font-size: 13px; }
.subject { grid-column: 1 / -1; font-weight: 600; overflow-wrap: anywhere; }
main { min-width: 0; padding: 32px clamp(16px, 4vw, 56px); background: var(--sheet); }
article { max-width: 760px; height: 100%; display: flex; flex-direction: column; }
.welcome { max-width: 46ch; }
h1 { font: 600 28px/1.25 "Source Serif 4", "Plex Arabic", Georgia, serif; margin: 0 0 16px; overflow-wrap: anywhere; }
dl { margin: 0 0 24px; } dl div { display: flex; gap: 12px; } dt { flex: 0 0 76px; } dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
iframe { flex: 1; width: 100%; min-height: 60vh; border: 1px solid var(--hairline); border-radius: 6px; background: #fff; color-scheme: light; }
details { margin-top: 24px; } summary { cursor: pointer; color: var(--muted); }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; padding: 16px; background: var(--wash); border-radius: 6px; }
@media (max-width: 760px) {
  .columns { display: flex; flex-direction: column; } nav { border: 0; } .reading nav { display: none; }
  main { padding-block: 24px; } .listing main { order: -1; } .listing nav { border-top: 1px solid var(--hairline); }
}
`;
