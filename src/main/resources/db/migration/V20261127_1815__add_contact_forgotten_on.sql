-- The day on which the data of the person were erased; NULL while they are kept.
ALTER TABLE contact ADD COLUMN forgotten_on DATE;
