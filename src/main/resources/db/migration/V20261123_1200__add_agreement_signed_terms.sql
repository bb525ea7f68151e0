-- What was signed stays beside what is in force: total_amount and end_on follow the amendments.
ALTER TABLE agreement
    ADD COLUMN signed_total_amount BIGINT NOT NULL DEFAULT 0,
    ADD COLUMN signed_end_on DATE NOT NULL DEFAULT '1970-01-01';
