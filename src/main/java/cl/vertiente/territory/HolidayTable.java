package cl.vertiente.territory;

import static cl.vertiente.shared.reference.ReferenceColumn.COMMUNE_CUTS;
import static cl.vertiente.shared.reference.ReferenceColumn.DAY;
import static cl.vertiente.shared.reference.ReferenceColumn.HOLIDAY;
import static cl.vertiente.shared.reference.ReferenceColumn.REGION_CUT;
import static cl.vertiente.shared.reference.ReferenceColumn.SCOPE;
import static cl.vertiente.shared.reference.ReferenceColumn.UNWAIVABLE;
import static cl.vertiente.shared.reference.ReferenceColumn.WEEKDAY;

import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.PlainName;
import cl.vertiente.shared.RowOutcome;
import cl.vertiente.shared.reference.ReferenceColumn;
import cl.vertiente.shared.reference.ReferenceFlag;
import cl.vertiente.shared.reference.ReferenceJudgement;
import cl.vertiente.shared.reference.ReferenceRow;
import cl.vertiente.shared.reference.ReferenceRun;
import cl.vertiente.shared.reference.StoredReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The legal holidays as a file brings them. A day that is a holiday already in the same place stays as it is, whatever the file calls it;
 * one that is none after all is withdrawn, which no file does, and stays withdrawn unless a row brings it as a correction.
 */
@ApplicationScoped
public class HolidayTable extends StoredReference {

    private static final Map<String, Holiday.Reach> REACHES = Map.of("NACIONAL", Holiday.Reach.NATIONAL, "REGIONAL", Holiday.Reach.REGIONAL,
            "COMUNAL", Holiday.Reach.COMMUNAL, "NATIONAL", Holiday.Reach.NATIONAL, "COMMUNAL", Holiday.Reach.COMMUNAL);
    private static final int MOST_COMMUNES = 60;

    @Inject
    private Holidays holidays;

    @Inject
    private Regions regions;

    @Inject
    private Communes communes;

    @Override
    public String key() {
        return "holidays";
    }

    @Override
    public Set<ReferenceColumn> required() {
        return EnumSet.of(DAY, HOLIDAY, SCOPE);
    }

    @Override
    public List<ReferenceColumn> columns() {
        return List.of(DAY, HOLIDAY, SCOPE, REGION_CUT, COMMUNE_CUTS, UNWAIVABLE);
    }

    @Override
    protected ReferenceColumn reach() {
        return DAY;
    }

    @Override
    protected boolean isWithdrawable() {
        return true;
    }

    @Override
    protected String rows() {
        return "SELECT CONCAT(day, ' ', id) k, day, name, scope, region_cut, commune_cuts, unwaivable, source, recorded_at,"
                + " withdrawn_at ended_at FROM holiday";
    }

    @Override
    public List<ReferenceJudgement> load(List<ReferenceRow> rows, ReferenceRun run) {
        Map<String, String> known = new HashMap<>();
        holidays.inForce().forEach(holiday -> known.merge(holiday.terms().place(), holiday.terms().name(), (a, b) -> a + " / " + b));
        Map<String, Holiday> withdrawn = new HashMap<>();
        holidays.withdrawn().forEach(holiday -> withdrawn.put(holiday.terms().place(), holiday));
        Map<String, Integer> here = new HashMap<>();
        return rows.stream().map(row -> judge(row, run, new Shelf(known, withdrawn, here))).toList();
    }

    /**
     * What there is by day and place.
     *
     * @param known the names of those in force
     * @param withdrawn the last one that was withdrawn by hand
     * @param here the row of this file that said it first
     */
    private record Shelf(Map<String, String> known, Map<String, Holiday> withdrawn, Map<String, Integer> here) {
    }

    private ReferenceJudgement judge(ReferenceRow row, ReferenceRun run, Shelf shelf) {
        var terms = terms(row);
        var source = row.source();
        var again = row.isCorrection();
        if (!row.isReadable()) {
            return ReferenceJudgement.rejected(row.number(), row.faults());
        }
        var place = terms.place();
        var twice = shelf.here().putIfAbsent(place + " " + PlainName.of(terms.name()), row.number());
        if (twice != null) {
            return ReferenceJudgement.rejected(row.number(), "shared.reference.twice", twice);
        }
        var name = shelf.known().get(place);
        if (name != null) {
            boolean same = Stream.of(name.split(" / ")).anyMatch(each -> PlainName.of(each).equals(PlainName.of(terms.name())));
            return same ? ReferenceJudgement.of(row.number(), RowOutcome.UNCHANGED) : new ReferenceJudgement(row.number(),
                    RowOutcome.UNCHANGED, EnumSet.of(ReferenceFlag.OTHER_NAME), List.of(new Fault("", "territory.holiday.known", name)));
        }
        if (shelf.withdrawn().containsKey(place) && !again) {
            var gone = shelf.withdrawn().get(place);
            return new ReferenceJudgement(row.number(), RowOutcome.UNCHANGED, EnumSet.of(ReferenceFlag.WITHDRAWN),
                    List.of(new Fault("", "territory.holiday.gone", gone.withdrawnOn(), gone.withdrawalReason())));
        }
        shelf.known().put(place, terms.name());
        if (!run.dryRun()) {
            holidays.add(new Holiday(terms, source, run.id(), run.now()));
        }
        return ReferenceJudgement.of(row.number(), RowOutcome.CREATED);
    }

    private Holiday.Terms terms(ReferenceRow row) {
        var day = row.day(DAY);
        var name = row.required(HOLIDAY, 100);
        var said = row.required(SCOPE, 20);
        var reach = REACHES.get(PlainName.of(said));
        if (said != null && reach == null) {
            row.fault("territory.holiday.scope", said);
        }
        weekday(row, day);
        var region = reach == Holiday.Reach.REGIONAL ? region(row) : null;
        var where = reach == Holiday.Reach.COMMUNAL ? communes(row) : List.<String>of();
        return new Holiday.Terms(day, name, reach, region, where, row.yes(UNWAIVABLE));
    }

    /** The day of the week that a file says beside the date shows a date that was read the wrong way round. */
    private static void weekday(ReferenceRow row, LocalDate day) {
        var said = row.text(WEEKDAY, 20);
        if (said == null || day == null) {
            return;
        }
        var right = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Messages.LOCALE);
        if (!PlainName.of(right).equals(PlainName.of(said))) {
            row.fault("territory.holiday.weekday", day, right, said);
        }
    }

    private String region(ReferenceRow row) {
        var said = row.required(REGION_CUT, 10);
        var cut = said == null ? null : said.length() == 1 ? "0" + said : said;
        if (cut != null && regions.nameOf(cut).isEmpty()) {
            row.fault("territory.region-unknown", said);
        }
        return cut;
    }

    private List<String> communes(ReferenceRow row) {
        var said = row.required(COMMUNE_CUTS, 400);
        if (said == null) {
            return List.of();
        }
        var cuts = Arrays.stream(said.split("[|,;\\s]+")).map(cut -> cut.length() == 4 ? "0" + cut : cut).distinct().sorted().toList();
        cuts.stream().filter(cut -> communes.nameOf(cut).isEmpty()).findFirst()
                .ifPresent(cut -> row.fault("territory.commune-unknown", cut));
        if (cuts.size() > MOST_COMMUNES) {
            row.fault("shared.reference.too-long", COMMUNE_CUTS, MOST_COMMUNES);
        }
        return cuts;
    }
}
