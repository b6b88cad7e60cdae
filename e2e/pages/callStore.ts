import type { Page } from '@playwright/test';

export interface StoreReply {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: { readonly code: string; readonly key?: string };
}

/** Calls a procedure as the page's own code would, for what no screen shows. */
export async function callStore(page: Page, name: string, input: unknown): Promise<StoreReply> {
  const json = await page.evaluate(
    (request) => {
      const { app } = window as unknown as {
        app: { call(json: string, canResend: boolean): Promise<string> };
      };
      return app.call(request, true);
    },
    JSON.stringify({ id: 0, name, input, operationId: crypto.randomUUID() }),
  );
  return JSON.parse(json) as StoreReply;
}
