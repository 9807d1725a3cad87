import type { DemoHouse } from '../demo-contract.js';
import { readContentFiles } from './content-file.js';
import { newsroomServer } from './newsroom-server.js';
import { sitesOf } from './newsroom-site.js';

export interface Newsroom {
  /** Origins by title. */
  origins: Readonly<Record<string, string>>;
  close: () => Promise<void>;
}

/** Serves the demo's newspapers on this machine. @param portal the portal's origin */
export async function startNewsroom(demo: DemoHouse, host: string, port: number, portal: string): Promise<Newsroom> {
  const sites = sitesOf(await readContentFiles(demo.contentFolder), port, portal);
  const server = newsroomServer(sites, demo);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    origins: Object.fromEntries(sites.map(({ title, origin }) => [title, origin])),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
