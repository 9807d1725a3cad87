import { Injectable } from '@nestjs/common';
import { Reads } from '#platform/database';
import type { Validators } from '#platform/fetch';
import type { OpenableSource } from './read/open-source.js';
import type { Place } from './read/source-page.js';
import { isPolled, type RunState, type RunTrigger, type SourceKind, type SourceState } from './source.states.js';
import { TitleHosts, type SourceTitle } from './title-hosts.js';

/** A run that is to be worked on, with all it needs. */
export interface OpenRun {
  id: string;
  trigger: RunTrigger;
  again: boolean;
  place: Place | null;
  format: string | null;
  /** Whether an earlier run saw the source to its end. */
  wasCompleteBefore: boolean;
  source: OpenableSource & { id: string; everyMinutes: number; failures: number; validators: Validators };
  title: SourceTitle;
}

interface Row {
  id: string;
  trigger: RunTrigger;
  state: RunState;
  again: boolean;
  place: Place | null;
  format: string | null;
  complete: boolean;
  source_id: string;
  source_state: SourceState;
  title_id: string;
  kind: SourceKind;
  url: string | null;
  article_base: string | null;
  credential: string | null;
  every_minutes: number;
  failures: number;
  etag: string | null;
  last_modified: string | null;
}

const RUN = `
  SELECT r.id, r.trigger, r.state, r.again, r.place, r.format, s.id AS source_id, s.state AS source_state, s.title_id,
    s.kind, s.url, s.article_base, s.credential, s.every_minutes, s.failures, s.etag, s.last_modified,
    EXISTS (SELECT 1 FROM catalogue.source_run p WHERE p.source_id = s.id AND p.state = 'finished' AND p.code IS NULL) AS complete
  FROM catalogue.source_run r JOIN catalogue.source s ON s.id = r.source_id
  WHERE r.id = $1 AND r.state IN ('waiting', 'running')`;

@Injectable()
export class OpenRuns {
  constructor(
    private readonly reads: Reads,
    private readonly titles: TitleHosts,
  ) {}

  /** Null when the run is over, or nothing is left that it could read. */
  async byId(runId: string): Promise<OpenRun | null> {
    const row = await this.reads.one<Row>(RUN, [runId]);
    const title = row ? await this.titles.title(row.title_id) : null;
    if (!row || !title || !isPolled(row.kind) || row.url === null || row.source_state !== 'active') return null;
    const { id, trigger, again, place, format, url, credential, failures } = row;
    return {
      ...{ id, trigger, again, place, format, title },
      wasCompleteBefore: row.complete,
      source: {
        ...{ id: row.source_id, kind: row.kind, url, credential, failures },
        articleBase: row.article_base,
        everyMinutes: row.every_minutes,
        hosts: title.allHosts,
        validators: { etag: row.etag, lastModified: row.last_modified },
      },
    };
  }
}
