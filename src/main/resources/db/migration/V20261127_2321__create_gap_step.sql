-- What happened to a gap: proposed, confirmed, edited, chosen, attended, resolved, discarded; each by whom and why. Append-only.
CREATE TABLE gap_step (
    id UUID NOT NULL,
    gap_id UUID NOT NULL,
    verb VARCHAR(15) NOT NULL,
    to_state VARCHAR(15) NOT NULL,
    happened_on DATE NOT NULL,
    reason VARCHAR(500) NULL,
    answer_id UUID NULL,
    answer_text VARCHAR(300) NULL,
    content_json TEXT NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT gap_step_pk PRIMARY KEY (id),
    CONSTRAINT gap_step_gap_fk FOREIGN KEY (gap_id) REFERENCES gap (id),
    CONSTRAINT gap_step_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
    INDEX gap_step_of_gap (gap_id, recorded_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
