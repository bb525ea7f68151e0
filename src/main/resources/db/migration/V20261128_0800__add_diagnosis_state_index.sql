-- The counts by state of all records, and of those of some agreements, are read from this index alone; so is a page of one state.
ALTER TABLE diagnosis ADD INDEX diagnosis_by_state (state, agreement_id, begun_at, id);
