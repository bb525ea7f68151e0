-- Certificates that were taken back, with the reason. Append-only.
CREATE TABLE certificate_revocation (
    report_id UUID NOT NULL,
    reason VARCHAR(300) NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT certificate_revocation_pk PRIMARY KEY (report_id),
    CONSTRAINT certificate_revocation_report_fk FOREIGN KEY (report_id) REFERENCES issued_report (id),
    CONSTRAINT certificate_revocation_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
