package cl.vertiente.inside;

import cl.vertiente.administration.boundary.ForgetExpired;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.AgreementTerms;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.ApprovingAct;
import cl.vertiente.agreement.domain.BudgetLine;
import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.Executor;
import cl.vertiente.agreement.domain.ExpenseCategory;
import cl.vertiente.agreement.domain.Installment;
import cl.vertiente.demo.world.DemoClock;
import cl.vertiente.demo.world.DemoIds;
import cl.vertiente.access.CurrentCaller;
import cl.vertiente.diagnosis.form.domain.IndicatorValue;
import cl.vertiente.diagnosis.form.domain.MissingKind;
import cl.vertiente.diagnosis.score.boundary.ServiceIndexView;
import cl.vertiente.diagnosis.score.boundary.ServiceScoring;
import cl.vertiente.diagnosis.score.domain.ScoredVisit;
import cl.vertiente.job.Jobs;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.ledger.domain.LedgerHead;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.Rut;
import cl.vertiente.training.people.domain.PackedRolls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What tests may do inside the server that nobody else may: set the clock, and sign an agreement. Deployed with the tests only. */
@Path("test-hooks")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
public class TestHooks {

    private static final Pesos APPROVED = Pesos.of(20_000_000);

    private final Set<UUID> executors = ConcurrentHashMap.newKeySet();

    @Inject
    private Agreements agreements;

    @Inject
    private Jobs jobs;

    @Inject
    private ForgetExpired forgetExpired;

    @Inject
    private ServiceScoring scoring;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private PackedRolls rolls;

    /**
     * The terms that tests vary.
     *
     * @param executor one of the test's own, made when it is new; null for the demonstration's
     * @param total null for a hundred millions
     * @param designs whether its budget has lines of the designs, too; null for not
     */
    public record Terms(String regionCut, LocalDate start, LocalDate end, boolean reimbursementAllowed, boolean twoPersonClosing,
            UUID executor, Long total, Boolean designs) {
    }

    /** An agreement and its lines by component and category. */
    public record Signed(UUID id, String code, Map<String, UUID> lines, UUID installment) {
    }

    @PUT
    @Path("clock")
    public void clock(Map<String, String> body) {
        DemoClock.get().show(Instant.parse(body.get("instant")));
    }

    /** Long work of the caller: so many steps of a tenth of a second, then this end. */
    public record Steps(int steps, String end) {
    }

    @POST
    @Path("jobs")
    public Map<String, UUID> work(Steps asked) {
        return Map.of("id", jobs.start("Trabajo de prueba", progress -> {
            for (int i = 0; i < asked.steps(); i++) {
                progress.at(i, asked.steps());
                Thread.sleep(100);
            }
            return switch (asked.end()) {
                case "refusal" -> throw new Invalid("shared.table.empty", "/file");
                case "defect" -> throw new IllegalStateException("planted");
                default -> asked.end();
            };
        }));
    }

    /** A visit to be scored by the caller, as the diagnosis will hand it over; then published, taken back or left out. */
    public record Visit(UUID diagnosis, int version, UUID system, UUID agreement, LocalDate on, Map<String, BigDecimal> numbers,
            Map<String, Boolean> flags, Map<String, String> choices, Map<String, MissingKind> missing, String then) {
    }

    @POST
    @Path("visits")
    @Transactional
    public ServiceIndexView score(Visit visit) {
        var who = caller.required();
        audit.open(who.id(), who.name(), "TestHooks");
        var values = new LinkedHashMap<String, IndicatorValue>();
        visit.numbers().forEach((code, number) -> values.put(code, new IndicatorValue(code, number, null, null, null)));
        visit.flags().forEach((code, flag) -> values.put(code, new IndicatorValue(code, null, flag, null, null)));
        visit.choices().forEach((code, choice) -> values.put(code, new IndicatorValue(code, null, null, choice, null)));
        visit.missing().forEach((code, kind) -> values.put(code, new IndicatorValue(code, null, null, null, kind)));
        var index = scoring.score(new ScoredVisit(visit.diagnosis(), visit.version(), visit.system(), visit.agreement(), visit.on(), values,
                Map.of("BACKUP_POWER", java.util.List.of("backup_power"))));
        switch (visit.then()) {
            case "publish" -> scoring.publish(visit.diagnosis(), visit.version());
            case "unpublish" -> scoring.unpublish(visit.diagnosis(), visit.version());
            case "void" -> scoring.leaveOut(visit.diagnosis(), "Prueba");
            default -> { }
        }
        return scoring.of(visit.diagnosis(), visit.version()).orElse(index);
    }

    /** What the clock does each night. */
    @POST
    @Path("night")
    public Map<?, Integer> night() {
        return forgetExpired.run();
    }

    /** What the clock does each minute. */
    @POST
    @Path("packed-rolls")
    public void packRolls() {
        while (rolls.packSome()) {
            Thread.onSpinWait();
        }
    }

    @POST
    @Path("agreements")
    @Transactional
    public Signed sign(Terms terms) {
        var id = Ids.next();
        var code = "T-" + id.toString().substring(24);
        var act = new ApprovingAct("Resolución Exenta", "1", terms.start().minusDays(5), "Gobierno Regional", terms.start());
        agreements.add(new Agreement(id, new AgreementTerms(code, "Convenio de prueba", terms.regionCut(), executor(terms.executor()),
                Pesos.of(terms.total() == null ? 100_000_000 : terms.total()), terms.start(), terms.end(), act, null, null,
                "33/01/125", "40000001-0", "Prueba", "BancoEstado", "1", terms.reimbursementAllowed(), terms.twoPersonClosing(), 15, 3)));
        agreements.add(new LedgerHead(id));
        var lines = new LinkedHashMap<String, UUID>();
        int position = 0;
        for (var component : Boolean.TRUE.equals(terms.designs()) ? List.of(Component.DIAGNOSIS, Component.IMPROVEMENT, Component.DESIGN)
                : List.of(Component.DIAGNOSIS, Component.IMPROVEMENT)) {
            for (var category : ExpenseCategory.values()) {
                var line = Ids.next();
                agreements.add(new BudgetLine(line, id, ++position, component + " " + category, component, category, APPROVED));
                lines.put(component + "_" + category, line);
            }
        }
        var installment = Ids.next();
        agreements.add(new Installment(installment, id, 1, "Anticipo", terms.start(), Pesos.of(20_000_000)));
        return new Signed(id, code, lines, installment);
    }

    private UUID executor(UUID own) {
        if (own == null) {
            return DemoIds.of("executor");
        }
        if (executors.add(own)) {
            agreements.add(new Executor(own, "Fundación de prueba", Rut.of("76.031.066-2"), "Calle 1", "Concepción", "Biobío",
                    "+56 41 2222222", "Nadie"));
        }
        return own;
    }
}
