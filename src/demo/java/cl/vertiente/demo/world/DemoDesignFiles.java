package cl.vertiente.demo.world;

import cl.vertiente.design.boundary.RecordDesignPaper;
import cl.vertiente.design.domain.DesignState;
import cl.vertiente.design.domain.Designs;
import cl.vertiente.design.domain.EngineeringDesign;
import cl.vertiente.portfolio.domain.InvestmentStage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The papers that were gathered for the files of designs: more of those that were submitted, with a permission that is about to end and an
 * authorisation that the works do not need; few of those that are worked on. No file is whole but for what others still have to give.
 */
@ApplicationScoped
public class DemoDesignFiles implements DemoSet {

    private static final LocalDate GATHERED = LocalDate.of(2026, 10, 14);
    private static final int SOME = 3;
    private static final Set<DesignState> SUBMITTED = EnumSet.of(DesignState.IN_REVIEW, DesignState.APPROVED);
    private static final Map<InvestmentStage, List<String>> EARLY = Map.of(InvestmentStage.DESIGN, List.of("COMMITTEE",
            "TERMS_OF_REFERENCE"), InvestmentStage.EXECUTION, List.of("BENEFICIARIES"));
    private static final Map<InvestmentStage, List<String>> LATE = Map.of(InvestmentStage.DESIGN, List.of("PREINVESTMENT",
            "BUDGET_DETAIL"), InvestmentStage.EXECUTION, List.of("SUMMARY", "LAND", "MANAGEMENT_MODEL"));

    @Inject
    private Designs designs;

    @Inject
    private RecordDesignPaper recordPaper;

    @Inject
    private DemoDocuments documents;

    @Inject
    private DemoProgramme programme;

    @Override
    public Head head() {
        return new Head(89, "files of designs", 1);
    }

    @Override
    public void load() {
        programme.as("diseno", GATHERED);
        programme.each((agreement, served) -> designs.find(DemoDesigns.idOf(agreement, served)).ifPresent(this::gather));
    }

    private void gather(EngineeringDesign design) {
        boolean submitted = SUBMITTED.contains(design.state());
        if (!submitted && design.state() != DesignState.IN_PROGRESS) {
            return;
        }
        EARLY.get(design.stage()).forEach(code -> paper(design, code, null));
        if (submitted) {
            LATE.get(design.stage()).forEach(code -> paper(design, code, null));
            if (design.stage() == InvestmentStage.EXECUTION) {
                permits(design);
            }
        }
    }

    private void permits(EngineeringDesign design) {
        if (Math.floorMod(design.id().hashCode(), SOME) == 0) {
            say(design, "AUTHORISATIONS", new RecordDesignPaper.Request(GATHERED.minusDays(2), null, null,
                    "La obra no atraviesa caminos públicos ni cauces", null));
        } else {
            paper(design, "HEALTH_APPROVAL", GATHERED.plusDays(40));
        }
    }

    private void paper(EngineeringDesign design, String code, LocalDate until) {
        say(design, code, new RecordDesignPaper.Request(GATHERED.minusDays(3), until, documents.store("antecedente.pdf", List.of(
                "Antecedente de ejemplo de un diseno de ingenieria", code, design.id().toString())), null, null));
    }

    private void say(EngineeringDesign design, String code, RecordDesignPaper.Request said) {
        recordPaper.record(design.id(), code, DemoIds.of(design.id() + " paper " + code), said);
    }
}
