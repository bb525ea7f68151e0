package cl.vertiente.committee.boundary;

import cl.vertiente.committee.domain.AssetKind;
import cl.vertiente.committee.domain.AtlasFacts;
import cl.vertiente.committee.domain.AtlasRow;
import cl.vertiente.committee.domain.WaterSystemRow;
import cl.vertiente.shared.XlsxColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The Atlas as lines of a spreadsheet: one for each kind of installation of a system, and one for a system of which none is known. */
@ApplicationScoped
public class AtlasSheet {

    @Inject
    private CommitteeWords words;

    /** One line. @param seen null when no installation is known */
    record Line(WaterSystemRow system, AtlasFacts facts, String kind, AtlasRow.Seen seen) {
    }

    List<Line> lines(AtlasRow row, List<AssetKind> kinds) {
        return row.assets().isEmpty() ? List.of(new Line(row.system(), row.facts(), null, null))
                : kinds.stream().filter(kind -> row.assets().containsKey(kind.code()))
                        .map(kind -> new Line(row.system(), row.facts(), kind.name(), row.assets().get(kind.code()))).toList();
    }

    private static int gaps(Line line, String severity) {
        return line.facts().gaps().getOrDefault(severity, 0L).intValue();
    }

    List<XlsxColumn<Line>> columns() {
        return List.of(
                XlsxColumn.text("committee.doh-id", 10, line -> line.system().dohId()),
                XlsxColumn.text("committee.region", 16, line -> line.system().region()),
                XlsxColumn.text("committee.commune-cut", 12, line -> line.system().communeCut()),
                XlsxColumn.text("committee.commune", 20, line -> line.system().commune()),
                XlsxColumn.text("committee.official-name", 52, line -> line.system().officialName()),
                XlsxColumn.integer("committee.connections", 12, line -> line.system().connectionCount()),
                XlsxColumn.integer("committee.beneficiaries", 16, line -> line.system().estimatedBeneficiaries()),
                XlsxColumn.text("committee.segment", 12, line -> words.of(line.system().segment())),
                XlsxColumn.text("committee.state", 12, line -> words.of(line.system().state())),
                XlsxColumn.integer("committee.utm-zone", 8, line -> line.system().utmZone()),
                XlsxColumn.decimal("committee.easting", 12, "#,##0", line -> line.system().easting()),
                XlsxColumn.decimal("committee.northing", 12, "#,##0", line -> line.system().northing()),
                XlsxColumn.decimal("committee.latitude", 12, "0.000000", line -> line.system().lat()),
                XlsxColumn.decimal("committee.longitude", 12, "0.000000", line -> line.system().lon()),
                XlsxColumn.text("committee.coordinate-check", 22, line -> words.of(line.system().coordinateCheck())),
                XlsxColumn.text("committee.atlas.right", 24, line -> line.facts().waterRight() == null ? null
                        : words.waterRight(line.facts().waterRight().state())),
                XlsxColumn.decimal("committee.atlas.granted-flow", 14, "#,##0.00", line -> line.facts().waterRight() == null ? null
                        : line.facts().waterRight().grantedFlow()),
                XlsxColumn.text("committee.atlas.index", 8, line -> line.facts().index() == null ? null : line.facts().index().letter()),
                XlsxColumn.text("committee.atlas.water", 20, line -> words.water(line.facts().water())),
                XlsxColumn.integer("committee.atlas.gaps.CRITICAL", 12, line -> gaps(line, "CRITICAL")),
                XlsxColumn.integer("committee.atlas.gaps.HIGH", 12, line -> gaps(line, "HIGH")),
                XlsxColumn.integer("committee.atlas.gaps.MEDIUM", 12, line -> gaps(line, "MEDIUM")),
                XlsxColumn.integer("committee.atlas.gaps.LOW", 12, line -> gaps(line, "LOW")),
                XlsxColumn.text("committee.atlas.kind", 24, Line::kind),
                XlsxColumn.text("committee.atlas.condition", 16, line -> line.seen() == null ? null : words.of(line.seen().condition())),
                XlsxColumn.text("committee.atlas.letter", 8, line -> line.seen() == null ? null : line.seen().letter()),
                XlsxColumn.date("committee.atlas.seen-on", line -> line.seen() == null ? null : line.seen().seenOn()),
                XlsxColumn.integer("committee.atlas.in-use", 10, line -> line.seen() == null ? null : line.seen().inUse()));
    }
}
