-- Append-only, whatever the account: what was seen of an installation is never changed.
CREATE TRIGGER asset_observation_no_update BEFORE UPDATE ON asset_observation FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'asset_observation is append-only';
