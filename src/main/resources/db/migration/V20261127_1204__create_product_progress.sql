-- How much of a product was done by a day, as somebody reported it with its proof. Append-only: the newest day counts.
CREATE TABLE product_progress (
    id UUID NOT NULL,
    agreement_id UUID NOT NULL,
    product_id UUID NOT NULL,
    reported_on DATE NOT NULL,
    done DECIMAL(12, 2) NOT NULL,
    note VARCHAR(500) NULL,
    evidence_sha256 CHAR(64) NULL,
    request_sha256 CHAR(64) NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT product_progress_pk PRIMARY KEY (id),
    CONSTRAINT product_progress_agreement_fk FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT product_progress_product_fk FOREIGN KEY (product_id) REFERENCES product (id),
    CONSTRAINT product_progress_evidence_fk FOREIGN KEY (evidence_sha256) REFERENCES document (sha256),
    CONSTRAINT product_progress_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
    CONSTRAINT product_progress_done_ck CHECK (done >= 0),
    INDEX product_progress_of_agreement (agreement_id, recorded_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
