-- An APR joins and leaves on a day and with a reason; both are known from an instant on, and nothing is deleted.
ALTER TABLE participation
    ADD COLUMN version BIGINT NOT NULL DEFAULT 1,
    ADD COLUMN joined_on DATE NULL,
    ADD COLUMN added_at TIMESTAMP(6) NULL,
    ADD COLUMN left_on DATE NULL,
    ADD COLUMN left_reason VARCHAR(300) NULL,
    ADD COLUMN left_at TIMESTAMP(6) NULL;
