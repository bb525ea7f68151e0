package cl.vertiente.diagnosis.score.boundary;

import cl.vertiente.diagnosis.score.domain.GapComponent;
import cl.vertiente.diagnosis.score.domain.GapDimension;
import cl.vertiente.diagnosis.score.domain.GapEvidence;
import cl.vertiente.diagnosis.score.domain.GapFilter;
import cl.vertiente.diagnosis.score.domain.GapReason;
import cl.vertiente.diagnosis.score.domain.GapSeverity;
import cl.vertiente.diagnosis.score.domain.GapState;
import cl.vertiente.diagnosis.score.domain.GapVerb;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Show;
import cl.vertiente.territory.Communes;
import cl.vertiente.territory.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;

/** The Spanish words for the codes of gaps, for pages and spreadsheets. */
@Named("gapWords")
@ApplicationScoped
public class GapWords {

    @Inject
    private Messages messages;

    @Inject
    private Regions regions;

    @Inject
    private Communes communes;

    @Inject
    private IndexWords index;

    @Inject
    private ReadGaps readGaps;

    public String severity(GapSeverity severity) {
        return messages.get("diagnosis.gap.severity." + severity);
    }

    /** How a severity looks beside its word. */
    public String tone(GapSeverity severity) {
        return switch (severity) {
            case CRITICAL -> "bad";
            case HIGH -> "warn";
            default -> "plain";
        };
    }

    public String state(GapState state) {
        return messages.get("diagnosis.gap.state." + state);
    }

    public String stateTone(GapState state) {
        return switch (state) {
            case RESOLVED -> "good";
            case IN_ATTENTION, PRIORITISED -> "info";
            default -> "plain";
        };
    }

    public String dimension(GapDimension dimension) {
        return messages.get("diagnosis.gap.dimension." + dimension);
    }

    public String component(GapComponent component) {
        return messages.get("diagnosis.gap.component." + component);
    }

    public String confirmed(boolean confirmed) {
        return messages.get(confirmed ? "diagnosis.gap.confirmed.yes" : "diagnosis.gap.confirmed.no");
    }

    public String step(GapVerb verb) {
        return messages.get("diagnosis.gap.step." + verb);
    }

    /** What a verb does, on its button. */
    public String verb(GapVerb verb) {
        return messages.get("diagnosis.gap.verb." + verb);
    }

    /** What shows a gap: the question in the words of the newest form that asks it, else what kind of thing it is. */
    public String ref(GapEvidence evidence) {
        var kind = messages.get("diagnosis.gap.ref." + evidence.kind());
        return evidence.kind() != GapEvidence.Kind.QUESTION ? kind
                : messages.get("diagnosis.gap.ref.of", kind, readGaps.question(evidence.ref()));
    }

    /** Why it was proposed: what was found, what was read of it, and which rule of which table says so. */
    public String reason(GapReason reason) {
        var said = reason.said() == null ? messages.get("diagnosis.index.said.NOT_OBSERVED") : index.said(reason.said(), null);
        var score = reason.score() == null ? "" : messages.get("diagnosis.gap.reason.score", Show.number(reason.score()));
        return messages.get("diagnosis.gap.reason.says", reason.name(), said, score, readGaps.rule(reason),
                String.valueOf(reason.tableVersion()));
    }

    /** That a committee has to be chosen. */
    String mandatoryPlace() {
        return messages.get("diagnosis.gap.place.missing");
    }

    /** What a filter says, for its chip and for the sheet of origin; a code nobody knows stands for itself. */
    public String filter(String name, String value) {
        return switch (name) {
            case "region" -> regions.nameOf(value).orElse(value);
            case "commune" -> communes.nameOf(value).orElse(value);
            case "severity" -> severity(GapSeverity.valueOf(value));
            case "state" -> state(GapState.valueOf(value));
            case "component" -> component(GapComponent.valueOf(value));
            case "dimension" -> dimension(GapDimension.valueOf(value));
            case "confirmed" -> confirmed(Boolean.parseBoolean(value));
            case "agreement", "system", "diagnosis" -> messages.get("diagnosis.gap.filter.one." + name);
            default -> "«" + value + "»";
        };
    }

    /** The filters in force, each in words. */
    public Map<String, String> inForce(GapFilter filter) {
        var said = new LinkedHashMap<String, String>();
        filter.inForce().forEach((name, value) -> said.put(messages.get("diagnosis.gap.filter." + name),
                value.matches("[0-9a-f-]{36}") ? value : filter(name, value)));
        return said;
    }
}
