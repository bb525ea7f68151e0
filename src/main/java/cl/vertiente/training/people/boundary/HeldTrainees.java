package cl.vertiente.training.people.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.TaxIdDisclosure;
import cl.vertiente.access.TaxIdDisclosure.Purpose;
import cl.vertiente.committee.domain.WaterSystems;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Json;
import cl.vertiente.training.people.domain.HeldPapers;
import cl.vertiente.training.people.domain.HeldTrainee;
import cl.vertiente.training.people.domain.KnownTrainee;
import cl.vertiente.training.people.domain.TraineeConsent;
import cl.vertiente.training.people.domain.TraineeHoldings;
import cl.vertiente.training.people.domain.Trainees;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Gathers what is held about somebody who is trained, from the tables and from the audit trail. */
@ApplicationScoped
public class HeldTrainees {

    /** So many readings go into an export; the page and the list have all of them. */
    private static final int READINGS = 1_000;
    private static final String SYSTEM = "waterSystemId";

    @Inject
    private Trainees trainees;

    @Inject
    private TraineeHoldings holdings;

    @Inject
    @Any
    private Instance<HeldPapers> papers;

    @Inject
    private WaterSystems systems;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** @param who how the people who read and changed it are named */
    HeldTrainee of(KnownTrainee known, UnaryOperator<String> who) {
        var trainee = known.trainee();
        var records = holdings.records(trainee.id());
        var sittings = holdings.sittings(records);
        var certificates = new ArrayList<HeldTrainee.Paper>();
        papers.forEach(each -> certificates.addAll(each.of(records)));
        return new HeldTrainee(clock.instant(), identity(known, records), HeldTrainee.posts(sittings, Chile::dateOf),
                holdings.enrolments(records), sittings, holdings.corrections(records), holdings.tests(records), certificates,
                holdings.merges(records), holdings.trail(records).stream().map(line -> change(line, who)).toList(),
                holdings.accesses(records, null, READINGS).stream().map(access -> new HeldTrainee.Access(access.id(), access.at(),
                        who.apply(access.by()), access.useCase())).toList(),
                trainee.blocked());
    }

    private HeldTrainee.Identity identity(KnownTrainee known, Set<UUID> records) {
        var said = known.trainee().said();
        var others = new TreeSet<>(records);
        others.remove(known.trainee().id());
        var taxId = said.taxId() == null ? null : TaxIdDisclosure.shown(said.taxId(), true, Purpose.RIGHTS, caller.required());
        var words = trainees.consents().stream().filter(text -> text.version().equals(said.consentVersion())).map(TraineeConsent::words)
                .findFirst().orElse(null);
        return new HeldTrainee.Identity(known.trainee().id(), said.name(), taxId, said.document(), said.documentReason(), said.sex(),
                said.ageBand(), said.post(), known.waterSystem(), known.communeName(),
                said.phone() == null ? null : said.phone().toString(),
                said.consentOn(), said.consentVersion(), words, known.trainee().addedAt(), others);
    }

    private HeldTrainee.Change change(TraineeHoldings.TrailLine line, UnaryOperator<String> who) {
        var before = values(line.before());
        var after = values(line.after());
        var reason = after.remove("reason");
        before.remove("reason");
        var names = new java.util.LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        var fields = names.stream().filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .map(name -> field(name, before.get(name), after.get(name))).toList();
        return new HeldTrainee.Change(line.at(), line.useCase(), who.apply(line.by()), reason, fields);
    }

    /** A committee by its name. */
    private HeldTrainee.Field field(String name, String before, String after) {
        return name.equals(SYSTEM) ? new HeldTrainee.Field("waterSystem", system(before), system(after))
                : new HeldTrainee.Field(name, before, after);
    }

    private String system(String id) {
        return id == null ? null : systems.visibleTo(caller.required()).find(UUID.fromString(id))
                .map(view -> view.system().officialName()).orElse(id);
    }

    /** What a line of the trail says, flat: a record that stands inside another one is told with it. */
    private static Map<String, String> values(String json) {
        var values = new LinkedHashMap<String, String>();
        if (json != null) {
            try {
                collect(Json.mapper().readTree(json), values);
            } catch (JsonProcessingException notOurs) {
                throw new IllegalStateException("a line of the audit trail holds no JSON", notOurs);
            }
        }
        return values;
    }

    private static void collect(JsonNode node, Map<String, String> values) {
        node.fields().forEachRemaining(field -> {
            if (field.getValue().isObject()) {
                collect(field.getValue(), values);
            } else if (field.getValue().isValueNode() && !field.getValue().isNull()) {
                values.put(field.getKey(), field.getValue().asText());
            }
        });
    }

    List<HeldTrainee.Access> accesses(UUID id, TraineeHoldings.After after, int limit) {
        return holdings.accesses(holdings.records(id), after, limit);
    }
}
