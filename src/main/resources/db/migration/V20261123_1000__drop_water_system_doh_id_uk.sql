-- The register gives one number to several systems: what tells them apart is number, commune and name.
ALTER TABLE water_system DROP INDEX water_system_doh_id_uk;
