/** Data: how pages name and word what is not part of an article. General to the web, never to one site. */

/** Words of class and id names (split at punctuation and capitals) of parts that are never the running text. */
export const ASIDE_NAMES = new Set(
  (
    'share sharing sharebar sharetools social socials sociallinks socialbar socialmedia addthis sharethis addtoany ' +
    'newsletter newsletters subscribe subscription signup optin mailinglist ' +
    'promo promos promobox promoted crosspromo teaser teasers ' +
    'related reltd relatedlinks relatedcontent relatedposts relatedarticles relatedstories recirc recirculation recommended recommendation recommendations ' +
    'trending popular mostread mostpopular mostviewed morenews morestories morefrom readmore readnext upnext seealso alsoread ' +
    'ad ads adv advert adverts advertisement advertisements advertising adbox adslot adunit adsense dfp mpu banner sponsor sponsored sponsorship outbrain taboola zergnet ' +
    'comments commenting disqus respond reactions livefyre ' +
    'breadcrumb breadcrumbs nav navigation navbar menu submenu sidebar rail toolbar pagination pager paging ' +
    'taglist tagcloud hashtags keywords ' +
    'authorbio bio authorbox aboutauthor authorinfo ' +
    'cookie cookies consent gdpr modal popup popin overlay interstitial login signin capping ' +
    'republish republishing republication syndicate syndication ' +
    'masthead footer copyright disclaimer ' +
    'donate donation donations membership ' +
    'playlist carousel slider ticker horoscope classifieds ' +
    'skip screenreader sronly visuallyhidden noprint hidden-print printonly toc tableofcontents'
  ).split(' '),
);

/** Such parts are mostly beside the text too, but an article may be about it: prose that Readability keeps stays. */
export const TOPIC_NAMES = new Set(
  'weather jobs support appeal legal licensing poll survey quiz contributors comment tags promotion'.split(' '),
);

/** Two such words beside each other mean the same. */
export const ASIDE_PAIRS: readonly (readonly [string, string])[] = [
  ['most', 'read'],
  ['most', 'popular'],
  ['most', 'viewed'],
  ['read', 'more'],
  ['read', 'next'],
  ['read', 'also'],
  ['also', 'read'],
  ['see', 'also'],
  ['more', 'from'],
  ['more', 'stories'],
  ['more', 'news'],
  ['more', 'on'],
  ['up', 'next'],
  ['you', 'may'],
  ['about', 'author'],
  ['author', 'bio'],
  ['author', 'info'],
  ['author', 'box'],
  ['author', 'card'],
  ['tag', 'list'],
  ['sign', 'up'],
  ['mailing', 'list'],
  ['call', 'out'],
  ['story', 'tools'],
  ['article', 'tools'],
  ['story', 'links'],
  ['sr', 'only'],
  ['visually', 'hidden'],
  ['screen', 'reader'],
  ['in', 'depth'],
  ['editors', 'picks'],
];

/** Names of parts that say who and when above or below the text. */
export const DETAIL_NAMES = new Set(
  'byline bylines dateline timestamp date time datetime pubdate published updated author authors dateblock postmeta entrymeta articlemeta metadata meta kicker eyebrow readingtime'.split(
    ' ',
  ),
);

/** Names of captions and credits where no `figcaption` says so. */
export const CAPTION_NAMES = new Set(
  'caption captions figcaption imgcaption imagecaption photocaption wpcaption cutline legend legende bildunterschrift credit credits photocredit imagecredit imgcredit mediacredit photographer copyright attribution source'.split(
    ' ',
  ),
);

/**
 * How a short paragraph that leads elsewhere begins. Matched at the start, folded to lower case; each only removes
 * a paragraph that is short or mostly a link.
 */
export const LEAD_AWAY: readonly RegExp[] = [
  /^(?:\W*)(?:read|see|watch|listen|related|more)\s*(?:more|also|next|on|here|this|now|stories|coverage|articles|news|from)?\s*[:|»>→–—]/,
  /^\W*(?:read (?:more|also|next|the full)|also read|see also|don'?t miss|related (?:stories|story|articles|content|coverage|links|topics|posts|news|videos?)|recommended(?: for you| stories| reading)?|you may also like|more (?:stories|news|coverage|from|on this|great)|most (?:read|popular)|trending(?: now)?|up next|continue reading|story continues|article continues|keep reading|further reading|editor'?s picks?|what to read next|top stories|latest news|view (?:more|author|all|gallery)|on (?:x|twitter|facebook|instagram|bluesky|threads)\s*: follow|follow (?:us|the|him|her|me|our|@)|like us on|join (?:us|the conversation|our)|click here|tap here|sign up|subscribe|download (?:our|the)|get (?:the|our) (?:[\w-]+ ){0,3}(?:app|newsletter|briefing|bulletin|digest|podcast|alerts?|e-?mails?)|listen (?:live|now|to (?:the|our))|watch (?:live|the full|more)|share this|tweet this|email this|print this|leave a (?:comment|reply)|(?:view|show|hide|post a?|\d+) comments?|support (?:our|independent)|donate|contact (?:us|the author)|e-?mail (?:the author|us)|got a (?:tip|story)|have a (?:tip|story)|have you (?:been affected|witnessed|got|had|seen|a (?:story|tip))|thank you for reading|thanks for reading)\b/,
  /^\W*(?:advertisement|advertising|sponsored(?: content)?|promoted|publicit[ée]|anzeige|werbung|publicidad|publicidade|pubblicit[àa]|reklama?|реклама|إعلان|广告|広告|광고)\W*$/,
  /^\W*(?:à lire aussi|lire aussi|lire également|à lire|lire la suite|voir aussi|sur le même sujet|abonnez-vous|inscrivez-vous|suivez[- ]nous|recevez notre)/,
  /^\W*(?:lesen sie (?:auch|mehr|hier)|mehr zum thema|mehr artikel|mehr dazu|mehr lesen|lesetipp|siehe auch|auch interessant|das könnte sie|jetzt abonnieren|folgen sie|newsletter|zum thema)/,
  /^\W*(?:le[ea]r? (?:también|más|además)|lea también|te puede interesar|más información|ver también|mira también|síguenos|suscríbete|suscríbase|recibe (?:nuestro|las)|noticias relacionadas)/,
  /^\W*(?:lei?a (?:também|mais)|veja (?:também|mais)|saiba mais|siga[- ]nos|assine|inscreva-se|confira também|notícias relacionadas)/,
  /^\W*(?:leggi anche|leggi di più|ti potrebbe interessare|vedi anche|seguici|iscriviti|abbonati|potrebbe interessarti)/,
  /^\W*(?:lees (?:ook|meer|verder)|bekijk ook|läs (?:också|mer|även)|les (?:også|mer)|læs (?:også|mere)|lue (?:myös|lisää)|schrijf je in|volg ons)/,
  /^\W*(?:czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|přečtěte si|čtěte také|čítajte|olvassa? (?:el|még)|citește și|pročitajte|прочитайте|читайте (?:также|також|ещё)|смотрите также|подпис(?:ывайтесь|аться)|по теме|материалы по теме|διαβάστε (?:επίσης|ακόμα))/,
  /^\W*(?:(?:اقرأ|إقرأ|اقرا|أقرأ)(?:وا)? (?:أيضا|ايضا|أيضًا|المزيد|كذلك)|شاهد (?:أيضا|ايضا|أيضًا)|للمزيد|تابعونا|تابعنا|اشترك|اشتركوا|مواضيع (?:ذات صلة|متعلقة)|أخبار (?:ذات صلة|متعلقة)|موضوعات (?:ذات صلة|متعلقة)|قد يهمك|بیشتر بخوانید|قرا المزيد)/,
  /^\W*(?:ayrıca (?:okuyun|bakınız)|i̇lgili haberler|daha fazla|baca (?:juga|selengkapnya)|lihat juga|simak juga|đọc thêm|xem thêm)/,
  /^\W*(?:相关(?:阅读|新闻|报道)|延伸阅读|更多(?:阅读|新闻)|关注我们|相關(?:閱讀|新聞)|関連(?:記事|リンク|ニュース)|あわせて読みたい|続きを読む|관련\s?기사|더\s?보기|기사\s?더\s?보기)/,
];

/** A paragraph that says how the article may be republished or who owns the page; dropped wherever it stands. */
export const HOUSE_NOTES: readonly RegExp[] = [
  /\brepublish(?:ing|ed)?\b.{0,80}\b(?:content|article|story|fees?|form|licen[cs]e|guidelines|permission)/,
  /\b(?:licen[cs]e|syndicate|reprint) this (?:article|story|content)\b/,
  /^\W*(?:©|\(c\)|copyright\b).{0,200}$/,
  /\ball rights reserved\b.{0,120}$/,
  /\bmay not be (?:published, broadcast|reproduced|republished)/,
  /^\W*our standards:/,
  /(?:무단\s?전재|재배포\s?금지|無断転載|未经授权|版权所有|جميع الحقوق محفوظة|все права защищены|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati)/,
  /(?:لمعرفة المزيد عن إعادة نشر|إعادة نشر هذا (?:المحتوى|المقال)|republier cet article|diesen artikel (?:weiterverwenden|lizenzieren)|republicar este (?:artículo|artigo))/,
];

/** What asks for a subscription, an address or money, wherever the words stand in a short block. */
export const ASKS: readonly RegExp[] = [
  /\b(?:to|in|into) your (?:inbox|mailbox|e-?mail)\b|\b(?:our|the|free|daily|weekly|morning) newsletters?\b.{0,60}\b(?:sign|subscribe|get|receive|join)|\b(?:sign up|subscribe)\b.{0,60}\b(?:newsletter|e-?mails?|alerts?|channel)\b/,
  /\bbecome a (?:member|subscriber|supporter|patron)\b|\b(?:support|fund|help) (?:our|independent|local|quality) (?:journalism|reporting|newsroom|work)\b|\bsubscribe (?:now|today|here|to (?:read|continue|unlock))\b|\balready (?:a |an )?(?:subscribers?|members?|registered)\b|\b(?:unlimited|full) (?:digital )?access\b.{0,40}(?:[£$€¥]|\b(?:a|per) (?:week|month|year)\b)/,
  /\bfollow (?:him|her|them|me|us|the author|@?[\p{L}.]+(?: [\p{L}.]+)?) on (?:x|twitter|facebook|instagram|bluesky|threads|mastodon|linkedin|tiktok|youtube|whatsapp|telegram)\b/u,
  /\b(?:déjà abonnée?s?|réservé aux abonnés|bereits abonnent|jetzt weiterlesen|weiterlesen mit|ya eres suscriptor|contenido exclusivo para suscriptores|já é assinante|conteúdo exclusivo para assinantes|sei già abbonato|contenuto riservato agli abbonati|al abonnee)\b|(?:مشترك بالفعل|للمشتركين فقط|только для подписчиков)/,
  /\bin (?:ihr|dein)(?:em)? postfach\b|\bnewsletter\b.{0,40}\b(?:abonnieren|anmelden|bestellen)\b|\bunterstütz(?:en sie|e) (?:unseren|unabhängigen) journalismus\b/,
  /dans votre bo[iî]te (?:mail|aux lettres|de réception)|inscrivez-vous à (?:notre|la) newsletter|soutenez (?:notre|un) (?:journalisme|média|journal)/,
  /en (?:tu|su) (?:correo|bandeja de entrada)|(?:suscríbete|suscríbase) a (?:nuestro|nuestra|la)|apoya (?:nuestro|el) periodismo/,
  /n[ao] (?:sua|seu) (?:caixa de entrada|e-?mail)|assine (?:a nossa|nossa|o nosso|nosso)|nella tua (?:casella|posta)|iscriviti alla (?:nostra )?newsletter/,
  /на (?:вашу|свою) (?:электронную )?почту|подпишитесь на (?:наш|нашу|рассылку)|поддержите (?:нашу|независим)|(?:إلى|في) بريدك|اشترك في (?:نشرتنا|النشرة)|ادعم(?:وا)? (?:صحافتنا|الصحافة)/,
];

/** How an editor's note on a published article begins. */
export const CORRECTION_STARTS =
  /^\W*(?:corrections?|clarifications?|editor[’']?s note|editors[’'] note|update|this (?:article|story|piece|report) (?:was|has been|is) (?:amended|corrected|updated|edited)|an earlier version of this|a previous version of this|korrektur|hinweis der redaktion|anm(?:erkung)?\. ?d(?:er)?\.? red(?:aktion)?|rectificati(?:f|on)|correctif|mise à jour|corrección|fe de erratas|nota del editor|nota da redação|correção|errata|correzione|rettifica|nota della redazione|rectificatie|rättelse|поправка|исправление|от редакции|تصحيح|توضيح|ملاحظة (?:المحرر|من المحرر)|تنويه)\s*[:.–—-]|^\W*(?:this (?:article|story|piece) was (?:amended|corrected)|an earlier version of this|a previous version of this)/iu;

/** A line that names who reported, wrote, edited or supplied; kept as the source line, not as running text. */
export const SOURCE_STARTS =
  /^\W*(?:(?:additional |with )?reporting (?:by|from)|written by|edit(?:ed|ing) by|compiled by|source\s*:|sources\s*:|quelle\s*:|source\s:|fuente\s*:|fonte\s*:|источник\s*:|المصدر\s*[:：]|المصادر?\s*[:：]|with (?:agencies|agency|wires?)\b|[-–—(]\s*with\b)/iu;

/** A contribution note at the end: `Keith B. contributed reporting from Hong Kong.` */
export const CONTRIBUTION_NOTE =
  /\b(?:contributed (?:to this (?:report|story|article)|reporting|research)|also contributed|reported from\b.{0,60}\band\b.{0,80}\bfrom|additional reporting by)\b/iu;
