package cl.vertiente.training.people.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.committee.domain.WaterSystemFilter;
import cl.vertiente.committee.domain.WaterSystems;
import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.PlainName;
import cl.vertiente.shared.RowOutcome;
import cl.vertiente.training.activity.domain.TrainingSession;
import cl.vertiente.training.people.domain.AttendanceColumn;
import cl.vertiente.training.people.domain.AttendanceRow;
import cl.vertiente.training.people.domain.AttendanceVerdict;
import cl.vertiente.training.people.domain.Attendances;
import cl.vertiente.training.people.domain.MarkSource;
import cl.vertiente.training.people.domain.NearNames;
import cl.vertiente.training.people.domain.Presence;
import cl.vertiente.training.people.domain.RollRules;
import cl.vertiente.training.people.domain.Sex;
import cl.vertiente.training.people.domain.Trainee;
import cl.vertiente.training.people.domain.TraineeCard;
import cl.vertiente.training.people.domain.TraineePost;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Puts the people of a spreadsheet on the list of a session, one after the other, by the rules of those who are typed. */
@ApplicationScoped
public class AttendanceLoading {

    private static final int MOST_SYSTEMS = 1000;

    @Inject
    private Attendances attendances;

    @Inject
    private TraineeDesk people;

    @Inject
    private RollDesk roll;

    @Inject
    private WaterSystems systems;

    @Inject
    private Messages messages;

    @Inject
    private PeopleWords words;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** One load: the session, the committees of its agreement by name, the rows in which somebody was met, and who is new. */
    private record Run(TrainingSession session, Map<String, UUID> committees, Map<String, Integer> met, List<Newcomer> newcomers,
            boolean dryRun) {
    }

    /** Somebody who was not on record before this load. @param traineeId null in a trial */
    private record Newcomer(int row, UUID traineeId, UUID committee, String name) {
    }

    String column(AttendanceColumn column) {
        return messages.get("training.load.column." + column);
    }

    List<AttendanceVerdict> run(TrainingSession session, UUID agreementId, AttendanceSheet sheet, boolean dryRun) {
        var run = new Run(session, committees(agreementId), new HashMap<>(), new ArrayList<>(), dryRun);
        return sheet.rows().stream().map(row -> AttendanceRow.read(row, sheet.heading())).map(row -> enter(run, row)).toList();
    }

    private Map<String, UUID> committees(UUID agreementId) {
        var found = new HashMap<String, UUID>();
        var ofAgreement = new WaterSystemFilter(null, null, null, agreementId, null, null, null);
        systems.visibleTo(caller.required()).list(ofAgreement, null, MOST_SYSTEMS)
                .forEach(row -> found.put(PlainName.of(row.officialName()), row.id()));
        return found;
    }

    private AttendanceVerdict enter(Run run, AttendanceRow row) {
        var faults = new ArrayList<Fault>(row.faults());
        var earlier = run.met().putIfAbsent(row.key(), row.number());
        if (earlier != null) {
            faults.add(new Fault("", "training.load.twice", String.valueOf(earlier)));
        }
        var committee = run.committees().get(PlainName.of(row.system()));
        if (committee == null && row.system() != null) {
            faults.add(new Fault("", "training.load.system", row.system()));
        }
        if (faults.isEmpty()) {
            try {
                return mark(run, row, committee);
            } catch (Invalid refused) {
                faults.addAll(refused.faults());
            }
        }
        return new AttendanceVerdict(row.number(), RowOutcome.REJECTED, null, faults.stream().map(this::sentence).toList());
    }

    private AttendanceVerdict mark(Run run, AttendanceRow row, UUID committee) {
        var session = run.session();
        var said = people.card(new TraineeRequest(row.name(), row.taxId(), row.document(), row.documentReason(), sex(row.sex()), null,
                post(row.post()), committee, null, null, null, null, null));
        var known = people.same(said.taxId()).or(() -> people.same(said, null));
        var rules = new RollRules(session.startsAt(), session.endsAt(), session.isClosed());
        var presence = new Presence(true, rules.arrival(row.arrival()), null, null, MarkSource.IMPORT, null);
        var before = known.flatMap(trainee -> attendances.find(session.id(), trainee.id()));
        if (before.filter(attendance -> attendance.isPresent()).isPresent()) {
            return new AttendanceVerdict(row.number(), RowOutcome.UNCHANGED, known.map(Trainee::id).orElse(null), List.of());
        }
        rules.check(presence, before.isPresent(), false, clock.instant());
        var similar = known.isPresent() ? List.<UUID>of() : people.similar(null, said).stream()
                .filter(one -> run.newcomers().stream().noneMatch(other -> one.equals(other.traineeId()))).toList();
        if (run.dryRun()) {
            known.orElseGet(() -> new Trainee(Ids.next(), said, clock.instant(), Chile.today(clock)));
            var would = new AttendanceVerdict(row.number(), RowOutcome.CREATED, known.map(Trainee::id).orElse(null), List.of());
            return known.isPresent() ? would : beside(run, would, said, similar);
        }
        var trainee = known.orElseGet(() -> people.add(Ids.next(), said));
        roll.mark(session, Ids.next(), new Attendances.Seated(trainee, before.orElse(null), null), presence, null);
        var created = new AttendanceVerdict(row.number(), RowOutcome.CREATED, trainee.id(), List.of());
        return known.isPresent() ? created : beside(run, created, said, similar);
    }

    /** Of somebody new: who may be the same person under another spelling, on record or in a row before. It refuses nothing. */
    private AttendanceVerdict beside(Run run, AttendanceVerdict created, TraineeCard said, List<UUID> similar) {
        var messages = new ArrayList<String>();
        if (!similar.isEmpty()) {
            messages.add(words.say("training.load.near"));
        }
        run.newcomers().stream().filter(other -> other.committee().equals(said.waterSystemId()))
                .filter(other -> NearNames.alike(other.name(), said.name()))
                .forEach(other -> messages.add(words.say("training.load.near.row", other.row())));
        run.newcomers().add(new Newcomer(created.row(), created.traineeId(), said.waterSystemId(), said.name()));
        return new AttendanceVerdict(created.row(), created.outcome(), created.traineeId(), messages, similar);
    }

    private Sex sex(String word) {
        return word == null ? Sex.NOT_SAID : Arrays.stream(Sex.values())
                .filter(sex -> isCalled(word, words.of(sex), sex.name())).findFirst()
                .orElseThrow(() -> new Invalid("training.load.sex", "", word));
    }

    private TraineePost post(String word) {
        return word == null ? TraineePost.OTHER : Arrays.stream(TraineePost.values())
                .filter(post -> isCalled(word, words.of(post), post.name())).findFirst()
                .orElseThrow(() -> new Invalid("training.load.post", "", word));
    }

    /** {@code Presidenta} and {@code presidente} are both {@code Presidente/a}; one letter is how lists write a sex. */
    private static boolean isCalled(String word, String name, String code) {
        var plain = PlainName.of(word);
        var parts = name.split("/", 2);
        var forms = new ArrayList<>(List.of(PlainName.of(name), PlainName.of(parts[0]), code));
        if (parts.length == 2) {
            forms.add(PlainName.of(parts[0].substring(0, parts[0].length() - 1) + parts[1]));
            forms.add(PlainName.of(parts[0] + parts[1]));
        }
        return forms.contains(plain) || Optional.of(plain).filter(one -> one.length() == 1 && parts.length == 1)
                .filter(one -> code.startsWith(one) || PlainName.of(name).startsWith(one)).isPresent();
    }

    String sentence(Fault fault) {
        return messages.format(fault.key(), fault.arguments().stream()
                .map(argument -> argument instanceof AttendanceColumn column ? column(column) : argument).toList());
    }
}
