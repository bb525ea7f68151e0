package cl.vertiente.inside;

import cl.vertiente.administration.boundary.ForgetExpired;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.AgreementTerms;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.ApprovingAct;
import cl.vertiente.agreement.domain.BudgetLine;
import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.ExpenseCategory;
import cl.vertiente.agreement.domain.Installment;
import cl.vertiente.demo.world.DemoClock;
import cl.vertiente.demo.world.DemoIds;
import cl.vertiente.job.Jobs;
import cl.vertiente.ledger.domain.LedgerHead;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Pesos;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What tests may do inside the server that nobody else may: set the clock, and sign an agreement. Deployed with the tests only. */
@Path("test-hooks")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
public class TestHooks {

    private static final Pesos APPROVED = Pesos.of(20_000_000);

    @Inject
    private Agreements agreements;

    @Inject
    private Jobs jobs;

    @Inject
    private ForgetExpired forgetExpired;

    /** The terms that tests vary. */
    public record Terms(String regionCut, LocalDate start, LocalDate end, boolean reimbursementAllowed, boolean twoPersonClosing) {
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

    /** What the clock does each night. */
    @POST
    @Path("night")
    public Map<?, Integer> night() {
        return forgetExpired.run();
    }

    @POST
    @Path("agreements")
    @Transactional
    public Signed sign(Terms terms) {
        var id = Ids.next();
        var code = "T-" + id.toString().substring(24);
        var act = new ApprovingAct("Resolución Exenta", "1", terms.start().minusDays(5), "Gobierno Regional", terms.start());
        agreements.add(new Agreement(id, new AgreementTerms(code, "Convenio de prueba", terms.regionCut(), DemoIds.of("executor"),
                Pesos.of(100_000_000), terms.start(), terms.end(), act, null, null, "33/01/125", "40000001-0", "Prueba", "BancoEstado",
                "1", terms.reimbursementAllowed(), terms.twoPersonClosing(), 15, 3)));
        agreements.add(new LedgerHead(id));
        var lines = new LinkedHashMap<String, UUID>();
        int position = 0;
        for (var component : new Component[] {Component.DIAGNOSIS, Component.IMPROVEMENT}) {
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
}
