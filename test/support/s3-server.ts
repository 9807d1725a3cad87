import { createRequire } from 'node:module';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { S3Options } from '#platform/storage';

interface Rver {
  run(): Promise<{ port: number }>;
  close(): Promise<void>;
}
type RverClass = new (options: object) => Rver;

export interface S3Server {
  /** How to reach its first bucket. */
  options: S3Options & { endpoint: string };
  stop(): Promise<void>;
}

/** A real S3 server on this machine, with empty buckets in a folder of its own. */
export async function startS3(...buckets: [string, ...string[]]): Promise<S3Server> {
  const S3rver = createRequire(import.meta.url)('s3rver') as RverClass;
  const directory = await mkdtemp(join(tmpdir(), 'imprimatur-s3-'));
  const configureBuckets = buckets.map((name) => ({ name }));
  const server = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory, configureBuckets });
  const { port } = await server.run();
  return {
    options: {
      ...{ bucket: buckets[0], region: 'us-east-1', endpoint: `http://127.0.0.1:${port}` },
      credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
    },
    stop: async () => {
      await server.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
