-- The first version, by the sector's information requirements for rural drinking water (RIS APR) of 2024.
INSERT INTO stage_checklist (version, source, in_force_from, sha256, recorded_at, recorded_by) VALUES
    (1, 'Requisitos de información sectorial (RIS) Agua Potable Rural, Ministerio de Desarrollo Social y Familia, 2024', '2024-01-01', REPEAT('0', 64), '2026-11-28 00:00:00', NULL);
