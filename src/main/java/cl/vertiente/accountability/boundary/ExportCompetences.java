package cl.vertiente.accountability.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.accountability.boundary.CompetenceView.HolderView;
import cl.vertiente.accountability.domain.CommitteeCompetence.Held;
import cl.vertiente.accountability.domain.CompetenceFilter;
import cl.vertiente.shared.XlsxColumn;
import cl.vertiente.shared.XlsxLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes the map of competences as a spreadsheet: a row for each certificate, and one for each committee of which nobody has any. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ExportCompetences {

    private static final int AT_A_TIME = 100;

    @Inject
    private ReadCompetences read;

    @Inject
    private CompetenceWords words;

    @Inject
    private CurrentCaller caller;

    @Inject
    private XlsxLists lists;

    /** One line. @param holder null, as the certificate, where nobody has any */
    private record Line(CompetenceView committee, HolderView holder, Held held) {

        <T> T of(Function<HolderView, T> what) {
            return holder == null ? null : what.apply(holder);
        }

        <T> T said(Function<Held, T> what) {
            return held == null ? null : what.apply(held);
        }
    }

    public void write(CompetenceFilter filter, OutputStream out) {
        lists.write(out, "accountability.competence.title", columns(), new XlsxLists.Origin(caller.required().name(),
                words.inForce(filter.inForce())), each -> lines(filter, each));
    }

    private void lines(CompetenceFilter filter, Consumer<Line> each) {
        List<String> after = null;
        List<CompetenceView> rows;
        do {
            rows = read.rows(filter, after, AT_A_TIME);
            rows.stream().flatMap(ExportCompetences::lines).forEach(each);
            if (!rows.isEmpty()) {
                var last = rows.get(rows.size() - 1).waterSystem();
                after = List.of(last.name(), last.id().toString());
            }
        } while (rows.size() == AT_A_TIME);
    }

    private static Stream<Line> lines(CompetenceView committee) {
        return committee.holders().isEmpty() ? Stream.of(new Line(committee, null, null)) : committee.holders().stream()
                .flatMap(holder -> holder.certificates().stream().map(held -> new Line(committee, holder, held)));
    }

    private List<XlsxColumn<Line>> columns() {
        return List.of(
                XlsxColumn.text("accountability.competence.committee", 40, line -> line.committee.waterSystem().name()),
                XlsxColumn.text("accountability.competence.commune", 20, line -> line.committee.waterSystem().commune()),
                XlsxColumn.text("accountability.competence.region", 16, line -> line.committee.waterSystem().region()),
                XlsxColumn.text("accountability.competence.cover", 26, line -> words.cover(line.committee.cover())),
                XlsxColumn.text("accountability.certificate.holder", 40, line -> line.of(HolderView::name)),
                XlsxColumn.text("accountability.competence.tax-id", 16, line -> line.of(HolderView::taxId)),
                XlsxColumn.text("accountability.competence.post", 20, line -> line.of(holder -> words.post(holder.post()))),
                XlsxColumn.text("accountability.competence.here", 20, line -> line.of(holder -> words.here(holder.here()))),
                XlsxColumn.text("accountability.competence.board", 26, line -> line.of(holder -> words.place(holder.board().place()))),
                XlsxColumn.text("accountability.competence.board.post", 20, line -> line.of(holder -> words.boardPost(holder.board()))),
                XlsxColumn.date("accountability.competence.board.until", line -> line.of(holder -> holder.board().until())),
                XlsxColumn.text("accountability.competence.board.by", 14, line -> line.of(holder -> words.by(holder.board()))),
                XlsxColumn.text("accountability.certificate.number", 26, line -> line.said(Held::number)),
                XlsxColumn.text("accountability.competence.activity", 44, line -> line.said(Held::title)),
                XlsxColumn.decimal("accountability.competence.hours", 8, "#,##0.0", line -> line.said(Held::hours)),
                XlsxColumn.date("accountability.competence.issued", line -> line.said(Held::issuedOn)),
                XlsxColumn.text("accountability.competence.state", 14, line -> line.said(held -> words.state(held.state()))),
                XlsxColumn.integer("accountability.competence.earlier", 12, line -> line.said(Held::earlier)));
    }
}
