import { createServer } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { StaffActor } from '#libs/kernel';
import { SanctionsModule, SaveSanctionsList, UploadSanctions, type ListFormat } from '#libs/licensing';
import { SafeFetch, systemResolver } from '#platform/fetch';
import { FilesystemStorage, STORAGE } from '#platform/storage';
import { LoadSanctions } from '../../libs/licensing/src/screening/lists/load-sanctions.js';
import { ScreenOrganisations } from '../../libs/licensing/src/screening/hits/screen-organisations.js';
import { licensingWorld, reviewer, type World } from './licensing-world.js';

/** Licensing with its sanctions lists: a store of files, and a publisher on this machine. */
export interface ScreeningWorld extends World {
  /** Uploads a file, reads it, and screens whoever has to be. Returns the load's id. */
  load(listId: string, text: string | Buffer, more?: { allowFewer?: boolean; screen?: boolean }): Promise<string>;
  list(format: ListFormat, url?: string): Promise<string>;
  /** What the publisher answers, and where. */
  publisher: { url: string; answer: { status: number; body: string | Buffer } };
}

@Global()
@Module({})
class Files {}

const filesIn = (directory: string): DynamicModule => ({
  module: Files,
  providers: [
    { provide: STORAGE, useValue: new FilesystemStorage(directory) },
    {
      provide: SafeFetch,
      useValue: new SafeFetch({ allowLoopback: true, userAgent: 'Imprimatur-test' }, systemResolver),
    },
  ],
  exports: [STORAGE, SafeFetch],
});

/** Manages sanctions lists and decides on likenesses. */
export const officer: StaffActor = { ...reviewer('Mara Lindqvist'), roles: ['rights-manager'] };

export const aJob = { jobId: '1', attempt: 1, maxAttempts: 1 };

export async function screeningWorld(): Promise<ScreeningWorld> {
  const directory = await mkdtemp(join(tmpdir(), 'imprimatur-screening-'));
  const publisher = { url: '', answer: { status: 200, body: '' as string | Buffer } };
  const server = createServer((_, response) => {
    response.writeHead(publisher.answer.status, { 'content-type': 'text/xml' }).end(publisher.answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  publisher.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/list.xml`;
  const world = await licensingWorld({}, [filesIn(directory), SanctionsModule]);
  let lists = 0;
  return {
    ...world,
    publisher,
    list: async (format, url) => {
      lists += 1;
      const { id } = await world
        .get(SaveSanctionsList)
        .execute(officer, { name: `List ${lists}`, format, url: url ?? null, everyHours: url ? 24 : null });
      return id;
    },
    load: async (listId, text, { allowFewer, screen = true } = {}) => {
      world.clock.advance(1_000);
      const body = Readable.from([Buffer.from(text)]);
      const { id } = await world
        .get(UploadSanctions)
        .execute(officer, { listId, fileName: 'list.xml', body, ...(allowFewer ? { allowFewer } : {}) });
      await world.get(LoadSanctions).handle({ loadId: id }, aJob);
      if (screen) await world.get(ScreenOrganisations).handle();
      return id;
    },
    close: async () => {
      await world.close();
      await new Promise((resolve) => server.close(resolve));
      await rm(directory, { recursive: true, force: true });
    },
  };
}
