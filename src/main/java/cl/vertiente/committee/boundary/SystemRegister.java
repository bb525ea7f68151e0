package cl.vertiente.committee.boundary;

import cl.vertiente.committee.domain.Imports;
import cl.vertiente.committee.domain.Operator;
import cl.vertiente.committee.domain.RegisterEntry;
import cl.vertiente.committee.domain.RegisterFacts;
import cl.vertiente.committee.domain.RegisterFlag;
import cl.vertiente.committee.domain.RegisterReading;
import cl.vertiente.committee.domain.RegisterReading.Judged;
import cl.vertiente.committee.domain.RegisterRow;
import cl.vertiente.committee.domain.RowVerdict;
import cl.vertiente.committee.domain.SystemKey;
import cl.vertiente.committee.domain.TaxIds;
import cl.vertiente.committee.domain.WaterSystem;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.RowOutcome;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Compares the register of systems with the registry and, unless it is tried only, brings it in: a row that nobody knows makes a
 * system and a provisional operator of its name, a known one is updated where it says something else.
 */
final class SystemRegister {

    private final Imports imports;
    private final RegisterSentences sentences;
    private final AuditTrail audit;
    private final RegisterRun run;
    private final TaxIds taxIds;
    private final Map<UUID, Set<RegisterFacts>> kept;
    private final List<Operator> operators = new ArrayList<>();
    private final List<WaterSystem> created = new ArrayList<>();
    private final List<RegisterEntry> entries = new ArrayList<>();

    SystemRegister(Imports imports, RegisterSentences sentences, AuditTrail audit, RegisterRun run, TaxIds taxIds) {
        this.imports = imports;
        this.sentences = sentences;
        this.audit = audit;
        this.run = run;
        this.taxIds = taxIds;
        this.kept = imports.entries(run.source(), run.date());
    }

    List<RowVerdict> compare(RegisterReading reading, List<WaterSystem> systems) {
        Map<SystemKey, WaterSystem> known = systems.stream().collect(Collectors.toMap(WaterSystem::key, Function.identity(), (a, b) -> a,
                HashMap::new));
        int all = reading.rows().size();
        var verdicts = new ArrayList<RowVerdict>();
        for (var row : reading.rows()) {
            run.compared(verdicts.size(), all);
            verdicts.add(judge(row, known));
        }
        if (!run.dryRun()) {
            imports.add(operators, created, entries, step -> run.stored(step, all));
            created.forEach(system -> audit.changed(WaterSystem.class, system.id(), null, system.state()));
        }
        return verdicts;
    }

    private RowVerdict judge(Judged judged, Map<SystemKey, WaterSystem> known) {
        if (judged.isRejected()) {
            return sentences.verdict(judged, RowOutcome.REJECTED, judged.flags(), List.of());
        }
        var system = known.get(judged.row().key());
        var operator = system == null ? create(judged) : system.operatorId();
        var flags = EnumSet.noneOf(RegisterFlag.class);
        flags.addAll(judged.flags());
        var remarks = taxIds.remarks(judged.row(), operator, flags);
        return system == null ? sentences.verdict(judged, RowOutcome.CREATED, flags, remarks) : update(judged, system, flags, remarks);
    }

    private UUID create(Judged judged) {
        var row = judged.row();
        var operator = Operator.provisional(Ids.next(), row.officialName(), row.operatorKind());
        var system = new WaterSystem(Ids.next(), row.dohId(), row.officialName(), row.shortName(), row.communeCut(), operator,
                judged.position());
        operators.add(operator);
        created.add(system);
        entries.add(system.take(facts(row), run.id(), run.now()));
        return operator.id();
    }

    private RowVerdict update(Judged judged, WaterSystem system, Set<RegisterFlag> flags, List<Fault> remarks) {
        var said = facts(judged.row());
        boolean entryIsNew = !kept.getOrDefault(system.id(), Set.of()).contains(said);
        if (system.knowsLaterThan(said)) {
            if (entryIsNew && !run.dryRun()) {
                entries.add(system.take(said, run.id(), run.now()));
            }
            var older = new ArrayList<>(remarks);
            older.add(new Fault("", "committee.import.older"));
            return sentences.verdict(judged, entryIsNew ? RowOutcome.UPDATED : RowOutcome.UNCHANGED, flags, older);
        }
        boolean learns = system.wouldLearnFrom(said);
        boolean moves = system.wouldMoveTo(judged.position());
        boolean named = system.wouldBeCalled(judged.row().shortName());
        if (!learns && !moves && !named) {
            return sentences.verdict(judged, RowOutcome.UNCHANGED, flags, remarks);
        }
        if (!run.dryRun()) {
            var before = system.state();
            if (learns) {
                var entry = system.take(said, run.id(), run.now());
                if (entryIsNew) {
                    entries.add(entry);
                }
            }
            if (moves) {
                system.moveTo(judged.position());
            }
            if (named) {
                system.callShort(judged.row().shortName());
            }
            audit.changed(WaterSystem.class, system.id(), before, system.state());
        }
        return sentences.verdict(judged, RowOutcome.UPDATED, flags, remarks);
    }

    private RegisterFacts facts(RegisterRow row) {
        return new RegisterFacts(run.source(), run.date(), row.state(), row.settlement(), row.commissioningYear(), row.connections(),
                row.beneficiaries(), row.funding(), null);
    }
}
