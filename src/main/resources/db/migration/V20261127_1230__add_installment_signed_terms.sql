-- What was signed of an instalment stays beside what is in force; an amendment may add one or withdraw it.
ALTER TABLE installment
    ADD COLUMN signed_milestone VARCHAR(200) NULL,
    ADD COLUMN signed_planned_on DATE NULL,
    ADD COLUMN signed_planned_amount BIGINT NULL,
    ADD COLUMN withdrawn BOOLEAN NOT NULL DEFAULT FALSE;
