package cl.vertiente.training.people.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.committee.domain.WaterSystems;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.DocumentLetters;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.PlainName;
import cl.vertiente.shared.Rut;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.training.people.domain.KnownTrainee;
import cl.vertiente.training.people.domain.NearNames;
import cl.vertiente.training.people.domain.Trainee;
import cl.vertiente.training.people.domain.TraineeCard;
import cl.vertiente.training.people.domain.Trainees;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What recording trainees one by one, on the list of a session and from a workbook have in common: where they come from, who they are. */
@ApplicationScoped
public class TraineeDesk {

    private static final int MOST_OFFERED = 10;

    @Inject
    private Trainees trainees;

    @Inject
    private WaterSystems systems;

    @Inject
    private DocumentLetters letters;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    KnownTrainee see(UUID id) {
        trainees.write();
        return trainees.visibleTo(caller.required()).find(id).orElseThrow(() -> new NotFound("training.trainee.not-found", ""));
    }

    /** One that the caller sees, while nobody else changes it. */
    Trainee claim(UUID id) {
        see(id);
        return trainees.claim(id).orElseThrow(() -> new NotFound("training.trainee.not-found", ""));
    }

    boolean isVisible(Trainee trainee) {
        return trainees.visibleTo(caller.required()).has(trainee);
    }

    /** The record in which somebody goes on, who was merged into it. */
    Trainee current(Trainee trainee) {
        var found = trainee;
        while (found.mergedInto() != null) {
            found = trainees.find(found.mergedInto()).orElseThrow();
        }
        return found;
    }

    /** @throws Invalid when documents cannot show the name, or the committee or the commune is unknown, or outside the caller's regions */
    TraineeCard card(TraineeRequest request) {
        var who = caller.required();
        if (request.waterSystemId() == null && request.commune() == null) {
            throw new Invalid("training.trainee.place.missing", "/commune");
        }
        var commune = request.commune();
        if (request.waterSystemId() != null) {
            var system = systems.visibleTo(who).find(request.waterSystemId()).filter(view -> view.mergedInto() == null)
                    .orElseThrow(() -> new Invalid("training.trainee.system.unknown", "/waterSystemId"));
            commune = commune == null ? system.system().communeCut() : commune;
        }
        if (trainees.regionOf(commune).filter(who::seesRegion).isEmpty()) {
            throw new Invalid("training.trainee.commune.unknown", "/commune");
        }
        var said = request.said(commune);
        requireShown(said.name());
        if (said.consentVersion() != null && trainees.consents().stream().noneMatch(text -> text.version().equals(said.consentVersion()))) {
            throw new Invalid("training.trainee.consent.version", "/consentVersion");
        }
        return said;
    }

    /** @throws Invalid when documents would leave out a letter of the name */
    void requireShown(String name) {
        var missing = letters.missing(name);
        if (TraineeCard.isName(name) && !missing.isEmpty()) {
            throw new Invalid("training.trainee.name.letters", "/name", missing.substring(0, missing.offsetByCodePoints(0, 1)));
        }
    }

    /** Somebody of the same RUT. */
    Optional<Trainee> same(Rut taxId) {
        return taxId == null ? Optional.empty() : trainees.byTaxId(taxId);
    }

    /** Somebody of the same name in the same place, unless two RUTs tell them apart. */
    Optional<Trainee> same(TraineeCard said, UUID id) {
        var plain = PlainName.of(said.name());
        return trainees.from(said.waterSystemId(), said.commune()).stream().filter(known -> !known.id().equals(id))
                .filter(known -> said.taxId() == null || known.said().taxId() == null)
                .filter(known -> PlainName.of(known.said().name()).equals(plain)).findFirst();
    }

    /** Who may be the same person under another spelling. */
    List<Trainee> near(String name, Rut taxId, UUID systemId, String commune) {
        var known = same(taxId).filter(one -> !one.isBlocked()).stream();
        var alike = systemId == null && commune == null || name == null ? List.<Trainee>of()
                : trainees.from(systemId, commune).stream()
                        .filter(one -> !one.isBlocked() && NearNames.alike(one.said().name(), name)).toList();
        return java.util.stream.Stream.concat(known, alike.stream()).distinct().limit(MOST_OFFERED).toList();
    }

    /** Others in view who may be this person, of the same committee or, without one, of the same commune. */
    List<UUID> similar(UUID id, TraineeCard said) {
        return near(said.name(), null, said.waterSystemId(), said.commune()).stream().filter(one -> !one.id().equals(id) && isVisible(one))
                .map(Trainee::id).toList();
    }

    /** @throws StateForbids when somebody is recorded already who is this person */
    void refuseKnown(TraineeCard said, UUID id, boolean otherPerson) {
        same(said.taxId()).filter(known -> !known.id().equals(id)).ifPresent(known -> {
            throw new StateForbids(known.isBlocked() ? "training.block.known" : "training.trainee.tax-id-known", "/taxId");
        });
        if (!otherPerson) {
            same(said, id).ifPresent(known -> {
                throw known.isBlocked() ? new StateForbids("training.block.known", "/name")
                        : new StateForbids("training.trainee.name-known", "/name", known.said().name());
            });
        }
    }

    Trainee add(UUID id, TraineeCard said) {
        var trainee = new Trainee(id, said, clock.instant(), Chile.today(clock));
        trainees.add(trainee);
        audit.changed(Trainee.class, id, null, trainee.said());
        return trainee;
    }
}
