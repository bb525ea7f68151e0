-- What an initiative asks by budget year and source.
CREATE TABLE initiative_funding (
    initiative_id UUID NOT NULL,
    budget_year SMALLINT NOT NULL,
    source VARCHAR(12) NOT NULL,
    amount BIGINT NOT NULL,
    CONSTRAINT initiative_funding_pk PRIMARY KEY (initiative_id, budget_year, source),
    CONSTRAINT initiative_funding_initiative_fk FOREIGN KEY (initiative_id) REFERENCES initiative (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
