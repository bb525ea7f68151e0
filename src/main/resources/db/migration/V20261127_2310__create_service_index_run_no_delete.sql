-- Append-only, whatever the account: what a recomputation found is never deleted.
CREATE TRIGGER service_index_run_no_delete BEFORE DELETE ON service_index_run FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'service_index_run is append-only';
