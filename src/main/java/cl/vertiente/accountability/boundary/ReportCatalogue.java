package cl.vertiente.accountability.boundary;

import cl.vertiente.shared.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The kinds of report that can be issued. */
@ApplicationScoped
public class ReportCatalogue {

    @Inject
    private Messages messages;

    /** A kind of report and the parameters that it asks for. */
    public record Kind(String key, String name, List<String> parameters) {
    }

    public List<Kind> all() {
        return List.of(new Kind(Issuance.KEY, messages.get("accountability.report." + Issuance.KEY), List.of("agreementId", "period")));
    }
}
