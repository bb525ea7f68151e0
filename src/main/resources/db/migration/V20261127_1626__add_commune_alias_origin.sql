-- Other spellings are loaded by people: each says where it was met and since when it is known.
ALTER TABLE commune_alias
    ADD COLUMN source VARCHAR(200) NOT NULL DEFAULT 'Planillas y catastros vistos',
    ADD COLUMN load_id UUID,
    ADD COLUMN recorded_at TIMESTAMP(6) NOT NULL DEFAULT '2026-11-22 09:13:00';
