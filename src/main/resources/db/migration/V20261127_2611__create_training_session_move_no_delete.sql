-- What was recorded stays as it was, whatever the account.
CREATE TRIGGER training_session_move_no_delete BEFORE DELETE ON training_session_move FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'training_session_move is append-only';
