-- What was seen of a paper of the file of a design: its document, until when it holds, or why it is not asked here. Append-only: a later entry takes its place.
CREATE TABLE design_paper (
    id UUID NOT NULL,
    design_id UUID NOT NULL,
    number INT NOT NULL,
    code VARCHAR(40) NOT NULL,
    seen_on DATE NOT NULL,
    valid_until DATE NULL,
    sha256 CHAR(64) NULL,
    not_required_reason VARCHAR(500) NULL,
    note VARCHAR(500) NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT design_paper_pk PRIMARY KEY (id),
    CONSTRAINT design_paper_number_uk UNIQUE (design_id, number),
    CONSTRAINT design_paper_design_fk FOREIGN KEY (design_id) REFERENCES engineering_design (id),
    CONSTRAINT design_paper_file_fk FOREIGN KEY (sha256) REFERENCES document (sha256),
    CONSTRAINT design_paper_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
    INDEX design_paper_of (design_id, code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
