-- A document that proves an event and came after it was recorded. Append-only.
CREATE TABLE initiative_event_paper (
    event_id UUID NOT NULL,
    sha256 CHAR(64) NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT initiative_event_paper_pk PRIMARY KEY (event_id, sha256),
    CONSTRAINT initiative_event_paper_event_fk FOREIGN KEY (event_id) REFERENCES initiative_event (id),
    CONSTRAINT initiative_event_paper_file_fk FOREIGN KEY (sha256) REFERENCES document (sha256),
    CONSTRAINT initiative_event_paper_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
