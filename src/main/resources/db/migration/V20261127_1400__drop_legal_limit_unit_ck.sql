-- The age of an institution is a limit of law in years; the unit was not foreseen.
ALTER TABLE legal_limit DROP CONSTRAINT legal_limit_unit_ck;
