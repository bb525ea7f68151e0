-- One of a kind is said in the singular ("1 equipo"); null where nobody gave it, then the plural stands there.
ALTER TABLE improvement_kind ADD COLUMN unit_one VARCHAR(40) NULL AFTER unit;
