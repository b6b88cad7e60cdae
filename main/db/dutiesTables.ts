/** Tables of posts' duties, as 0080-duties leaves them. */
export interface PostVersionsTable {
  id: string;
  post_id: string;
  number: number;
  state: 'draft' | 'published';
  /** Null while it is a draft, and for what came with the library. */
  published_on: string | null;
  /** A `Sheet` as JSON. */
  sheet: string;
  revision: number;
}

export interface HandoffsTable {
  id: string;
  from_post_id: string;
  to_post_id: string;
  what: string;
  working_days: number;
  note: string;
  sort_order: number;
  revision: number;
}

export interface DutiesTables {
  post_versions: PostVersionsTable;
  duty_confirmations: { id: string; version_id: string; person_id: string; confirmed_on: string };
  duty_people: { id: string; duty_key: string; person_id: string; part: 'main' | 'backup' };
  handoffs: HandoffsTable;
  raci_matters: {
    id: string;
    parties: 'posts' | 'people';
    title: string;
    /** The duty whose name the matter carries; null for one of its own. */
    duty_key: string | null;
    sort_order: number;
    revision: number;
  };
  raci_cells: {
    id: string;
    matter_id: string;
    post_id: string | null;
    person_id: string | null;
    role: 'R' | 'A' | 'C' | 'I';
  };
}
