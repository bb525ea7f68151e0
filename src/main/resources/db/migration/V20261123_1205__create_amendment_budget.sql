-- The amounts that an amendment gives to lines of the budget. Append-only, as the amendment is.
CREATE TABLE amendment_budget (
    amendment_id UUID NOT NULL,
    budget_line_id UUID NOT NULL,
    approved BIGINT NOT NULL,
    CONSTRAINT amendment_budget_pk PRIMARY KEY (amendment_id, budget_line_id),
    CONSTRAINT amendment_budget_amendment_fk FOREIGN KEY (amendment_id) REFERENCES amendment (id),
    CONSTRAINT amendment_budget_line_fk FOREIGN KEY (budget_line_id) REFERENCES budget_line (id),
    CONSTRAINT amendment_budget_approved_ck CHECK (approved >= 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
