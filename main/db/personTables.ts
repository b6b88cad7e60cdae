/** Tables of a person's working life, as 0070-people leaves them. */

export interface PersonContactsTable {
  /** The person's own id. */
  id: string;
  phone: string;
  email: string;
  wechat: string;
  id_number: string;
  address: string;
  emergency: string;
}

export interface PersonPhotosTable {
  /** The person's own id. */
  id: string;
  /** Of the row in `attachments`. */
  attachment_id: string;
}

export interface PersonTermsTable {
  id: string;
  person_id: string;
  field: 'employment_type' | 'level';
  value: string;
  starts_on: string;
  ends_on: string | null;
}

export interface PersonActsTable {
  id: string;
  person_id: string;
  kind:
    | 'joined'
    | 'placed'
    | 'confirmed'
    | 'transferred'
    | 'concurrent'
    | 'acting'
    | 'ended'
    | 'promoted'
    | 'left'
    | 'returned';
  effective_on: string;
  note: string;
  /** The act in whose hand-over this one was made. */
  caused_by_id: string | null;
  recorded_at: string;
}

export interface PersonActStepsTable {
  id: string;
  act_id: string;
  position: number;
  table_name: 'people' | 'assignments' | 'person_terms';
  row_id: string;
  /** Images as JSON; of `people` only the columns the act changed. */
  before: string | null;
  after: string | null;
}

export interface HandoverItemsTable {
  id: string;
  act_id: string;
  position: number;
  /** Key of the holding source, and the item's id there. */
  source: string;
  item_id: string;
  /** How the leaver held it. */
  role: string;
  title: string;
  due_on: string | null;
  /** Null: left vacant. */
  to_person_id: string | null;
  /** What the source must know to give it back; '' for nothing. */
  memory: string;
}

/** A view: see 0140-stays. First and last day of work; null where unknown or open. */
export interface StaysView {
  person_id: string;
  first_on: string | null;
  last_on: string | null;
}

export interface PersonTables {
  person_contacts: PersonContactsTable;
  person_photos: PersonPhotosTable;
  person_terms: PersonTermsTable;
  person_acts: PersonActsTable;
  person_act_steps: PersonActStepsTable;
  handover_items: HandoverItemsTable;
  stays: StaysView;
}
