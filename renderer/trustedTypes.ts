interface TrustedTypePolicyFactory {
  createPolicy(
    name: string,
    rules: {
      createHTML(text: string): string;
      createScript(): never;
      createScriptURL(): never;
    },
  ): unknown;
}

function refuse(): never {
  throw new TypeError('scripts from text are not allowed');
}

/**
 * The page's only Trusted Types policy, installed before anything else runs. The text of a style
 * element (Mantine's variables) holds neither `<` nor `&`; whatever else wants to become HTML fails.
 */
export function installTrustedTypes(): void {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypePolicyFactory };
  trustedTypes?.createPolicy('default', {
    createHTML: (text) => {
      if (/[<&]/.test(text)) throw new TypeError('markup from text is not allowed');
      return text;
    },
    createScript: refuse,
    createScriptURL: refuse,
  });
}

installTrustedTypes();
