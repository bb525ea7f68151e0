-- A page of the records of one agreement, the newest first, is read in order.
ALTER TABLE diagnosis ADD INDEX diagnosis_of_agreement_begun (agreement_id, begun_at, id);
