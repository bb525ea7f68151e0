package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.diagnosis.water.domain.AlertLevel;
import cl.vertiente.diagnosis.water.domain.NormGroup;
import cl.vertiente.diagnosis.water.domain.WaterLimit;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.web.Address;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the norm asks of water on a day, in words: by type of parameter, with what follows when it is not met. */
@Named("waterLimits")
@RequestScoped
public class LimitsPage {

    private static final Set<Role> READERS = EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR));
    private static final Set<Role> KEEPERS = EnumSet.of(Role.COORDINATOR, Role.AUDITOR, Role.ADMINISTRATOR);

    @Inject
    private ReadWaterNorms readNorms;

    @Inject
    private WaterWords words;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Address address;

    private List<LimitView> limits;

    /** The parameters of one type. */
    public record Group(NormGroup type, List<LimitView> rows) {
    }

    /** What follows when it is not met. @param when in words; null when there is one way only */
    public record Consequence(String when, AlertLevel level) {
    }

    @PostConstruct
    void read() {
        LocalDate day = Query.of(address.parameters(), "date").date("date");
        limits = readNorms.limits(day);
    }

    public List<Group> getGroups() {
        return Arrays.stream(NormGroup.values()).map(type -> new Group(type, limits.stream().filter(row -> row.parameter().group() == type)
                .toList())).toList();
    }

    private Stream<WaterLimit> inForce() {
        return limits.stream().map(row -> row.parameter().limit()).filter(Objects::nonNull);
    }

    /** The norm that most limits are of, and since when: it is said once. Null when there is no limit at all. */
    public String getNorm() {
        return inForce().collect(Collectors.groupingBy(this::since, TreeMap::new, Collectors.counting())).entrySet().stream()
                .max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
    }

    public List<String> getSources() {
        return inForce().map(WaterLimit::source).distinct().sorted().toList();
    }

    public String group(NormGroup type) {
        return words.group(type);
    }

    /** What is worth knowing of how it is measured or made up. */
    public List<String> notes(LimitView row) {
        var notes = new ArrayList<String>();
        if (!row.parts().isEmpty()) {
            notes.add(words.say("diagnosis.water.limits.ratio", String.join(" + ", row.parts())));
        }
        if (row.parameter().onSite()) {
            notes.add(words.say("diagnosis.water.limits.on-site"));
        }
        return notes;
    }

    public List<Consequence> consequences(LimitView row) {
        var limit = row.parameter().limit();
        if (limit == null) {
            return List.of();
        }
        var said = new ArrayList<Consequence>();
        boolean below = limit.lowest() != null && limit.levelBelow() != null && limit.levelBelow() != limit.levelAbove();
        if (below) {
            said.add(new Consequence(words.say("diagnosis.water.limits.below"), limit.levelBelow()));
        }
        if (limit.highest() != null || limit.expected() != null) {
            said.add(new Consequence(below || limit.noticeAbove() != null ? words.say("diagnosis.water.limits.above") : null,
                    limit.levelAbove()));
        }
        if (limit.noticeAbove() != null) {
            var bound = (WaterWords.number(limit.noticeAbove()) + " " + row.parameter().unitName()).strip();
            said.add(new Consequence(words.say("diagnosis.water.limits.notice", bound), AlertLevel.NOTICE));
        }
        return said;
    }

    private String since(WaterLimit limit) {
        return words.say("diagnosis.water.limits.since", limit.norm(), Show.date(limit.inForceFrom()));
    }

    /** The norm of a limit where it is not the one that most have, and what holds on other days. */
    public List<String> validity(LimitView row) {
        var limit = row.parameter().limit();
        var said = new ArrayList<String>();
        if (limit != null && !since(limit).equals(getNorm())) {
            said.add(since(limit));
        }
        row.others().forEach(other -> said.add(words.say("diagnosis.water.limits.on-other", Show.date(other.limit().inForceFrom()),
                other.shown(), other.limit().norm())));
        return said;
    }

    /** Whether the caller also reads samples and alerts. */
    public boolean isReader() {
        return caller.required().isAny(READERS);
    }

    /** Whether the caller sees the rows as they were loaded. */
    public boolean isKeeper() {
        return caller.required().isAny(KEEPERS);
    }
}
