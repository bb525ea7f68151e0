package cl.vertiente.committee.boundary;

import cl.vertiente.committee.domain.OperatorRecord;
import cl.vertiente.committee.domain.OperatorRecords;
import cl.vertiente.committee.domain.RegisterFlag;
import cl.vertiente.committee.domain.RegisterReading;
import cl.vertiente.committee.domain.RegisterReading.Judged;
import cl.vertiente.committee.domain.RowVerdict;
import cl.vertiente.committee.domain.TaxIds;
import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.RowOutcome;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Brings in the registry of operators. A row is kept as it was received; it speaks of a system as soon as a person has said which,
 * and a later row of the same key then follows by itself.
 */
final class OperatorRegister {

    private final OperatorRecords records;
    private final RegisterSentences sentences;
    private final OperatorLicences licences;
    private final RegisterRun run;
    private final TaxIds taxIds;
    private final Map<UUID, UUID> operators;
    private final List<OperatorRecord> fresh = new ArrayList<>();
    private final Map<String, Integer> rows = new HashMap<>();

    /** @param operators who runs each system */
    OperatorRegister(OperatorRecords records, RegisterSentences sentences, OperatorLicences licences, RegisterRun run, TaxIds taxIds,
            Map<UUID, UUID> operators) {
        this.records = records;
        this.sentences = sentences;
        this.licences = licences;
        this.run = run;
        this.taxIds = taxIds;
        this.operators = operators;
    }

    List<RowVerdict> compare(RegisterReading reading) {
        var latest = records.latest();
        var matches = records.matches();
        var verdicts = new ArrayList<RowVerdict>();
        for (var judged : reading.rows()) {
            run.compared(verdicts.size(), reading.rows().size());
            verdicts.add(judge(judged, latest, matches.get(key(judged))));
        }
        if (!run.dryRun()) {
            records.add(fresh);
            fresh.stream().filter(record -> matches.containsKey(record.key()) && !isOlder(record, latest))
                    .forEach(record -> licences.apply(record, matches.get(record.key()), taxIds));
        }
        return verdicts;
    }

    private static boolean isOlder(OperatorRecord record, Map<String, OperatorRecord> latest) {
        return latest.containsKey(record.key()) && record.isOlderThan(latest.get(record.key()));
    }

    /** What an earlier registry said is kept, once, and changes nothing of what a later one said. */
    private RowVerdict older(Judged judged, OperatorRecord record, Set<RegisterFlag> flags, List<Fault> remarks) {
        boolean kept = records.of(record.key()).stream().anyMatch(record::saysTheSameAs);
        if (!kept) {
            fresh.add(record);
        }
        var said = new ArrayList<>(remarks);
        said.add(new Fault("", "committee.import.older"));
        return sentences.verdict(judged, kept ? RowOutcome.UNCHANGED : RowOutcome.UPDATED, flags, said);
    }

    private OperatorRecord record(Judged judged) {
        return new OperatorRecord(judged.row(), run.id(), run.source(), run.date(), run.now());
    }

    private String key(Judged judged) {
        return judged.isRejected() ? "" : record(judged).key();
    }

    private RowVerdict judge(Judged judged, Map<String, OperatorRecord> latest, UUID matched) {
        if (judged.isRejected()) {
            return sentences.verdict(judged, RowOutcome.REJECTED, judged.flags(), List.of());
        }
        var record = record(judged);
        var before = rows.putIfAbsent(record.key(), judged.row().number());
        if (before != null) {
            var twice = new Fault("", "committee.import.key-twice", before);
            return sentences.verdict(judged, RowOutcome.REJECTED, judged.flags(), List.of(twice));
        }
        var flags = EnumSet.noneOf(RegisterFlag.class);
        flags.addAll(judged.flags());
        if (matched == null) {
            flags.add(RegisterFlag.MATCH_TO_CONFIRM);
        }
        var remarks = taxIds.remarks(judged.row(), operators.get(matched), flags);
        var known = latest.get(record.key());
        if (known != null && known.saysTheSameAs(record)) {
            return sentences.verdict(judged, RowOutcome.UNCHANGED, flags, remarks);
        }
        if (isOlder(record, latest)) {
            return older(judged, record, flags, remarks);
        }
        fresh.add(record);
        return sentences.verdict(judged, known == null ? RowOutcome.CREATED : RowOutcome.UPDATED, flags, remarks);
    }
}
