-- A line says that something was changed, or that a person's data were read.
ALTER TABLE audit_entry
    ADD COLUMN kind VARCHAR(10) NOT NULL DEFAULT 'CHANGE';
