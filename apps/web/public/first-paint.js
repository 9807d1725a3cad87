// Runs before the first paint, from a file because the pages allow no inline script: the chosen colours and language.
(function () {
  var root = document.documentElement;
  var kept;
  try {
    kept = localStorage.getItem('imprimatur-colours');
  } catch {
    kept = null;
  }
  var dark = kept === 'dark' || (kept !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
  if (root.hasAttribute('data-server-page')) return;
  var asked = new URLSearchParams(location.search).get('lang');
  var cookie = /(?:^|; )lang=(en|ar)/.exec(document.cookie);
  var language = asked === 'ar' || asked === 'en' ? asked : cookie ? cookie[1] : 'en';
  root.lang = language;
  root.dir = language === 'ar' ? 'rtl' : 'ltr';
})();
