/**
 * What programs call themselves, as parts of their User-Agent in small letters. Taken from what crawlers, link previews,
 * libraries and monitors document of themselves; a program that calls itself a browser is counted as one.
 */
const PROGRAMS = [
  ...['bot', 'crawl', 'spider', 'slurp', 'scrape', 'archiver', 'indexer', 'feedfetcher', 'mediapartners-google'],
  ...['facebookexternalhit', 'facebookcatalog', 'meta-externalagent', 'whatsapp', 'telegram', 'skypeuripreview'],
  ...['google-read-aloud', 'google-inspectiontool', 'googleother', 'chatgpt-user', 'claude-user', 'perplexity-user'],
  ...['headless', 'phantomjs', 'puppeteer', 'playwright', 'selenium', 'lighthouse', 'pagespeed', 'gtmetrix'],
  ...['curl/', 'wget', 'python', 'aiohttp', 'httpx', 'okhttp', 'axios', 'node-fetch', 'undici', 'go-http-client'],
  ...['java/', 'apache-httpclient', 'libwww-perl', 'ruby', 'guzzle', 'php/', 'postmanruntime', 'insomnia'],
  ...['pingdom', 'uptime', 'statuscake', 'datadog', 'newrelic', 'monitor', 'validator', 'preview', 'imprimatur/'],
];
const PROGRAM = new RegExp(PROGRAMS.map((name) => name.replaceAll(/[/.-]/g, '\\$&')).join('|'));

/** Whether no person reads there: a program, or a browser that fetches a page before somebody asks for it. */
export function isProgram(headers: Readonly<Record<string, string | string[] | undefined>>): boolean {
  const agent = headers['user-agent'];
  if (typeof agent !== 'string' || agent.length < 10) return true;
  const purpose = headers['sec-purpose'] ?? headers['purpose'] ?? headers['x-moz'];
  return /prefetch|prerender|preview/.test(String(purpose ?? '')) || PROGRAM.test(agent.toLowerCase());
}
