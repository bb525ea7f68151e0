-- Whose account was tried, so that the history of a person survives another e-mail.
ALTER TABLE sign_in_attempt
    ADD COLUMN person_id UUID NULL,
    ADD INDEX sign_in_attempt_by_person (person_id, attempted_at),
    ADD CONSTRAINT sign_in_attempt_person_fk FOREIGN KEY (person_id) REFERENCES person (id);
