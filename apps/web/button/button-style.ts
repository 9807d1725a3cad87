/**
 * The look of the button, as a sheet the script makes itself: no page's policy on styles stands in its way. Colours
 * follow the colour scheme that the page around it uses.
 */
export const BUTTON_STYLE = `
:host{display:block;margin-block:1.5em;font-size:1rem;line-height:1.5;text-align:start;
--yes:light-dark(#2e6b3f,#8fc79d);--ask:light-dark(#8a5a00,#e0b45c);
--ink:light-dark(#1c1b19,#f3efe6);--soft:light-dark(#5d5a53,#b5afa3);--line:light-dark(#ddd8cc,#4a463f);
--paper:light-dark(#fbf9f4,#1c1b19);--seal:light-dark(#b3261e,#f0857d)}
:host([hidden]){display:none}
.box{display:flex;flex-wrap:wrap;align-items:center;gap:.25em 1.25em;max-width:42rem;padding:.75em 1em;
border:1px solid var(--line);border-radius:6px;background:var(--paper);color:var(--ink)}
a{display:inline-flex;align-items:center;gap:.6em;min-height:44px;color:var(--seal);font-weight:600;
text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.2em}
a:hover{text-decoration-thickness:2px}
a:focus-visible{outline:2px solid currentColor;outline-offset:3px;border-radius:2px}
svg{flex:none}
.price{font-weight:600;font-variant-numeric:tabular-nums;white-space:nowrap}
ul{display:flex;flex-wrap:wrap;gap:.1em 1em;flex-basis:100%;margin:0;padding:0;list-style:none;color:var(--soft);font-size:.875em}
li{display:flex;align-items:center;gap:.45em}
li::before{content:"";flex:none;box-sizing:border-box;width:.7em;height:.7em;border:1.5px solid currentColor;border-radius:50%}
.licensable::before{background:var(--yes);border-color:var(--yes)}
.needs-clearance::before{background:linear-gradient(90deg,var(--ask) 50%,transparent 50%);border-color:var(--ask)}
.excluded::before{border-radius:1px;background:repeating-linear-gradient(135deg,currentColor 0 1px,transparent 1px 3px)}
.closed{color:var(--soft)}
@media(forced-colors:active){.box{border-color:CanvasText}}
`;
