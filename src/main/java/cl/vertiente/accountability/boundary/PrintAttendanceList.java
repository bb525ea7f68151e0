package cl.vertiente.accountability.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.accountability.printing.AttendanceListReport;
import cl.vertiente.accountability.printing.ListaAsistencia;
import cl.vertiente.training.activity.domain.ListCode;
import cl.vertiente.training.people.boundary.SessionSheets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Prints the list of a session for whoever hands it round: the names that are known, and blank lines. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.TRAINER}, readOnly = true)
public class PrintAttendanceList {

    /** As many as still fit on the page of a short list. */
    private static final int BLANK = 12;

    private static final ListaAsistencia PRINTER = new ListaAsistencia();

    @Inject
    private SessionSheets sheets;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "vertiente.public.url")
    private String publicUrl;

    @Inject
    @ConfigProperty(name = "vertiente.illustrative", defaultValue = "false")
    private boolean illustrative;

    /**
     * A list, ready to be printed.
     *
     * @param fileName without a name of anybody
     */
    public record Printed(byte[] pdf, String fileName) {
    }

    public Printed print(UUID sessionId) {
        var sheet = sheets.of(sessionId);
        var report = new AttendanceListReport(sheet.code(), sheet.title(), sheet.startsAt(), sheet.endsAt(), sheet.place(),
                sheet.trainers(), sheet.agreementCode(), sheet.executor(), sheet.consent(),
                ListCode.of(publicUrl, sessionId), sheet.people().stream()
                        .map(one -> new AttendanceListReport.Line(one.name(), one.maskedTaxId(), one.waterSystem())).toList(),
                BLANK, clock.instant(), illustrative);
        return new Printed(PRINTER.pdf(report).bytes(), "lista-" + sheet.code().replaceAll("[^A-Za-z0-9-]", "-"));
    }
}
