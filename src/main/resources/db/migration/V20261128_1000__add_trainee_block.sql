-- The data of somebody who asked for it are blocked (Ley 21.719): who asked, when and why. Kept for the accounts, shown nowhere. The trail keeps each step.
ALTER TABLE trainee
    ADD COLUMN blocked_at TIMESTAMP(6) NULL,
    ADD COLUMN blocked_by UUID NULL,
    ADD COLUMN block_asked_by VARCHAR(20) NULL,
    ADD COLUMN block_asked_on DATE NULL,
    ADD COLUMN block_reason VARCHAR(300) NULL,
    ADD CONSTRAINT trainee_blocked_by_fk FOREIGN KEY (blocked_by) REFERENCES person (id);
