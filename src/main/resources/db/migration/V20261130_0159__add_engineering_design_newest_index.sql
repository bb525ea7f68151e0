-- A page of designs, of all or of one agreement, the newest first and by identifier, is read in order; the index by ascending days could not.
ALTER TABLE engineering_design ADD INDEX engineering_design_newest (recorded_on DESC, id), ADD INDEX engineering_design_of_agreement_newest (agreement_id, recorded_on DESC, id),
    DROP INDEX engineering_design_recorded;
