-- A duplicate points at the system that goes on for it.
ALTER TABLE water_system
    ADD COLUMN merged_into UUID,
    ADD CONSTRAINT water_system_merged_into_fk FOREIGN KEY (merged_into) REFERENCES water_system (id);
