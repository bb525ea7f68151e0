-- What opens the holder's name of an issued certificate: the hash of the key that is printed on it. Append-only.
CREATE TABLE certificate_key (
    report_id UUID NOT NULL,
    key_sha256 CHAR(64) NOT NULL,
    CONSTRAINT certificate_key_pk PRIMARY KEY (report_id),
    CONSTRAINT certificate_key_report_fk FOREIGN KEY (report_id) REFERENCES issued_report (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
