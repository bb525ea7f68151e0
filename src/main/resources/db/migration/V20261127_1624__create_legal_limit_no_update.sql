-- A limit by which an agreement was judged stays as it was.
CREATE TRIGGER legal_limit_no_update BEFORE UPDATE ON legal_limit FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'legal_limit is append-only';
