/** What the drawer shows. */
export type OrgSelection =
  | { readonly kind: 'unit'; readonly id: string }
  | { readonly kind: 'seat'; readonly id: string }
  | { readonly kind: 'newUnit'; readonly parentUnitId: string | null }
  | { readonly kind: 'restructure' }
  | { readonly kind: 'posts' };
