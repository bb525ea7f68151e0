-- A page of improvements, of all or of one agreement, the newest first and by identifier, is read in order; the index by ascending days could not.
ALTER TABLE improvement ADD INDEX improvement_newest (recorded_on DESC, id), ADD INDEX improvement_of_agreement_newest (agreement_id, recorded_on DESC, id),
    DROP INDEX improvement_recorded;
