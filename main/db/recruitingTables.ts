/** Tables of recruiting, as 0100-recruiting leaves them. */
export interface RequisitionsTable {
  id: string;
  seat_id: string;
  reason: string;
  must_have: string;
  nice_to_have: string;
  pay_range: string;
  channel: string;
  wanted_on: string | null;
  due_on: string | null;
  lead_id: string | null;
  /** As it was typed or picked; somebody outside the roster has no id. */
  lead_name: string;
  recruiter_id: string | null;
  recruiter_name: string;
  approver_id: string | null;
  approver_name: string;
  /** Stages the recruiter sees to, as JSON. */
  recruiter_stages: string;
  hired_person_id: string | null;
  revision: number;
}

export interface RecruitingTables {
  requisitions: RequisitionsTable;
  requisition_stages: {
    id: string;
    requisition_id: string;
    stage:
      | 'requested'
      | 'approval'
      | 'published'
      | 'screening'
      | 'interview'
      | 'final'
      | 'offer'
      | 'hired'
      | 'probation'
      | 'confirmed'
      | 'closed';
    entered_on: string;
    note: string;
  };
}
