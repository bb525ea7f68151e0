-- Which import brought a row of a register; NULL for what was loaded before imports were.
ALTER TABLE register_entry ADD COLUMN import_id UUID;
