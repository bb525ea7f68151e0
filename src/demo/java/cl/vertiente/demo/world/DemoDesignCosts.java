package cl.vertiente.demo.world;

import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.design.boundary.ChargeDesign;
import cl.vertiente.design.boundary.ReadChargeable;
import cl.vertiente.design.boundary.ReadDesignCost;
import cl.vertiente.design.domain.ChargedLine;
import cl.vertiente.design.domain.DesignState;
import cl.vertiente.design.domain.Designs;
import cl.vertiente.design.domain.EngineeringDesign;
import cl.vertiente.shared.Chile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What the designs cost that nobody had charged yet: of the ordinary expenses of their component one each, while there are some; the last
 * of each agreement is left to be charged. A reclassification that had been put to the wrong design is taken to that of the work which it
 * reclassifies.
 */
@ApplicationScoped
public class DemoDesignCosts implements DemoSet {

    private static final LocalDate LAST = LocalDate.of(2026, 10, 15);
    private static final long ORDINARY = 20_000_000;
    private static final int DAYS_TO_CHARGE = 12;
    private static final Set<DesignState> WORKED_ON = EnumSet.of(DesignState.IN_PROGRESS, DesignState.SUSPENDED, DesignState.IN_REVIEW,
            DesignState.APPROVED);
    private static final ChargeDesign.Reason WRONG = new ChargeDesign.Reason("La reclasificación es de la topografía de otro diseño");

    @Inject
    private ChargeDesign chargeDesign;

    @Inject
    private Designs designs;

    @Inject
    private ReadDesignCost readCost;

    @Inject
    private ReadChargeable readChargeable;

    @Inject
    private DemoProgramme programme;

    @Override
    public Head head() {
        return new Head(88, "costs of designs", 1);
    }

    @Override
    public void load() {
        programme.agreements().forEach(this::charge);
    }

    private void charge(AgreementView agreement) {
        programme.as("rendiciones", LAST);
        var worked = programme.served(agreement).stream().map(served -> designs.find(DemoDesigns.idOf(agreement, served)).orElseThrow())
                .filter(design -> WORKED_ON.contains(design.state())).toList();
        reclassify(worked);
        for (var design : worked) {
            if (readCost.of(design.id()).charges().isEmpty()) {
                var free = ordinary(design);
                if (free.size() > 1 || design.state() == DesignState.APPROVED && !free.isEmpty()) {
                    charge(design.id(), free.get(0));
                }
            }
        }
    }

    /** Those that were spent since somebody planned it. */
    private List<ChargedLine> ordinary(EngineeringDesign design) {
        var planned = Chile.dateOf(design.recordedOn());
        return readChargeable.of(design.id()).stream().filter(line -> line.date().isAfter(planned) && line.amount().isPositive()
                && line.amount().amount() < ORDINARY).toList();
    }

    private void charge(UUID design, ChargedLine line) {
        var day = line.date().plusDays(DAYS_TO_CHARGE);
        programme.as("rendiciones", day.isAfter(LAST) ? LAST : day);
        record(design, line);
    }

    private void record(UUID design, ChargedLine line) {
        chargeDesign.charge(design, DemoIds.of("charge of " + design + " " + line.voucherId() + " " + line.line()),
                new ChargeDesign.Request(line.voucherId(), line.line()));
    }

    /** Both lines of a reclassification belong to the design whose work was charged to the line that it takes from. */
    private void reclassify(List<EngineeringDesign> worked) {
        for (var wrong : worked) {
            for (var taken : readCost.of(wrong.id()).charges()) {
                var right = taken.amount().amount() < 0 ? bears(worked, taken) : Optional.<UUID>empty();
                right.ifPresent(design -> {
                    chargeDesign.release(wrong.id(), taken.id(), WRONG);
                    readChargeable.of(design).stream().filter(line -> line.voucherId().equals(taken.voucherId()))
                            .forEach(line -> record(design, line));
                });
            }
        }
    }

    private Optional<UUID> bears(List<EngineeringDesign> worked, ChargedLine taken) {
        return worked.stream().map(EngineeringDesign::id).filter(id -> readCost.of(id).charges().stream()
                .anyMatch(line -> line.item().equals(taken.item()) && line.amount().isPositive())).findFirst();
    }
}
