package cl.vertiente.committee.domain;

import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.Progress;
import cl.vertiente.shared.TableRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A whole register as it was read, row by row, with what is to be said of each before anything is compared with what is known. */
public final class RegisterReading {

    private final List<Judged> rows;

    /**
     * One row.
     *
     * @param checked how its place agrees with its commune; null without a place
     */
    public record Judged(RegisterRow row, Set<RegisterFlag> flags, List<Fault> faults, PlaceCheck checked) {

        public boolean isRejected() {
            return !faults.isEmpty();
        }

        /** As the register has it; unknown without a place that can be believed. */
        public Position position() {
            var place = row.place();
            return !place.isKnown() ? Position.unknown() : Position.ofRegister(place.degrees().latitude(), place.degrees().longitude(),
                    place.utm().zone(), place.utm().easting(), place.utm().northing(), checked.check(), checked.kmOutside());
        }
    }

    /** How far out of its commune a place lies. */
    public interface CommuneOutlines {

        /** In kilometres, zero within; null when no outline of the commune is loaded. */
        Double kmOutside(String communeCut, Utm.Degrees place);
    }

    private RegisterReading(List<Judged> rows) {
        this.rows = rows;
    }

    /**
     * Reads all rows.
     *
     * @param known what the registry has already
     * @param progress is told the rows that are judged
     */
    public static RegisterReading of(RegisterHeading heading, List<TableRow> table, CommuneNames communes, CommuneOutlines outlines,
            Collection<SystemKey> known, Progress progress) {
        var read = table.stream().filter(row -> row.number() > heading.row()).map(row -> RegisterRow.read(row, heading, communes)).toList();
        var names = new KnownNames(known);
        read.stream().filter(RegisterRow::isReadable).map(RegisterRow::key).forEach(names::add);
        Map<SystemKey, Integer> first = new HashMap<>();
        var judged = new ArrayList<Judged>();
        for (var row : read) {
            progress.at(judged.size(), read.size());
            judged.add(judge(row, heading, names, outlines, first));
        }
        return new RegisterReading(judged);
    }

    private static Judged judge(RegisterRow row, RegisterHeading heading, KnownNames names, CommuneOutlines outlines,
            Map<SystemKey, Integer> first) {
        var flags = EnumSet.noneOf(RegisterFlag.class);
        if (!row.isReadable()) {
            return new Judged(row, flags, row.faults(), null);
        }
        var before = first.putIfAbsent(row.key(), row.number());
        if (before != null) {
            return new Judged(row, flags, List.of(new Fault("", "committee.import.row-twice", before)), null);
        }
        if (row.connections() == null || row.connections() == 0) {
            flags.add(RegisterFlag.MISSING_CONNECTIONS);
        }
        if (row.commissioningYear() == null && heading.has(RegisterColumn.COMMISSIONING_YEAR)) {
            flags.add(RegisterFlag.MISSING_YEAR);
        }
        flags.addAll(row.place().flags());
        if (heading.profile() == RegisterProfile.DOH_CATASTRO) {
            names.flag(row.key(), flags);
        }
        PlaceCheck checked = null;
        if (row.place().isKnown()) {
            checked = PlaceCheck.of(outlines.kmOutside(row.communeCut(), row.place().degrees()));
            if (checked.check() == CoordinateCheck.OUTSIDE_COMMUNE) {
                flags.add(RegisterFlag.OUTSIDE_COMMUNE);
            } else if (checked.check() == CoordinateCheck.NOT_CHECKED) {
                flags.add(RegisterFlag.NOT_CHECKED);
            }
        }
        return new Judged(row, flags, List.of(), checked);
    }

    public List<Judged> rows() {
        return rows;
    }
}
