-- What the programme knows of a system beyond its register: its sector, how its dwellings lie as seen on the ground, why it was merged.
ALTER TABLE water_system
    ADD COLUMN sector VARCHAR(120),
    ADD COLUMN seen_settlement VARCHAR(20),
    ADD COLUMN merge_reason VARCHAR(300);
