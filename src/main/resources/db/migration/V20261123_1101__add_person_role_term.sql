-- A grant counts from one day to another, both included; no day means without limit. It gets an identifier of its own.
ALTER TABLE person_role
    ADD COLUMN id UUID NOT NULL DEFAULT UUID() FIRST,
    ADD COLUMN valid_from DATE NULL,
    ADD COLUMN valid_to DATE NULL,
    ADD CONSTRAINT person_role_pk PRIMARY KEY (id);
