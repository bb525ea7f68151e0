-- What the signed budget gave each line; nothing to a line that an amendment added.
ALTER TABLE budget_line
    ADD COLUMN signed_approved BIGINT NOT NULL DEFAULT 0,
    ADD COLUMN added BOOLEAN NOT NULL DEFAULT FALSE;
