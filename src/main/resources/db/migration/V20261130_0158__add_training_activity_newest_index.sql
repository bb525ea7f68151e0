-- A page of activities, of all or of one agreement, the newest first and by identifier, is read in order; the index by ascending days could not.
ALTER TABLE training_activity ADD INDEX training_activity_newest (recorded_on DESC, id), ADD INDEX training_activity_of_agreement_newest (agreement_id, recorded_on DESC, id),
    DROP INDEX training_activity_recorded;
