package cl.vertiente.design.boundary;

import cl.vertiente.committee.domain.SettlementType;
import cl.vertiente.design.domain.DesignState;
import cl.vertiente.portfolio.domain.InvestmentStage;
import cl.vertiente.shared.Messages;
import cl.vertiente.territory.Communes;
import cl.vertiente.territory.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;

/** The Spanish words for the codes of designs, for pages and spreadsheets. */
@Named("designWords")
@ApplicationScoped
public class DesignWords {

    @Inject
    private Messages messages;

    @Inject
    private Regions regions;

    @Inject
    private Communes communes;

    public String state(DesignState state) {
        return messages.get("design.state." + state);
    }

    /** How a state looks beside its word. */
    public String tone(DesignState state) {
        return switch (state) {
            case APPROVED -> "good";
            case IN_REVIEW, IN_PROGRESS -> "info";
            case SUSPENDED -> "warn";
            case ABANDONED -> "bad";
            case PLANNED -> "plain";
        };
    }

    public String stage(InvestmentStage stage) {
        return messages.get("design.stage." + stage);
    }

    public String settlement(SettlementType type) {
        return type == null ? null : messages.get("design.settlement." + type);
    }

    /** What a filter says, for its chip; a code nobody knows stands for itself. */
    public String filter(String name, String value) {
        return switch (name) {
            case "region" -> regions.nameOf(value).orElse(value);
            case "commune" -> communes.nameOf(value).orElse(value);
            case "stage" -> stage(InvestmentStage.valueOf(value));
            case "state" -> state(DesignState.valueOf(value));
            default -> value;
        };
    }

    /** The filters in force, each in words, for the sheet of origin. */
    public Map<String, String> inForce(Map<String, String> filters) {
        var said = new LinkedHashMap<String, String>();
        filters.forEach((name, value) -> said.put(messages.get("design.filter." + name), filter(name, value)));
        return said;
    }
}
