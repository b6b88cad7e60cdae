import type { z } from 'zod';

/**
 * What a procedure may do:
 * - `query` reads the workspace;
 * - `command` changes it in one logged transaction that can be undone;
 * - `draft` writes unlogged scratch rows (half-typed text), never business data;
 * - `act` reads the workspace and asks the host for something outside it (a file, a dialog);
 * - `status` reads what the main process knows, with or without a workspace; safe to ask again;
 * - `local` needs no workspace and works when none is open or the file is broken.
 */
export type ProcedureKind = 'query' | 'command' | 'draft' | 'act' | 'status' | 'local';

export interface Procedure<
  Kind extends ProcedureKind = ProcedureKind,
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
> {
  readonly kind: Kind;
  readonly input: Input;
  readonly output: Output;
}

export type FeatureContract = Readonly<Record<string, Procedure>>;

function procedure<const Kind extends ProcedureKind>(kind: Kind) {
  return <Input extends z.ZodType, Output extends z.ZodType>(
    input: Input,
    output: Output,
  ): Procedure<Kind, Input, Output> => ({ kind, input, output });
}

export const query = procedure('query');
export const command = procedure('command');
export const draft = procedure('draft');
export const act = procedure('act');
export const status = procedure('status');
export const local = procedure('local');

export type InputOf<P extends Procedure> = z.output<P['input']>;
export type OutputOf<P extends Procedure> = z.output<P['output']>;

/** The page's view of a contract: every procedure a function returning a promise. */
export type ClientOf<C extends Readonly<Record<string, FeatureContract>>> = {
  readonly [F in keyof C]: {
    readonly [P in keyof C[F]]: (input: z.input<C[F][P]['input']>) => Promise<OutputOf<C[F][P]>>;
  };
};
