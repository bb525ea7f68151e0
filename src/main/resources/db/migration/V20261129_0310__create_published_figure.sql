-- What somebody published as multiplier or as public money, to be set beside ours: of an agreement, or of the whole programme. Append-only.
CREATE TABLE published_figure (
    id UUID NOT NULL,
    agreement_id UUID NULL,
    figure VARCHAR(10) NOT NULL,
    ratio DECIMAL(10, 4) NULL,
    amount BIGINT NULL,
    published_in VARCHAR(200) NOT NULL,
    url VARCHAR(500) NULL,
    sha256 CHAR(64) NULL,
    published_on DATE NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT published_figure_pk PRIMARY KEY (id),
    CONSTRAINT published_figure_agreement_fk FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT published_figure_file_fk FOREIGN KEY (sha256) REFERENCES document (sha256),
    CONSTRAINT published_figure_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
    CONSTRAINT published_figure_figure_ck CHECK (figure IN ('POSTULATED', 'APPROVED', 'AWARDED')),
    CONSTRAINT published_figure_one_ck CHECK ((ratio IS NULL) <> (amount IS NULL)),
    CONSTRAINT published_figure_positive_ck CHECK (COALESCE(ratio, amount) > 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
