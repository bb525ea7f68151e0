-- Other spellings of communes met in real sheets.
CREATE TABLE commune_alias (
    alias VARCHAR(60) NOT NULL,
    commune_cut CHAR(5) NOT NULL,
    CONSTRAINT commune_alias_pk PRIMARY KEY (alias, commune_cut),
    CONSTRAINT commune_alias_commune_fk FOREIGN KEY (commune_cut) REFERENCES commune (cut)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
