-- The communes of an initiative.
CREATE TABLE initiative_commune (
    initiative_id UUID NOT NULL,
    commune_cut CHAR(5) NOT NULL,
    CONSTRAINT initiative_commune_pk PRIMARY KEY (initiative_id, commune_cut),
    CONSTRAINT initiative_commune_initiative_fk FOREIGN KEY (initiative_id) REFERENCES initiative (id),
    CONSTRAINT initiative_commune_commune_fk FOREIGN KEY (commune_cut) REFERENCES commune (cut)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
