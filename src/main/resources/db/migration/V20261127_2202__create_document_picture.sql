-- What was read of a document that is a picture: its size, what its camera wrote, the size of its thumbnail where one could be made.
CREATE TABLE document_picture (
    sha256 CHAR(64) NOT NULL,
    width INT NOT NULL,
    height INT NOT NULL,
    taken_text VARCHAR(40),
    taken_at TIMESTAMP(6) NULL,
    time_state VARCHAR(20) NOT NULL,
    lat DECIMAL(9, 6),
    lon DECIMAL(9, 6),
    position_state VARCHAR(20) NOT NULL,
    orientation INT NOT NULL,
    camera VARCHAR(100),
    exif_broken BOOLEAN NOT NULL,
    shown_width INT,
    shown_height INT,
    read_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT document_picture_pk PRIMARY KEY (sha256),
    CONSTRAINT document_picture_document_fk FOREIGN KEY (sha256) REFERENCES document (sha256)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
