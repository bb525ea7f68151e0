-- That a picture shows something of its owner (an installation, a visit), under an identifier made where it was taken. Never changed.
CREATE TABLE photo (
    id UUID NOT NULL,
    owner_kind VARCHAR(30) NOT NULL,
    owner_id UUID NOT NULL,
    question_id VARCHAR(60),
    asset_id UUID,
    sha256 CHAR(64) NOT NULL,
    caption VARCHAR(300),
    author_id UUID NOT NULL,
    said_taken_at TIMESTAMP(6) NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    forgotten_on DATE,
    CONSTRAINT photo_pk PRIMARY KEY (id),
    CONSTRAINT photo_picture_fk FOREIGN KEY (sha256) REFERENCES document_picture (sha256),
    CONSTRAINT photo_author_fk FOREIGN KEY (author_id) REFERENCES person (id),
    CONSTRAINT photo_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
    INDEX photo_of_owner (owner_kind, owner_id, recorded_at),
    INDEX photo_of_picture (sha256)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
