-- The units in which a limit may be written, years among them.
ALTER TABLE legal_limit
    ADD CONSTRAINT legal_limit_kind_ck CHECK (unit IN ('PERCENT', 'UTM', 'DAYS', 'YEARS'));
