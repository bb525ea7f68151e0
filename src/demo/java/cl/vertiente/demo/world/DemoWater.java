package cl.vertiente.demo.world;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.agreement.domain.AgreementViews;
import cl.vertiente.diagnosis.water.boundary.ReadingRequest;
import cl.vertiente.diagnosis.water.boundary.RecordWaterSample;
import cl.vertiente.diagnosis.water.boundary.SampleRequest;
import cl.vertiente.diagnosis.water.domain.SampleMethod;
import cl.vertiente.diagnosis.water.domain.WaterType;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.rest.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The water of the programme's committees: samples of laboratories twice a year, kits and raw water at the visit, and what was done about
 * those that were out of their limits. Some committees of Biobío have none: tests say there what they need.
 */
@ApplicationScoped
public class DemoWater {

    private static final Set<String> WITHOUT = Set.of("1039", "983", "938", "1027", "1003");
    private static final Instant LATEST = Instant.parse("2026-09-22T13:00:00Z");
    private static final Duration HALF_A_YEAR = Duration.ofDays(182);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration REPORT = Duration.ofDays(7);
    private static final int SPREAD = 14;

    @Inject
    private AgreementViews agreements;

    @Inject
    private RecordWaterSample recordSample;

    @Inject
    private DemoWaterAlerts alerts;

    @Inject
    private DemoDocuments documents;

    @Inject
    private DemoPeople people;

    @Inject
    private Precondition precondition;

    @Inject
    private CurrentCaller caller;

    /** A committee of an agreement, its place among all, and what is told of it. */
    private record Committee(UUID agreementId, String agreement, String region, UUID systemId, int place, List<DemoWaterStory> stories) {

        private Instant visit() {
            return DemoDiagnoses.visitAt(place);
        }

        /** Late in the morning of the day of the visit. */
        private Instant daylight() {
            return Chile.dateOf(visit()).atTime(11, 40).atZone(Chile.ZONE).toInstant();
        }

        private int samples() {
            return stories.stream().filter(story -> !story.field()).mapToInt(story -> story.results().size()).max()
                    .orElse(place % 4 == 0 ? 2 : 1);
        }

        private Instant takenAt(int fromLatest) {
            return LATEST.plus(DAY.multipliedBy(place % SPREAD)).minus(HALF_A_YEAR.multipliedBy(fromLatest));
        }
    }

    /** What somebody did at an instant. */
    private record Deed(Instant at, Runnable what) {
    }

    /** What happened before the visit to each committee, or since. */
    void live(boolean beforeTheVisit) {
        precondition.expect(null, false);
        var coordinator = people.caller("coordinacion");
        caller.actAs(coordinator);
        var stories = DemoWaterStory.all().stream().collect(Collectors.groupingBy(story -> DemoCommittees.idOf(story.dohId())));
        var without = WITHOUT.stream().map(DemoCommittees::idOf).collect(Collectors.toSet());
        int place = 0;
        for (var agreement : agreements.all(coordinator)) {
            if (agreement.code().endsWith("-DEMO")) {
                for (var participation : agreements.participations(coordinator, agreement.id())) {
                    var systemId = participation.waterSystemId();
                    var committee = new Committee(agreement.id(), agreement.code(), agreement.regionCut(), systemId, place++,
                            stories.getOrDefault(systemId, List.of()));
                    if (!without.contains(systemId)) {
                        live(committee, deed -> deed.at().isBefore(committee.visit()) == beforeTheVisit);
                    }
                }
            }
        }
    }

    private void live(Committee committee, Predicate<Deed> now) {
        var deeds = new ArrayList<Deed>();
        for (int fromLatest = committee.samples() - 1; fromLatest >= 0; fromLatest--) {
            deeds.add(laboratory(committee, fromLatest));
        }
        if (committee.place() % 5 == 1 || committee.stories().stream().anyMatch(DemoWaterStory::field)) {
            deeds.add(kit(committee));
        }
        if (committee.place() % 7 == 2) {
            deeds.add(raw(committee));
        }
        committee.stories().stream().filter(DemoWaterStory::hasAlert).forEach(story -> {
            attend(committee, story, deeds);
            if (story.code().equals("NO3")) {
                attend(committee, story.as("NRATIO"), deeds);
            }
        });
        deeds.stream().sorted(Comparator.comparing(Deed::at)).filter(now).forEach(deed -> {
            DemoClock.get().show(deed.at());
            deed.what().run();
        });
    }

    private Deed laboratory(Committee committee, int fromLatest) {
        var taken = committee.takenAt(fromLatest);
        return new Deed(taken.plus(REPORT).plus(DAY), () -> {
            var readings = new DemoReadings(committee.systemId() + " " + fromLatest, committee.region()).treated();
            committee.stories().stream().filter(story -> !story.field())
                    .forEach(story -> readings.told(story.code(), story.result(fromLatest)));
            boolean accredited = committee.stories().stream().noneMatch(story -> story.fate().equals("NOT_ACCREDITED"));
            record(committee, "treated " + fromLatest, WaterType.TREATED, taken, accredited, readings.list());
        });
    }

    private Deed raw(Committee committee) {
        var taken = committee.daylight().plus(Duration.ofHours(2));
        return new Deed(taken.plus(REPORT).plus(DAY), () -> record(committee, "raw", WaterType.RAW, taken, true,
                new DemoReadings(committee.systemId() + " raw", committee.region()).raw().list()));
    }

    private void record(Committee committee, String name, WaterType type, Instant taken, boolean accredited,
            List<ReadingRequest> readings) {
        var id = DemoIds.of("sample " + name + " of " + committee.systemId());
        var reportDate = Chile.dateOf(taken.plus(REPORT));
        var number = "ILU-%d-%04d".formatted(reportDate.getYear(), 100 + Math.floorMod(id.hashCode(), 9_000));
        var report = !isAttached(committee, name) ? null : documents.store("informe-" + number + ".pdf",
                List.of("Informe de laboratorio " + number, "Muestra tomada el " + Chile.dateOf(taken)));
        boolean raw = type == WaterType.RAW;
        recordSample.record(id, new SampleRequest(committee.systemId(), committee.agreementId(), null, SampleMethod.LABORATORY, type,
                local(taken), local(taken.plus(Duration.ofMinutes(270))), raw ? null : local(taken.plus(Duration.ofHours(30))), reportDate,
                raw ? "Salida del pozo, antes de la cloración" : "Llave de jardín de la sede", "Muestreo del laboratorio",
                accredited ? "Laboratorio Demostración" : "Laboratorio Demostración sin acreditar",
                accredited ? "LE 000 (ilustrativa)" : null, accredited ? null : Boolean.FALSE, number, "1", null, report,
                "DATO ILUSTRATIVO", readings));
    }

    /** The report of the latest sample of some; of the others it is still missing. */
    private static boolean isAttached(Committee committee, String name) {
        return name.endsWith(" 0") && (!committee.stories().isEmpty() || committee.place() % 4 == 0);
    }

    private static OffsetDateTime local(Instant at) {
        return at.atZone(Chile.ZONE).toOffsetDateTime();
    }

    private Deed kit(Committee committee) {
        var taken = committee.daylight();
        return new Deed(taken.plus(Duration.ofHours(3)), () -> {
            var readings = new DemoReadings(committee.systemId() + " kit", committee.region()).kit();
            committee.stories().stream().filter(DemoWaterStory::field).forEach(story -> readings.told(story.code(), story.result(0)));
            recordSample.record(DemoIds.of("sample kit of " + committee.systemId()), new SampleRequest(committee.systemId(),
                    committee.agreementId(), DemoDiagnoses.idOf(committee.systemId(), committee.agreement()), SampleMethod.FIELD,
                    WaterType.TREATED, local(taken), null, null, null, "Primera vivienda de la red",
                    "Equipo de terreno", null, null, null, null, null, "Fotómetro de bolsillo", null, "DATO ILUSTRATIVO",
                    readings.list()));
        });
    }

    /** What followed from the first result out of its limits, as far as the story goes. */
    private void attend(Committee committee, DemoWaterStory story, List<Deed> deeds) {
        var opened = story.field() ? committee.daylight().plus(Duration.ofHours(4))
                : committee.takenAt(story.opensFromLatest()).plus(REPORT).plus(DAY);
        var system = committee.systemId();
        switch (story.fate()) {
            case "COMMUNICATED" -> deeds.add(new Deed(opened.plus(DAY), () -> alerts.communicate(system, story.code())));
            case "IN_ACTION", "CLOSED" -> {
                deeds.add(new Deed(opened.plus(DAY), () -> alerts.communicate(system, story.code())));
                deeds.add(new Deed(opened.plus(DAY.multipliedBy(4)), () -> alerts.setToWork(system, story.code())));
            }
            case "DISCARDED" -> deeds.add(new Deed(opened.plus(DAY), () -> alerts.discard(system, story.code(), story.reason())));
            default -> { }
        }
        if (story.fate().equals("CLOSED")) {
            var back = committee.takenAt(story.results().size() > 2 ? 1 : 0);
            deeds.add(new Deed(back.plus(REPORT).plus(DAY.multipliedBy(2)), () -> alerts.close(system, story.code())));
        }
    }
}
