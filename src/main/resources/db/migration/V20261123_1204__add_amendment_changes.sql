-- What an amendment changes, who recorded it, and the written approval that a transfer between lines needs.
ALTER TABLE amendment
    ADD COLUMN new_total_amount BIGINT NULL,
    ADD COLUMN new_end_on DATE NULL,
    ADD COLUMN approval_sha256 CHAR(64) NULL,
    ADD COLUMN request_sha256 CHAR(64) NULL,
    ADD COLUMN recorded_by UUID NULL,
    ADD CONSTRAINT amendment_approval_fk FOREIGN KEY (approval_sha256) REFERENCES document (sha256),
    ADD CONSTRAINT amendment_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person (id);
