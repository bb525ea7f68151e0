-- A version of what a product of a design delivers: the document, numbered within its product. Append-only: a better one is another version.
CREATE TABLE design_deliverable (
    id UUID NOT NULL,
    design_id UUID NOT NULL,
    kind VARCHAR(40) NOT NULL,
    number INT NOT NULL,
    title VARCHAR(160) NOT NULL,
    note VARCHAR(500) NULL,
    sha256 CHAR(64) NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT design_deliverable_pk PRIMARY KEY (id),
    CONSTRAINT design_deliverable_number_uk UNIQUE (design_id, kind, number),
    CONSTRAINT design_deliverable_design_fk FOREIGN KEY (design_id) REFERENCES engineering_design (id),
    CONSTRAINT design_deliverable_kind_fk FOREIGN KEY (kind) REFERENCES design_product_kind (code),
    CONSTRAINT design_deliverable_file_fk FOREIGN KEY (sha256) REFERENCES document (sha256),
    CONSTRAINT design_deliverable_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
