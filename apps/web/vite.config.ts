import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = import.meta.dirname;
const out = resolve(here, '../../dist/web');

/** Each site is served from its own origin, so its page lies at the root of its own folder. */
function pageAtRoot(): Plugin {
  return {
    name: 'imprimatur:page-at-root',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const [key, file] of Object.entries(bundle)) {
        if (file.type !== 'asset' || !key.endsWith('/index.html')) continue;
        delete bundle[key];
        this.emitFile({ type: 'asset', fileName: 'index.html', source: file.source });
      }
    },
  };
}

/** In development every path of a site shows that site's page: `npx vite apps/web --mode desk` for the desk. */
function sitePage(site: string): Plugin {
  return {
    name: 'imprimatur:site-page',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const wantsPage = request.headers.accept?.includes('text/html') ?? false;
        if (wantsPage) request.url = `/${site}/index.html`;
        next();
      });
    },
  };
}

/** `page.css` keeps its name: the pages that the server writes itself link to it. */
const assetName = ({ names }: { names: string[] }) =>
  names.includes('page.css') ? 'page.css' : 'assets/[name]-[hash][extname]';

/** The button that other sites load keeps its name too. It has no imports, so that it runs as a plain script. */
const scriptName = ({ name }: { name: string }) => (name === 'republish' ? 'republish.js' : 'assets/[name]-[hash].js');

/** ... and in a function of its own, so that its names are not the page's. */
const BUTTON_ALONE = {
  banner: ({ name }: { name: string }) => (name === 'republish' ? '(() => {' : ''),
  footer: ({ name }: { name: string }) => (name === 'republish' ? '})();' : ''),
};

/**
 * Libraries change seldom: in files of their own they stay in the browser's cache over our releases. Only their code:
 * styles keep the order in which they are imported, on which the layers depend.
 */
const libraries = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler|react-router|@tanstack)\/.*\.m?js$/, priority: 2 },
  // Charts come with the pages that draw some.
  {
    name: 'mantine',
    test: /node_modules\/(@mantine\/(?!charts)|@floating-ui\/|react-number-format\/).*\.m?js$/,
    priority: 1,
  },
];

const site = (name: 'portal' | 'desk', input: Record<string, string>) => ({
  consumer: 'client' as const,
  build: {
    outDir: resolve(out, name),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // `light-dark()` is what the tokens are written in; these are the first versions that know it.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    rolldownOptions: {
      input,
      output: {
        ...BUTTON_ALONE,
        assetFileNames: assetName,
        entryFileNames: scriptName,
        codeSplitting: { groups: libraries },
      },
    },
  },
});

const portalServer: Record<string, string> = { '/api': 'http://localhost:3000', '/verify': 'http://localhost:3000' };
const deskServer: Record<string, string> = { '/admin': 'http://localhost:3001', '/api': 'http://localhost:3001' };

export default defineConfig(({ mode }) => ({
  root: here,
  plugins: [react(), pageAtRoot(), sitePage(mode === 'desk' ? 'desk' : 'portal')],
  server: { proxy: mode === 'desk' ? deskServer : portalServer },
  environments: {
    portal: site('portal', {
      index: resolve(here, 'portal/index.html'),
      page: resolve(here, 'design/page.css'),
      republish: resolve(here, 'button/republish.ts'),
    }),
    desk: site('desk', { index: resolve(here, 'desk/index.html') }),
  },
  builder: {
    async buildApp(builder) {
      for (const name of ['portal', 'desk']) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
    },
  },
}));
