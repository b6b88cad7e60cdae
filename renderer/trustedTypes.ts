interface TrustedTypePolicyFactory {
  createPolicy(
    name: string,
    rules: {
      createHTML(text: string): string;
      createScript(): never;
      createScriptURL(url: string): string;
    },
  ): unknown;
}

function refuse(): never {
  throw new TypeError('scripts from text are not allowed');
}

/** The worker that reads pastes, of our own build; no other script starts from an address. */
function ownWorker(text: string): string {
  const { origin, pathname } = new URL(text, window.location.href);
  const isOwn = origin === window.location.origin && /\/pasteWorker-[\w-]+\.js$/.test(pathname);
  return isOwn ? text : refuse();
}

/**
 * The page's only Trusted Types policy, installed before anything else runs. The text of a style
 * element (Mantine's variables) holds neither `<` nor `&`; whatever else wants to become HTML fails.
 */
function installTrustedTypes(): void {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypePolicyFactory };
  trustedTypes?.createPolicy('default', {
    createHTML: (text) => {
      if (/[<&]/.test(text)) throw new TypeError('markup from text is not allowed');
      return text;
    },
    createScript: refuse,
    createScriptURL: ownWorker,
  });
}

installTrustedTypes();

export {};
