-- That a photo no longer speaks for its owner, since when and why. Its bytes stay. Append-only.
CREATE TABLE photo_withdrawal (
    photo_id UUID NOT NULL,
    reason VARCHAR(300) NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT photo_withdrawal_pk PRIMARY KEY (photo_id),
    CONSTRAINT photo_withdrawal_photo_fk FOREIGN KEY (photo_id) REFERENCES photo (id),
    CONSTRAINT photo_withdrawal_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
