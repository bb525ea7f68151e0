-- What two items need beside their document: since when the executor exists, and how it was selected, with the grounds of a direct award.
ALTER TABLE checklist_entry
    ADD COLUMN constituted_on DATE NULL,
    ADD COLUMN selection VARCHAR(20) NULL,
    ADD COLUMN selection_grounds VARCHAR(300) NULL;
