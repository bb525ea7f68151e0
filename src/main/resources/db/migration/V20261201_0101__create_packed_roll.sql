-- Who came to the closed sessions of an activity, packed into one row, so that figures need not read a row of each attendance. Made again from the attendances; behind them while roll_change names a session of it. No foreign key: packing waits for nobody.
CREATE TABLE packed_roll (
    activity_id UUID NOT NULL,
    first_at TIMESTAMP(6) NOT NULL,
    last_at TIMESTAMP(6) NOT NULL,
    sessions MEDIUMBLOB NOT NULL,
    CONSTRAINT packed_roll_pk PRIMARY KEY (activity_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
