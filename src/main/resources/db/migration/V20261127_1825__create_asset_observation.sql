-- What was seen of an installation on a day, and when it was written down. Append-only: the one of the latest day counts.
CREATE TABLE asset_observation (
    id UUID NOT NULL,
    asset_id UUID NOT NULL,
    observed_on DATE NOT NULL,
    said_json TEXT NOT NULL,
    source VARCHAR(20) NOT NULL,
    source_id UUID,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT asset_observation_pk PRIMARY KEY (id),
    CONSTRAINT asset_observation_asset_fk FOREIGN KEY (asset_id) REFERENCES asset (id),
    CONSTRAINT asset_observation_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
    INDEX asset_observation_of_asset (asset_id, observed_on, recorded_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
