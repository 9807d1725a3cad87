/** The look of the hosted pages: paper and ink, one seal colour for the one action that matters. */
export const STYLESHEET = `
@font-face { font-family: 'Sandbox Serif'; src: url('/assets/serif.woff2') format('woff2'); font-weight: 400 600; font-display: swap; }
@font-face { font-family: 'Sandbox Sans'; src: url('/assets/sans.woff2') format('woff2'); font-weight: 400; font-display: swap; }
@font-face { font-family: 'Sandbox Arabic'; src: url('/assets/arabic.woff2') format('woff2'); font-display: swap; unicode-range: U+0600-06FF, U+0750-077F, U+08A0-08FF, U+FB50-FDFF, U+FE70-FEFF; }
@font-face { font-family: 'Sandbox Sans'; src: url('/assets/sans-600.woff2') format('woff2'); font-weight: 600; font-display: swap; }
:root {
  color-scheme: light dark;
  --paper: #fbf9f4; --raised: #ffffff; --ink: #1c1b19; --quiet: #5e5a52; --line: #ddd7c9;
  --seal: #b3261e; --seal-ink: #ffffff; --banner: #fbe9c6; --banner-ink: #4a3500; --bad: #8f1d17; --good: #1f5f3a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1a1917; --raised: #232220; --ink: #f3efe6; --quiet: #b5afa3; --line: #3b3833;
    --seal: #e0675e; --seal-ink: #1a1917; --banner: #3a2f14; --banner-ink: #f5dfae; --bad: #f0958e; --good: #8fd0a8;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 'Sandbox Sans', 'Sandbox Arabic', system-ui, sans-serif; }
.banner { background: var(--banner); color: var(--banner-ink); padding: 10px 24px; text-align: center; font-weight: 600; }
main { max-width: 980px; margin: 0 auto; padding: 48px 24px 72px; display: grid; gap: 48px; }
@media (min-width: 820px) { main { grid-template-columns: 5fr 6fr; gap: 72px; padding-top: 72px; } }
main.single { max-width: 620px; grid-template-columns: 1fr; }
h1 { font: 400 20px/1.4 'Sandbox Serif', 'Sandbox Arabic', Georgia, serif; margin: 0 0 4px; color: var(--quiet); }
.statement { font: 400 24px/1.3 'Sandbox Serif', 'Sandbox Arabic', Georgia, serif; color: var(--ink); margin: 0 0 16px; }
.total { font: 400 44px/1.1 'Sandbox Serif', 'Sandbox Arabic', Georgia, serif; margin: 0 0 28px; font-variant-numeric: tabular-nums lining-nums; }
.items { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--line); }
.items li { display: flex; justify-content: space-between; gap: 24px; padding: 14px 0; border-bottom: 1px solid var(--line); }
.items .amount { white-space: nowrap; font-variant-numeric: tabular-nums; }
.facts { margin: 0 0 24px; display: grid; gap: 6px; }
.facts div { display: flex; justify-content: space-between; gap: 24px; }
.facts dt { color: var(--quiet); }
.facts dd { margin: 0; text-align: end; overflow-wrap: anywhere; }
a { color: inherit; text-underline-offset: 3px; }
.quiet { color: var(--quiet); }
.small { font-size: 14px; }
form { margin: 0; }
label { display: block; font-weight: 600; margin-bottom: 6px; }
input[type='email'] { width: 100%; font: inherit; color: inherit; background: var(--raised); border: 1px solid var(--quiet); border-radius: 6px; padding: 10px 12px; margin-bottom: 24px; }
fieldset { border: 1px solid var(--line); border-radius: 6px; margin: 0 0 24px; padding: 6px 16px 10px; }
legend { font-weight: 600; padding: 0 6px; }
.choice { display: flex; gap: 12px; align-items: flex-start; padding: 10px 0; border-bottom: 1px solid var(--line); font-weight: 400; margin: 0; cursor: pointer; }
.choice:last-child { border-bottom: 0; }
.choice input { margin: 5px 0 0; accent-color: var(--seal); width: 16px; height: 16px; flex: none; }
.choice strong { display: block; font-weight: 600; }
button, .button { display: block; width: 100%; font: 600 17px/1.2 'Sandbox Sans', 'Sandbox Arabic', system-ui, sans-serif; text-align: center; text-decoration: none; padding: 15px 20px; border-radius: 6px; border: 1px solid var(--seal); background: var(--seal); color: var(--seal-ink); cursor: pointer; }
button.second, .button.second { background: transparent; color: var(--ink); border-color: var(--quiet); margin-top: 12px; }
button:hover, .button:hover { filter: brightness(0.94); }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
.alert { border-left: 4px solid var(--bad); padding: 10px 16px; margin: 0 0 24px; background: var(--raised); }
.alert strong { color: var(--bad); }
.done { border-left: 4px solid var(--good); padding: 10px 16px; margin: 0 0 24px; background: var(--raised); }
footer { max-width: 980px; margin: 0 auto; padding: 0 24px 40px; color: var(--quiet); font-size: 14px; text-align: center; }
`;
