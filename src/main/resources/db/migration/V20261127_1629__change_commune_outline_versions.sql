-- A better outline follows the one before; what was checked against that one can still be followed.
ALTER TABLE commune_outline
    ADD COLUMN load_id UUID NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
    ADD COLUMN recorded_at TIMESTAMP(6) NOT NULL DEFAULT '2026-11-22 09:04:00',
    DROP INDEX `PRIMARY`,
    ADD CONSTRAINT commune_outline_version_pk PRIMARY KEY (commune_cut, load_id);
