-- That a photo may be shown in reports, with the words under it, or that it may no longer, and why: what was said last counts. Append-only.
CREATE TABLE photo_release (
    id UUID NOT NULL,
    photo_id UUID NOT NULL,
    caption VARCHAR(160),
    reason VARCHAR(300),
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    forgotten_on DATE,
    CONSTRAINT photo_release_pk PRIMARY KEY (id),
    CONSTRAINT photo_release_photo_fk FOREIGN KEY (photo_id) REFERENCES photo (id),
    CONSTRAINT photo_release_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
    CONSTRAINT photo_release_said_ck CHECK ((caption IS NULL) <> (reason IS NULL)),
    INDEX photo_release_of_photo (photo_id, recorded_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
