import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import type { FeatureContract, InputOf, OutputOf, Procedure } from '#shared/ipc/procedure.ts';
import type { Clock } from './clock.ts';
import type { Host } from './host.ts';
import type { NewId } from './ids.ts';

interface BaseContext {
  readonly clock: Clock;
  readonly newId: NewId;
}

export interface QueryContext extends BaseContext {
  readonly db: ReadableDb;
}

export interface CommandContext extends BaseContext {
  readonly db: WritableDb;
  /** Sequence number of the running operation; stored as `revision` of what it touches. */
  readonly sequence: number;
}

export interface DraftContext extends BaseContext {
  readonly db: WritableDb;
}

export interface ActContext extends BaseContext {
  readonly db: ReadableDb;
  readonly host: Host;
}

export interface LocalContext extends BaseContext {
  readonly host: Host;
}

interface Contexts {
  query: QueryContext;
  command: CommandContext;
  draft: DraftContext;
  act: ActContext;
  status: LocalContext;
  local: LocalContext;
}

export type Handler<P extends Procedure> = (
  context: Contexts[P['kind']],
  input: InputOf<P>,
) => Promise<OutputOf<P>>;

export type HandlersOf<C extends FeatureContract> = { readonly [P in keyof C]: Handler<C[P]> };

/** A handler with its types forgotten, as the door keeps it. */
export type AnyHandler = (context: never, input: never) => Promise<unknown>;
