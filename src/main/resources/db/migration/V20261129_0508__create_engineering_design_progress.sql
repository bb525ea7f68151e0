-- How far a product of a design was on a day. The report recorded last for a day counts for it. Append-only.
CREATE TABLE engineering_design_progress (
    id UUID NOT NULL,
    design_id UUID NOT NULL,
    number INT NOT NULL,
    kind VARCHAR(40) NOT NULL,
    reported_on DATE NOT NULL,
    percent DECIMAL(5, 2) NOT NULL,
    note VARCHAR(500) NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT engineering_design_progress_pk PRIMARY KEY (id),
    CONSTRAINT engineering_design_progress_number_uk UNIQUE (design_id, number),
    CONSTRAINT engineering_design_progress_design_fk FOREIGN KEY (design_id) REFERENCES engineering_design (id),
    CONSTRAINT engineering_design_progress_kind_fk FOREIGN KEY (kind) REFERENCES design_product_kind (code),
    CONSTRAINT engineering_design_progress_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
    INDEX engineering_design_progress_of (design_id, kind, reported_on)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
