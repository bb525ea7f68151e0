-- What a design is planned to deliver: by whom, between which days, and with what weight.
CREATE TABLE engineering_design_product (
    design_id UUID NOT NULL,
    kind VARCHAR(40) NOT NULL,
    responsible_id UUID NULL,
    contractor VARCHAR(160) NULL,
    planned_start DATE NOT NULL,
    planned_end DATE NOT NULL,
    weight INT NOT NULL,
    CONSTRAINT engineering_design_product_pk PRIMARY KEY (design_id, kind),
    CONSTRAINT engineering_design_product_design_fk FOREIGN KEY (design_id) REFERENCES engineering_design (id),
    CONSTRAINT engineering_design_product_kind_fk FOREIGN KEY (kind) REFERENCES design_product_kind (code),
    CONSTRAINT engineering_design_product_person_fk FOREIGN KEY (responsible_id) REFERENCES person (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
