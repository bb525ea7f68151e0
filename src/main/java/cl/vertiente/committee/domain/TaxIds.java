package cl.vertiente.committee.domain;

import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.Rut;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Whose RUT is whose, in the registry and in a file together. A RUT belongs to one operator: where a second one comes with it, it is
 * told and left out, and nothing else of the row is.
 */
public final class TaxIds {

    private final Map<Rut, TaxIdHolder> holders = new HashMap<>();
    private final Map<Rut, List<Integer>> rows = new HashMap<>();

    public TaxIds(Collection<TaxIdHolder> known) {
        known.forEach(holder -> holders.put(holder.taxId(), holder));
    }

    /** Notes which rows of a file name which RUT. */
    public TaxIds in(RegisterReading reading) {
        reading.rows().stream().filter(judged -> !judged.isRejected() && judged.row().licence().taxId() != null)
                .forEach(judged -> rows.computeIfAbsent(judged.row().licence().taxId(), rut -> new ArrayList<>())
                        .add(judged.row().number()));
        return this;
    }

    /**
     * What is to be said of the RUT of a row; the flag is set with it.
     *
     * @param operator who runs the system of the row; null when nobody has said which system it is
     */
    public List<Fault> remarks(RegisterRow row, UUID operator, Set<RegisterFlag> flags) {
        var said = new ArrayList<Fault>();
        var rut = row.licence().taxId();
        rows.getOrDefault(rut, List.of()).stream().filter(other -> other != row.number()).findFirst()
                .ifPresent(other -> said.add(new Fault("", "committee.import.rut-in-row", other)));
        other(rut, operator).ifPresent(holder -> said.add(new Fault("", "committee.import.rut-taken", holder.name())));
        if (!said.isEmpty()) {
            flags.add(RegisterFlag.SHARED_TAX_ID);
        }
        return said;
    }

    /** Gives a RUT to an operator, unless another one has it: the answer is that other one. */
    public Optional<TaxIdHolder> claim(Rut rut, UUID operator, String name) {
        var other = other(rut, operator);
        if (rut != null && other.isEmpty()) {
            holders.put(rut, new TaxIdHolder(operator, name, rut));
        }
        return other;
    }

    private Optional<TaxIdHolder> other(Rut rut, UUID operator) {
        return rut == null || operator == null ? Optional.empty()
                : Optional.ofNullable(holders.get(rut)).filter(holder -> !holder.operatorId().equals(operator));
    }
}
