/** Nothing but the page's own style sheet and photos inside it may load; no script can run. */
export const printPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
