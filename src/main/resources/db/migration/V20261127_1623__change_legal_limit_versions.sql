-- A limit that was wrong is followed by another row of its date, with its own source.
ALTER TABLE legal_limit
    ADD COLUMN load_id UUID NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
    ADD COLUMN recorded_at TIMESTAMP(6) NOT NULL DEFAULT '2026-11-23 09:21:00',
    DROP INDEX `PRIMARY`,
    ADD CONSTRAINT legal_limit_version_pk PRIMARY KEY (code, in_force_from, load_id);
