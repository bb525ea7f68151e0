-- What a heading of working sheets means, as somebody said it; the last one counts, none means that nothing is read from it. Append-only.
CREATE TABLE portfolio_sheet_heading (
    id UUID NOT NULL,
    heading VARCHAR(120) NOT NULL,
    meaning VARCHAR(20) NULL,
    recorded_by UUID NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT portfolio_sheet_heading_pk PRIMARY KEY (id),
    CONSTRAINT portfolio_sheet_heading_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
    INDEX portfolio_sheet_heading_of (heading, recorded_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
