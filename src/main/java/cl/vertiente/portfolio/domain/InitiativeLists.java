package cl.vertiente.portfolio.domain;

import cl.vertiente.access.Caller;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The initiatives as they are shown, within what a caller may see: those of agreements of their regions. */
public interface InitiativeLists {

    /** One page, the newest first, after the row that {@code after} names (recorded, id); null for the first. */
    List<InitiativeRow> rows(Caller caller, InitiativeFilter filter, List<String> after, int limit);

    Map<String, Long> byState(Caller caller, InitiativeFilter filter);

    /**
     * Those on which a clock may run, of each kind of clock the oldest.
     *
     * @param limit of each kind
     */
    List<InitiativeRow> pressing(Caller caller, int limit);

    /** @param margin percent by which an award may exceed what the council approved */
    Optional<InitiativeView> one(Caller caller, UUID id, BigDecimal margin);
}
