package cl.vertiente.training.activity.boundary;

import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Messages;
import cl.vertiente.territory.Regions;
import cl.vertiente.training.activity.domain.ActivityKind;
import cl.vertiente.training.activity.domain.ActivityMode;
import cl.vertiente.training.activity.domain.ActivityState;
import cl.vertiente.training.activity.domain.ActivityVerb;
import cl.vertiente.training.activity.domain.ScanOutcome;
import cl.vertiente.training.activity.domain.SessionPaperKind;
import cl.vertiente.training.activity.domain.SessionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The Spanish words for the codes of training, for pages and spreadsheets. */
@Named("trainingWords")
@ApplicationScoped
public class TrainingWords {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm").withZone(Chile.ZONE);

    private static final int LONGEST_PAGES = 60;

    @Inject
    private Messages messages;

    @Inject
    private Regions regions;

    public String kind(ActivityKind kind) {
        return messages.get("training.kind." + kind);
    }

    public String mode(ActivityMode mode) {
        return messages.get("training.mode." + mode);
    }

    public String state(ActivityState state) {
        return messages.get("training.state." + state);
    }

    /** Whose turn it is, and what to do; nobody's once it is validated. */
    public String turn(ActivityState state) {
        return messages.get("training.turn." + (state.isOpen() ? "OPEN" : state == ActivityState.VALIDATED ? "NOBODY" : state));
    }

    /** How a state looks beside its word. */
    public String tone(ActivityState state) {
        return switch (state) {
            case VALIDATED -> "good";
            case HELD -> "info";
            case SUSPENDED, RESCHEDULED -> "warn";
            default -> "plain";
        };
    }

    public String sessionState(SessionState state) {
        return messages.get("training.session-state." + state);
    }

    public String sessionTone(SessionState state) {
        return switch (state) {
            case CLOSED -> "good";
            case CANCELLED -> "warn";
            default -> "plain";
        };
    }

    public String paper(SessionPaperKind kind) {
        return messages.get("training.paper." + kind);
    }

    /** How a scanned list is called among the documents of its session. @param pages of the file; null when nobody said */
    public String scanned(String pages) {
        return pages == null ? messages.get("training.scan.document") : messages.get("training.scan.document.pages",
                pages.length() > LONGEST_PAGES ? pages.substring(0, pages.lastIndexOf(',', LONGEST_PAGES)) + "…" : pages);
    }

    public String scan(ScanOutcome outcome) {
        return messages.get("training.scan.outcome." + outcome);
    }

    public String scanTone(ScanOutcome outcome) {
        return outcome.isPlaced() ? "good" : "warn";
    }

    /** @param most how many files come at once; 0 when none came */
    String scanFiles(int most) {
        return most == 0 ? messages.get("training.scan.none") : messages.get("training.scan.too-many", most);
    }

    String scanSession() {
        return messages.get("training.scan.session.missing");
    }

    /** What a verb does, on its button. */
    public String verb(ActivityVerb verb) {
        return messages.get("training.verb." + verb);
    }

    /** What a verb did, in the history. */
    public String step(ActivityVerb verb) {
        return messages.get("training.step." + verb);
    }

    /** {@code 09:30}, by the clock of Chile. */
    public String hour(Instant instant) {
        return HOUR.format(instant);
    }

    /** What a filter says, for its chip; a code nobody knows stands for itself. */
    public String filter(String name, String value) {
        return switch (name) {
            case "region" -> regions.nameOf(value).orElse(value);
            case "kind" -> kind(ActivityKind.valueOf(value));
            case "state" -> anyState(value);
            case "agreement", "system", "activity", "trainer" -> messages.get("training.filter.one." + name);
            case "from", "to" -> messages.get("training.filter." + name) + " " + value;
            default -> "«" + value + "»";
        };
    }

    /** Of an activity, or of a session where no activity has it; what both have is one word. */
    private String anyState(String value) {
        return Arrays.stream(ActivityState.values()).filter(state -> state.name().equals(value)).findFirst().map(this::state)
                .orElseGet(() -> sessionState(SessionState.valueOf(value)));
    }

    /** The filters in force, each in words, for the sheet of origin. */
    public Map<String, String> inForce(Map<String, String> filters) {
        var said = new LinkedHashMap<String, String>();
        filters.forEach((name, value) -> said.put(messages.get("training.filter." + name), switch (name) {
            case "region", "kind", "state" -> filter(name, value);
            default -> value;
        }));
        return said;
    }
}
