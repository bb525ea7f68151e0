-- What the coordinator said of a version of a deliverable: an observation, that it is approved, or that it goes back and why. Append-only.
CREATE TABLE design_review (
    id UUID NOT NULL,
    deliverable_id UUID NOT NULL,
    verdict VARCHAR(12) NOT NULL,
    words VARCHAR(1000) NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT design_review_pk PRIMARY KEY (id),
    CONSTRAINT design_review_deliverable_fk FOREIGN KEY (deliverable_id) REFERENCES design_deliverable (id),
    CONSTRAINT design_review_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
    INDEX design_review_of (deliverable_id, recorded_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
