package cl.vertiente.demo.world;

import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.AgreementTerms;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.Amendment;
import cl.vertiente.agreement.domain.AmendmentKind;
import cl.vertiente.agreement.domain.ApprovingAct;
import cl.vertiente.agreement.domain.BudgetLine;
import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.Executor;
import cl.vertiente.agreement.domain.ExpenseCategory;
import cl.vertiente.agreement.domain.Installment;
import cl.vertiente.agreement.domain.Participation;
import cl.vertiente.agreement.domain.RegionalGovernment;
import cl.vertiente.agreement.domain.Responsible;
import cl.vertiente.ledger.domain.LedgerHead;
import cl.vertiente.shared.Pesos;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Four agreements with their budgets, instalments and participating APR. Dates, codes and acts are invented. */
@ApplicationScoped
public class DemoAgreements implements DemoSet {

    private static final UUID EXECUTOR = DemoIds.of("executor");
    private static final Map<String, String> REGIONAL_GOVERNMENTS = Map.of("03", "Gobierno Regional de Atacama", "07",
            "Gobierno Regional del Maule", "08", "Gobierno Regional del Biobío", "13", "Gobierno Regional Metropolitano de Santiago");

    @Inject
    private Agreements agreements;

    @Inject
    private Clock clock;

    @Override
    public Head head() {
        return new Head(30, "agreements", 1);
    }

    static UUID idOf(String code) {
        return DemoIds.of("agreement " + code);
    }

    static UUID lineOf(String code, Component component, ExpenseCategory category) {
        return DemoIds.of("line " + code + component + category);
    }

    @Override
    @Transactional
    public void load() {
        if (agreements.find(idOf("PAT-APR-08-DEMO")).isPresent()) {
            return;
        }
        agreements.add(new Executor(EXECUTOR, "Fundación Vertiente Demostración", DemoRut.of("65123456"),
                "Camino a Coronel, km 10, Sector 3", "San Pedro de la Paz", "Biobío", "+56 41 2345678", "Teresa Maldonado Fuentes"));
        REGIONAL_GOVERNMENTS.forEach((cut, name) -> agreements.add(new RegionalGovernment(cut, name, DemoRut.of("722320" + cut))));
        var dates = new DemoDates(clock);
        DemoCsv.read("agreements.csv").forEach(row -> agreement(row, dates));
        DemoCsv.read("budget.csv").forEach(this::budgetLine);
        DemoCsv.read("participations.csv").forEach(this::participation);
    }

    private void agreement(Map<String, String> row, DemoDates dates) {
        var code = row.get("codigo");
        var id = idOf(code);
        var start = dates.moved(row.get("inicio"));
        var end = start.plusMonths(Long.parseLong(row.get("meses"))).minusDays(1);
        var total = Pesos.of(Long.parseLong(row.get("aporte_gore_clp")));
        var service = REGIONAL_GOVERNMENTS.get(row.get("region_cut"));
        var processed = start.plusDays(4);
        var act = new ApprovingAct("Resolución Exenta", "1" + row.get("region_cut") + "7", start.minusDays(20), service, processed);
        agreements.add(new Agreement(id, new AgreementTerms(code, row.get("nombre"), row.get("region_cut"), EXECUTOR, total, start, end,
                act, "68" + row.get("region_cut"), start.minusDays(60), "33/01/125", "400" + row.get("region_cut") + "368-0",
                "Asistencia técnica integral a comités de agua potable rural: diagnóstico, mejoras tecnológicas, diseños de ingeniería "
                        + "y capacitación.", "BancoEstado", "533-0-012" + row.get("region_cut") + "8-4", false, false, 15, 3)));
        agreements.add(new LedgerHead(id));
        installments(id, start, total);
        if (row.get("region_cut").equals("08")) {
            agreements.add(new Amendment(id, 1, "Resolución Exenta N° 2481", start.plusMonths(9), AmendmentKind.PRODUCTS,
                    "Precisa los productos del componente de diseños de ingeniería; no cambia montos ni plazo.", start.plusMonths(9),
                    start.plusMonths(9).atTime(15, 0).toInstant(java.time.ZoneOffset.UTC)));
        }
    }

    private void installments(UUID agreement, LocalDate start, Pesos total) {
        var milestones = new String[] {"Anticipo: convenio totalmente tramitado y garantía entregada", "Diagnósticos al 60 %",
            "Mejoras instaladas al 50 %", "Productos finales aprobados"};
        var shares = new int[] {20, 30, 30, 20};
        for (int i = 0; i < milestones.length; i++) {
            var amount = Pesos.of(total.amount() / 100 * shares[i]);
            agreements.add(new Installment(DemoIds.of("installment " + agreement + i), agreement, i + 1, milestones[i],
                    start.plusMonths(6L * i), amount));
        }
    }

    private void budgetLine(Map<String, String> row) {
        var code = row.get("convenio");
        var component = Component.valueOf(row.get("componente"));
        var category = ExpenseCategory.valueOf(row.get("categoria"));
        var agreement = idOf(code);
        agreements.add(new BudgetLine(lineOf(code, component, category), agreement, agreements.budgetOf(agreement).size() + 1,
                row.get("item"), component, category, Pesos.of(Long.parseLong(row.get("monto_clp")))));
    }

    private void participation(Map<String, String> row) {
        var code = row.get("convenio");
        var system = DemoIds.of("water system " + row.get("id_doh"));
        var field = code.contains("-08-") ? "terreno" : "terreno2";
        var responsible = Set.of(new Responsible(DemoIds.of(field), Component.DIAGNOSIS, null, null),
                new Responsible(DemoIds.of(field), Component.IMPROVEMENT, null, null),
                new Responsible(DemoIds.of("diseno"), Component.DESIGN, null, null),
                new Responsible(DemoIds.of("capacitacion"), Component.TRAINING, null, null));
        agreements.add(new Participation(DemoIds.of("participation " + code + system), idOf(code), system,
                Integer.parseInt(row.get("beneficiarios_programa")), responsible));
    }
}
