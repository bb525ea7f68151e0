-- One system for each number, commune and name of the register, as the columns compare them.
ALTER TABLE water_system
    ADD CONSTRAINT water_system_register_uk UNIQUE (doh_id, commune_cut, official_name);
