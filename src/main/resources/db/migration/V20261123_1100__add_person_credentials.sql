-- When a password has to be changed, which sessions still count, and whether the person was anonymised.
ALTER TABLE person
    ADD COLUMN password_change_due BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN session_epoch BIGINT NOT NULL DEFAULT 0,
    ADD COLUMN anonymised_at TIMESTAMP(6) NULL;
