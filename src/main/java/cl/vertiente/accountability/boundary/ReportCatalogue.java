package cl.vertiente.accountability.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.shared.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of report that can be issued, and who reads which of them. */
@ApplicationScoped
public class ReportCatalogue {

    /** People of the field have no part in the accounts. */
    private static final Set<Role> MONEY = EnumSet.of(Role.COORDINATOR, Role.ANALYST, Role.CERTIFIER, Role.SENDER, Role.GORE_FINANCIAL,
            Role.GORE_TECHNICAL, Role.AUDITOR);

    /** Whom a certificate names stays between those who train, and who audits them. */
    private static final Set<Role> TRAINING = EnumSet.of(Role.COORDINATOR, Role.TRAINER, Role.AUDITOR);

    private static final Map<String, List<String>> PARAMETERS = Map.of(FichaPrintout.KEY, List.of("diagnosisId", "agreementId"),
            RendicionPrintout.KEY, List.of("agreementId", "period"), CertificatePrintout.KEY, List.of("activityId", "traineeId"),
            TrainingPrintout.KEY, List.of("agreementId", "from", "to"), PortfolioPrintout.CARTERA, List.of("agreementId"),
            PortfolioPrintout.NOTE, List.of("agreementId"), PortfolioPrintout.SHEET, List.of("initiativeId"),
            ActaPrintout.KEY, List.of("improvementId"), ChecklistPrintout.KEY, List.of("designId", "stage"),
            GoodsPrintout.KEY, List.of("agreementId"));

    @Inject
    private Messages messages;

    @Inject
    private CurrentCaller caller;

    /**
     * A kind of report and the parameters that it asks for.
     *
     * @param where the page on which it is issued
     * @param what sentence about it
     */
    public record Kind(String key, String name, String what, String where, List<String> parameters) {
    }

    /** Those that the caller reads. */
    public List<Kind> all() {
        return keys().stream().map(key -> new Kind(key, messages.get("accountability.report." + key),
                messages.get("accountability.report." + key + ".what"), messages.get("accountability.report." + key + ".where"),
                PARAMETERS.get(key))).toList();
    }

    /** Keys of the reports that the caller reads. */
    List<String> keys() {
        return Stream.of(FichaPrintout.KEY, ActaPrintout.KEY, GoodsPrintout.KEY, ChecklistPrintout.KEY, TrainingPrintout.KEY,
                PortfolioPrintout.CARTERA, PortfolioPrintout.SHEET,
                seesMoney() ? PortfolioPrintout.NOTE : null, seesMoney() ? RendicionPrintout.KEY : null,
                caller.required().isAny(TRAINING) ? CertificatePrintout.KEY : null).filter(Objects::nonNull).toList();
    }

    boolean seesMoney() {
        return caller.required().isAny(MONEY);
    }
}
