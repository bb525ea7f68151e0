-- The itemised budget: every expense names one of these lines.
CREATE TABLE budget_line (
    id UUID NOT NULL,
    agreement_id UUID NOT NULL,
    position INT NOT NULL,
    item VARCHAR(120) NOT NULL,
    component VARCHAR(20) NOT NULL,
    category VARCHAR(20) NOT NULL,
    approved BIGINT NOT NULL,
    CONSTRAINT budget_line_pk PRIMARY KEY (id),
    CONSTRAINT budget_line_position_uk UNIQUE (agreement_id, position),
    CONSTRAINT budget_line_agreement_fk FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT budget_line_approved_ck CHECK (approved >= 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
