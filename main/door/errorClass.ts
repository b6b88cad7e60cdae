import { Failure } from '#shared/ipc/failure.ts';

/** Name of the error's class, the only word about an unexpected error that may be logged. */
export function errorClass(error: unknown): string {
  if (error instanceof Failure) return error.data.code;
  return error instanceof Error ? error.constructor.name : typeof error;
}
