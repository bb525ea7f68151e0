-- A paper that a version of the list asks at a stage. Whoever delivers the product of its kind has it.
CREATE TABLE stage_checklist_item (
    version INT NOT NULL,
    stage VARCHAR(20) NOT NULL,
    code VARCHAR(40) NOT NULL,
    position INT NOT NULL,
    name VARCHAR(200) NOT NULL,
    product_kind VARCHAR(40) NULL,
    CONSTRAINT stage_checklist_item_pk PRIMARY KEY (version, stage, code),
    CONSTRAINT stage_checklist_item_version_fk FOREIGN KEY (version) REFERENCES stage_checklist (version),
    CONSTRAINT stage_checklist_item_kind_fk FOREIGN KEY (product_kind) REFERENCES design_product_kind (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
