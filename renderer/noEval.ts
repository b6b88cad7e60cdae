declare global {
  var __zod_globalConfig: { jitless?: boolean } | undefined;
}

/**
 * zod tries `new Function` for speed when the first schema is made; the policy forbids it and
 * reports even the attempt. zod reads this when it is loaded, which comes later.
 */
globalThis.__zod_globalConfig = { jitless: true };

export {};
