-- Who came to a session, packed into one row, so that figures need not read a row of each attendance. Made again from the attendances; behind them while roll_change names the session. No foreign key: whoever marks holds the session, and packing waits for nobody.
CREATE TABLE packed_roll (
    session_id UUID NOT NULL,
    seats MEDIUMBLOB NOT NULL,
    CONSTRAINT packed_roll_pk PRIMARY KEY (session_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
