package cl.vertiente.improvement.boundary;

import cl.vertiente.improvement.domain.GoodsDestination;
import cl.vertiente.improvement.domain.ImprovementState;
import cl.vertiente.improvement.domain.ImprovementVerb;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Show;
import cl.vertiente.territory.Communes;
import cl.vertiente.territory.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The Spanish words for the codes of improvements, for pages and spreadsheets. */
@Named("improvementWords")
@ApplicationScoped
public class ImprovementWords {

    private static final int LONGEST_NOTE = 500;

    @Inject
    private Messages messages;

    @Inject
    private Regions regions;

    @Inject
    private Communes communes;

    public String state(ImprovementState state) {
        return messages.get("improvement.state." + state);
    }

    /** Whose turn it is, and what to do; nobody's once it serves, or was rejected or retired. */
    public String turn(ImprovementState state) {
        var nobody = state == ImprovementState.IN_OPERATION || state.isOver();
        return messages.get("improvement.turn." + (nobody ? "NOBODY" : state));
    }

    /** How a state looks beside its word. */
    public String tone(ImprovementState state) {
        return switch (state) {
            case RECEIVED, IN_OPERATION -> "good";
            case APPROVED, IN_PURCHASE, INSTALLED -> "info";
            case RETIRED -> "warn";
            case REJECTED -> "bad";
            default -> "plain";
        };
    }

    /** What a verb does, on its button. */
    public String verb(ImprovementVerb verb) {
        return messages.get("improvement.verb." + verb);
    }

    /** What a verb did, in the history. */
    public String step(ImprovementVerb verb) {
        return messages.get("improvement.step." + verb);
    }

    public String destination(GoodsDestination destination) {
        return messages.get("improvement.destination." + destination);
    }

    public String moment(InstallationMoment moment) {
        return messages.get("improvement.photos." + moment);
    }

    /** What the register of the committee says of what it received. */
    String installed(String code, BigDecimal quantity, String unit, List<String> serials) {
        var said = messages.get("improvement.installed", code, Show.number(quantity.stripTrailingZeros()), unit);
        var all = serials.isEmpty() ? said : said + " " + messages.get("improvement.serials", String.join(", ", serials));
        return all.length() <= LONGEST_NOTE ? all : all.substring(0, LONGEST_NOTE - 1) + "…";
    }

    /** What a filter says, for its chip; a code nobody knows stands for itself. */
    public String filter(String name, String value) {
        return switch (name) {
            case "region" -> regions.nameOf(value).orElse(value);
            case "commune" -> communes.nameOf(value).orElse(value);
            case "state" -> state(ImprovementState.valueOf(value));
            case "agreement", "system", "gap", "responsible" -> messages.get("improvement.filter.one." + name);
            default -> "«" + value + "»";
        };
    }

    /** The filters in force, each in words, for the sheet of origin. */
    public Map<String, String> inForce(Map<String, String> filters) {
        var said = new LinkedHashMap<String, String>();
        filters.forEach((name, value) -> said.put(messages.get("improvement.filter." + name), switch (name) {
            case "region", "commune", "state" -> filter(name, value);
            default -> value;
        }));
        return said;
    }
}
