import { CollectItems } from './collect-items.js';
import { FinishRun } from './finish-run.js';
import { OpenRuns } from './open-run.js';
import { PreviewSource } from './preview-source.js';
import { PushedItems } from './pushed-items.js';
import { ReadItem } from './read-item.js';
import { OpenSource } from './read/open-source.js';
import { ReceiveNinjs } from './receive-ninjs.js';
import { RotateSourceSecret } from './rotate-source-secret.js';
import { RunParts, RunSource } from './run-source.js';
import { SaveSource } from './save-source.js';
import { SetSourceState } from './set-source-state.js';
import { SourceItem } from './source-item.entity.js';
import { SourceRecord } from './source-record.query.js';
import { SourceRun } from './source-run.entity.js';
import { SourceSecret } from './source-secret.entity.js';
import { Source } from './source.entity.js';
import { Sources } from './sources.query.js';
import { StartDueRuns } from './start-due-runs.js';
import { StartRun } from './start-run.js';
import { StoreItem } from './store-item.js';
import { TakeItems } from './take-items.js';
import { TitleHosts } from './title-hosts.js';
import { WithdrawItem } from './withdraw-item.js';

export const SOURCE_ENTITIES = [Source, SourceRun, SourceItem, SourceSecret] as const;
/** What other parts of the house may call. */
export const SOURCE_DOOR = [
  ...[SaveSource, SetSourceState, StartRun, PreviewSource, RotateSourceSecret, ReceiveNinjs],
  ...[Sources, SourceRecord],
];
export const SOURCE_HANDLERS = [RunSource, StartDueRuns] as const;
export const SOURCE_INSIDE = [
  ...[OpenSource, TitleHosts, ReadItem, StoreItem, TakeItems, CollectItems, FinishRun, OpenRuns, RunParts, PushedItems],
  WithdrawItem,
];
