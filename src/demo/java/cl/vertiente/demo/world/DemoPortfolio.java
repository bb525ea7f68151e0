package cl.vertiente.demo.world;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.agreement.domain.AgreementViews;
import cl.vertiente.agreement.domain.ParticipationView;
import cl.vertiente.portfolio.boundary.InitiativeRequest;
import cl.vertiente.portfolio.boundary.KeepInitiative;
import cl.vertiente.portfolio.boundary.RecordEvent;
import cl.vertiente.portfolio.domain.FundingSource;
import cl.vertiente.portfolio.domain.InitiativeProcess;
import cl.vertiente.portfolio.domain.InvestmentStage;
import cl.vertiente.portfolio.domain.Typology;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.rest.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One initiative for each of the 56 committees, in all states of the way. Thirty-six are awarded, for as much as was published in all; of
 * that 15 % lacks its document. Amounts follow the beneficiaries; codes, companies and certificates are invented.
 */
@ApplicationScoped
public class DemoPortfolio implements DemoSet {

    private static final Pesos PROVEN = Pesos.of(44_829_049_980L);
    private static final Pesos UNPROVEN = Pesos.of(7_911_008_820L);
    private static final long ASKED_EACH = 3_500_000;
    private static final int DAYS_BETWEEN = 45;
    private static final int LONGEST = 90;
    private static final List<FundingSource> SOURCES = List.of(FundingSource.FNDR, FundingSource.FNDR, FundingSource.SUBDERE,
            FundingSource.FNDR, FundingSource.DOH_SSR);
    private static final List<Typology> TYPOLOGIES = List.of(Typology.SYSTEM_IMPROVEMENT, Typology.NETWORK, Typology.WATER_SOURCE,
            Typology.TREATMENT, Typology.STORAGE, Typology.SYSTEM_EXTENSION, Typology.NEW_SYSTEM);

    @Inject
    private AgreementViews agreements;

    @Inject
    private KeepInitiative keepInitiative;

    @Inject
    private RecordEvent recordEvent;

    @Inject
    private DemoPeople people;

    @Inject
    private DemoDocuments documents;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Precondition precondition;

    @Inject
    private Clock clock;

    /** A committee with the journey of its initiative and what it was awarded, or asks. */
    private record Plan(AgreementView agreement, ParticipationView committee, DemoJourney journey, boolean proven, Pesos amount,
            int place) {
    }

    @Override
    public Head head() {
        return new Head(74, "portfolio", 1);
    }

    @Override
    public void load() {
        precondition.expect(null, false);
        caller.actAs(people.caller("diseno"));
        var today = Chile.today(clock);
        plans().forEach(plan -> tell(plan, today));
    }

    private List<Plan> plans() {
        var designer = caller.required();
        var plans = new ArrayList<Plan>();
        int awarded = 0;
        for (var agreement : agreements.all(designer)) {
            if (!agreement.code().endsWith("-DEMO")) {
                continue;
            }
            for (var committee : agreements.participations(designer, agreement.id())) {
                int place = plans.size();
                if (Math.floorMod(place * 5, 14) < 9) {
                    plans.add(new Plan(agreement, committee, DemoJourney.WITH_AWARD.get(awarded % 6), awarded % 6 != awarded / 6, null,
                            place));
                    awarded++;
                } else {
                    plans.add(new Plan(agreement, committee, DemoJourney.ON_THEIR_WAY.get(place - awarded), true,
                            Pesos.of(committee.beneficiaries() * ASKED_EACH), place));
                }
            }
        }
        share(plans, true, PROVEN);
        share(plans, false, UNPROVEN);
        return plans;
    }

    /** By beneficiaries, to the last peso. */
    private static void share(List<Plan> plans, boolean proven, Pesos whole) {
        var awarded = plans.stream().filter(plan -> plan.amount() == null && plan.proven() == proven).toList();
        var amounts = whole.split(awarded.stream().map(plan -> BigDecimal.valueOf(plan.committee().beneficiaries())).toList());
        for (int i = 0; i < awarded.size(); i++) {
            var plan = awarded.get(i);
            plans.set(plan.place(), new Plan(plan.agreement(), plan.committee(), plan.journey(), proven, amounts.get(i), plan.place()));
        }
    }

    private static Pesos asked(Plan plan) {
        return plan.amount().times(new BigDecimal("1.06"));
    }

    private void tell(Plan plan, LocalDate today) {
        var committee = plan.committee();
        var name = "initiative " + plan.agreement().code() + " " + committee.waterSystemId();
        var id = DemoIds.of(name);
        var journey = plan.journey();
        var last = today.minusDays(10 + plan.place() % 5 * 6L);
        var first = last.minusDays((long) DAYS_BETWEEN * (journey.steps().size() - 1));
        know(plan, first, today, 0);
        var typology = TYPOLOGIES.get(plan.place() % TYPOLOGIES.size());
        var source = SOURCES.get(plan.place() % SOURCES.size());
        keepInitiative.keep(id, new InitiativeRequest(typology == Typology.NEW_SYSTEM ? InitiativeProcess.CONSTRUCTION
                : InitiativeProcess.IMPROVEMENT, "sistema APR " + called(committee), "comuna de " + committee.commune(), typology,
                InvestmentStage.EXECUTION, journey.isAsked() ? "4009%04d-0".formatted(1000 + plan.place() * 37) : null,
                Set.of(committee.communeCut()), Set.of(committee.waterSystemId()),
                List.of(new InitiativeRequest.Share(plan.agreement().id(), BigDecimal.valueOf(100))),
                List.of(new InitiativeRequest.Ask(first.plusDays(135).getYear(), source, asked(plan).amount()))));
        for (int step = 0; step < journey.steps().size(); step++) {
            var on = first.plusDays((long) DAYS_BETWEEN * step);
            know(plan, on, today, step);
            recordEvent.record(id, DemoIds.of(name + " " + step), new DemoStep(plan.place(), journey.kind(step), on).request(
                    journey.rate(step), source, plan.amount(), asked(plan), paper(plan, step)));
        }
        if (plan.place() % 11 == 4) {
            know(plan, last, today, journey.steps().size());
            recordEvent.record(id, DemoIds.of(name + " private"), DemoStep.privateMoney(last, documents.store("aporte.pdf",
                    List.of(called(committee), "Carta de aporte de Forestal Ficticia S.A."))));
        }
    }

    /** As much of a long official name as the name of an initiative holds. */
    private static String called(ParticipationView committee) {
        var name = committee.waterSystem();
        return name.length() <= LONGEST ? name : name.substring(0, name.lastIndexOf(' ', LONGEST));
    }

    /** What proves an amount, but for awards of those that lack it. */
    private String paper(Plan plan, int step) {
        var title = DemoStep.paper(plan.journey().kind(step));
        return title == null || !plan.proven() && plan.journey().steps().get(step).equals("AWARD") ? null
                : documents.store("documento.pdf", List.of(called(plan.committee()), title));
    }

    /** A few days after it happened, and not before the agreement was signed. */
    private static void know(Plan plan, LocalDate on, LocalDate today, int step) {
        var signed = plan.agreement().start().plusDays(20);
        var known = on.plusDays(3).isBefore(signed) ? signed : on.plusDays(3);
        var day = known.isBefore(today) ? known : today.minusDays(1);
        DemoClock.get().show(ZonedDateTime.of(day.atTime(10, step), Chile.ZONE).toInstant());
    }
}
