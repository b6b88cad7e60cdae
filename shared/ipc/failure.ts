/** The closed list of ways a request can fail; the page decides by code, never by text. */
export const failureCodes = [
  'invalid',
  'not_found',
  'conflict',
  'rule',
  'storage',
  'internal',
] as const;

export type FailureCode = (typeof failureCodes)[number];

export type FailureParams = Readonly<Record<string, string | number>>;

/** One rejected input field: its path in the input and what zod says of it. */
export interface FailureField {
  readonly path: string;
  readonly message: string;
}

/** What crosses a process border when a request fails. No stack, SQL or file path is in it. */
export interface FailureData {
  readonly code: FailureCode;
  /** i18n key of the sentence shown: what happened, what is safe, what to do. */
  readonly key?: string;
  readonly params?: FailureParams;
  readonly fields?: readonly FailureField[];
}

/** A failure the user may see. Anything else that is thrown becomes `internal`. */
export class Failure extends Error {
  readonly data: FailureData;

  constructor(data: FailureData) {
    super(data.key ? `${data.code}: ${data.key}` : data.code);
    this.name = 'Failure';
    this.data = data;
  }
}

/** A rule of the product says no; `key` names the sentence. */
export function ruleFailure(key: string, params?: FailureParams): Failure {
  return new Failure(params ? { code: 'rule', key, params } : { code: 'rule', key });
}
