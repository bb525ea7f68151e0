-- A limit by which water was judged stays as it was.
CREATE TRIGGER water_limit_no_delete BEFORE DELETE ON water_limit FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'water_limit is append-only';
