-- A rate that was wrong is followed by another row of its year, with its own source: what was recorded by the old one stays right.
ALTER TABLE withholding_rate
    ADD COLUMN load_id UUID NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
    ADD COLUMN recorded_at TIMESTAMP(6) NOT NULL DEFAULT '2026-11-22 11:23:00',
    DROP INDEX `PRIMARY`,
    ADD CONSTRAINT withholding_rate_version_pk PRIMARY KEY (year, load_id);
