import { useMutation } from '@tanstack/react-query';
import type { CommandResult } from './client.ts';
import { useTranslate } from './language.tsx';
import { makeRoomInRow, showDone, showFailure } from './notices.tsx';

interface CommandOptions<Input, Value> {
  /** Sentence for the notice that offers to undo; without it the act stays quiet. */
  readonly done?: (value: Value, input: Input) => string;
  /** One act of a row done in quick succession: only the newest of them keeps its notice. */
  readonly isInRow?: boolean;
  readonly onDone?: (value: Value, input: Input) => void;
  /** Return true when the failure was shown in place, at a field for example. */
  readonly onFailed?: (error: unknown, input: Input) => boolean;
}

/** Runs a command: success says so with 撤销, failure says what is safe and what to do. */
export function useCommand<Input, Value>(
  command: (input: Input) => Promise<CommandResult<Value>>,
  options: CommandOptions<Input, Value> = {},
) {
  const t = useTranslate();
  return useMutation({
    mutationFn: command,
    onSuccess: ({ value, operation }, input) => {
      const message = options.done?.(value, input);
      if (options.isInRow) makeRoomInRow(operation);
      if (message !== undefined) showDone(t, message, operation);
      options.onDone?.(value, input);
    },
    onError: (error, input) => {
      if (!options.onFailed?.(error, input)) showFailure(t, error);
    },
  });
}
