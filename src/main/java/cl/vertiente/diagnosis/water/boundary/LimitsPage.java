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
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

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

    /** The parameters of one type. @param sources where their limits are taken from */
    public record Group(NormGroup type, List<LimitView> rows, List<String> sources) {
    }

    @PostConstruct
    void read() {
        LocalDate day = Query.of(address.parameters(), "date").date("date");
        limits = readNorms.limits(day);
    }

    public List<Group> getGroups() {
        return Arrays.stream(NormGroup.values()).map(type -> {
            var rows = limits.stream().filter(row -> row.parameter().group() == type).toList();
            var sources = rows.stream().map(row -> row.parameter().limit()).filter(Objects::nonNull).map(WaterLimit::source).distinct()
                    .toList();
            return new Group(type, rows, sources);
        }).toList();
    }

    public String group(NormGroup type) {
        return words.say("diagnosis.water.type." + type);
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

    /** What follows when it is not met, each in a sentence. */
    public List<String> consequences(LimitView row) {
        var said = new ArrayList<String>();
        var limit = row.parameter().limit();
        if (limit != null && limit.expected() != null) {
            said.add(words.say("diagnosis.water.limits.other", level(limit.levelAbove())));
        } else if (limit != null) {
            if (limit.lowest() != null && limit.levelBelow() != null) {
                said.add(words.say("diagnosis.water.limits.below", level(limit.levelBelow())));
            }
            if (limit.highest() != null) {
                said.add(words.say("diagnosis.water.limits.above", level(limit.levelAbove())));
            }
            if (limit.noticeAbove() != null) {
                said.add(words.say("diagnosis.water.limits.notice", level(AlertLevel.NOTICE),
                        (WaterWords.number(limit.noticeAbove()) + " " + row.parameter().unitName()).strip()));
            }
        }
        return said;
    }

    private String level(AlertLevel level) {
        return words.of(level).toLowerCase(Locale.ROOT);
    }

    public String since(WaterLimit limit) {
        return words.say("diagnosis.water.limits.since", limit.norm(), Show.date(limit.inForceFrom()));
    }

    /** What holds on other days. */
    public String other(LimitView.Other other) {
        return words.say("diagnosis.water.limits.on-other", Show.date(other.limit().inForceFrom()), other.shown(), other.limit().norm());
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
