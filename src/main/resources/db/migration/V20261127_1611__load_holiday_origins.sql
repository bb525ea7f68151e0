-- The holidays that came with the product, by the instant of their migration.
UPDATE holiday SET id = UUID(), source = 'Reglas legales vigentes, paquete holidays 0.105', recorded_at = '2026-11-22 09:14:00';
