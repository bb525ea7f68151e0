package cl.vertiente.committee.domain;

import java.util.List;

/**
 * What the programme knows of a system beyond its register.
 *
 * @param sector sector or locality, as people call it
 * @param servedCommunes the other communes that it serves, by their codes
 * @param seenSettlement how the dwellings lie, as it was seen; the register's own stands beside it
 */
public record SystemIdentity(String sector, List<String> servedCommunes, SettlementType seenSettlement) {
}
