-- That an event was recorded by error, and why. Append-only.
CREATE TABLE initiative_event_annulment (
    event_id UUID NOT NULL,
    reason VARCHAR(300) NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT initiative_event_annulment_pk PRIMARY KEY (event_id),
    CONSTRAINT initiative_event_annulment_event_fk FOREIGN KEY (event_id) REFERENCES initiative_event (id),
    CONSTRAINT initiative_event_annulment_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
