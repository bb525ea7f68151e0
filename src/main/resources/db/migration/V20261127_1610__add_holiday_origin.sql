-- Holidays are loaded and withdrawn by people: each row says where it comes from and since when, and until when it counted.
ALTER TABLE holiday
    ADD COLUMN id UUID,
    ADD COLUMN source VARCHAR(200),
    ADD COLUMN load_id UUID,
    ADD COLUMN recorded_at TIMESTAMP(6) NULL,
    ADD COLUMN withdrawn_at TIMESTAMP(6) NULL,
    ADD COLUMN withdrawn_by UUID,
    ADD COLUMN withdrawal_reason VARCHAR(500),
    ADD COLUMN withdrawal_source VARCHAR(200),
    MODIFY COLUMN commune_cuts VARCHAR(400);
