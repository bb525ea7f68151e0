-- That a published figure counts no more, and why; it stays to be seen. Append-only.
CREATE TABLE published_figure_withdrawal (
    figure_id UUID NOT NULL,
    reason VARCHAR(300) NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    recorded_by UUID NOT NULL,
    CONSTRAINT published_figure_withdrawal_pk PRIMARY KEY (figure_id),
    CONSTRAINT published_figure_withdrawal_figure_fk FOREIGN KEY (figure_id) REFERENCES published_figure (id),
    CONSTRAINT published_figure_withdrawal_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
