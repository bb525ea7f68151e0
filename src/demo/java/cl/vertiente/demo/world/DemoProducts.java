package cl.vertiente.demo.world;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.agreement.boundary.ReportProgress;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.Participations;
import cl.vertiente.agreement.domain.ProductContent;
import cl.vertiente.shared.Chile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The products that the four agreements were signed with, and what was done of those of Biobío; some nobody has reported on. */
@ApplicationScoped
public class DemoProducts implements DemoSet {

    @Inject
    private Agreements agreements;

    @Inject
    private Participations participations;

    @Inject
    private ReportProgress report;

    @Inject
    private DemoPeople people;

    @Inject
    private DemoDocuments documents;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DemoProductWriting writing;

    @Inject
    private Clock clock;

    @Override
    public Head head() {
        return new Head(37, "products", 1);
    }

    @Override
    public void load() {
        caller.actAs(people.caller("coordinacion"));
        var today = Chile.today(clock);
        agreements.visibleTo(caller.required()).stream().filter(agreement -> agreement.code().endsWith("-DEMO")).forEach(agreement -> {
            DemoCsv.read("products.csv").forEach(row -> signed(agreement, row));
            if (agreement.regionCut().equals("08")) {
                DemoClock.get().show(today.atTime(13, 0).toInstant(ZoneOffset.UTC));
                DemoCsv.read("products.csv").stream().filter(row -> !row.get("hecho_biobio").isBlank())
                        .forEach(row -> done(agreement, row, today.minusDays(5)));
            }
        });
    }

    private static UUID idOf(Agreement agreement, Map<String, String> row) {
        return DemoIds.of("product " + agreement.code() + row.get("codigo"));
    }

    private BigDecimal goal(Agreement agreement, Map<String, String> row) {
        var systems = participations.of(agreement.id()).size();
        return BigDecimal.valueOf(systems * Long.parseLong(row.get("meta_por_apr")) + Long.parseLong(row.get("meta_fija")));
    }

    private void signed(Agreement agreement, Map<String, String> row) {
        var content = new ProductContent(idOf(agreement, row), row.get("codigo"), Component.valueOf(row.get("componente")),
                row.get("nombre"), row.get("unidad"), goal(agreement, row), new BigDecimal(row.get("peso")),
                month(agreement, row.get("mes_inicio")), month(agreement, row.get("mes_termino")).plusMonths(1).minusDays(1),
                row.get("hito").equals("si"), DemoIds.of(row.get("responsable")));
        writing.signed(agreement, content);
    }

    private static LocalDate month(Agreement agreement, String number) {
        return agreement.startOn().plusMonths(Long.parseLong(number) - 1);
    }

    private void done(Agreement agreement, Map<String, String> row, LocalDate day) {
        var done = goal(agreement, row).multiply(new BigDecimal(row.get("hecho_biobio"))).setScale(0, RoundingMode.FLOOR);
        var proof = documents.store("avance.pdf", List.of(agreement.code(), row.get("codigo"), row.get("nombre")));
        report.report(agreement.id(), idOf(agreement, row), DemoIds.of("progress " + agreement.code() + row.get("codigo")),
                new ReportProgress.Report(day, done, null, proof));
    }
}
